// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.beheer.Beheerfeit.Evaluatie;
import nl.standaardwerk.beheer.Beheerfeit.Financiering;
import nl.standaardwerk.beheer.Beheerfeit.Inhoud;
import nl.standaardwerk.beheer.Beheerfeit.Release;
import nl.standaardwerk.beheer.Beheerfeit.Rolvervulling;
import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From a form to a fact, and from a fact to the words of a page. */
@Component
class FeitMapper {

    private static final int LANGSTE_PARTIJ = 200;

    /** In cents: a milliard euro. */
    private static final long MEESTE = 100_000_000_000L;

    private final Tekst t;

    FeitMapper(Tekst t) {
        this.t = t;
    }

    /**
     * What was typed.
     *
     * @param bekend the organisations to choose from
     * @throws OnjuisteInvoer with every fault
     */
    static Inhoud lees(Soort soort, Formulier f, List<Organisatie> bekend) {
        eisen(soort, f);
        var dag = f.datum("vanaf").orElseThrow();
        var tot = f.datum("laatste").map(d -> d.plusDays(1));
        var partij = f.waarde("partij");
        return switch (soort) {
            case ROL ->
                    new Rolvervulling(
                            rol(f).orElseThrow(), partij, organisatie(f, bekend), dag, tot);
            case FINANCIERING ->
                    new Financiering(
                            partij,
                            centen(f.waarde("bedrag")).orElseThrow(),
                            dag,
                            tot.orElseThrow());
            case RELEASE -> new Release(f.waarde("versie"), dag);
            case EVALUATIE -> new Evaluatie(dag);
        };
    }

    private static Optional<Bomosrol> rol(Formulier f) {
        return keuze(Bomosrol.values(), f.waarde("rol"));
    }

    private static void eisen(Soort soort, Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        if (soort == Soort.ROL) {
            fouten.eis(rol(f).isPresent(), "rol", "beheer.fout.rol");
        }
        if (!soort.isMoment()) {
            boolean past = past(f.waarde("partij"), LANGSTE_PARTIJ);
            fouten.eis(past, "partij", "beheer.fout.partij", LANGSTE_PARTIJ);
        }
        if (soort == Soort.FINANCIERING) {
            fouten.eis(centen(f.waarde("bedrag")).isPresent(), "bedrag", "beheer.fout.bedrag");
        }
        if (soort == Soort.RELEASE) {
            int lang = Wijzigingsverzoeken.LANGSTE_VERSIE;
            fouten.eis(past(f.waarde("versie"), lang), "versie", "beheer.fout.release", lang);
        }
        fouten.eis(f.datum("vanaf").isPresent(), "vanaf", "beheer.fout.vanaf");
        if (!soort.isMoment()) {
            eisEinde(soort, f, fouten);
        }
        fouten.klaar();
    }

    private static void eisEinde(Soort soort, Formulier f, OnjuisteInvoer.Verzamelaar fouten) {
        var laatste = f.datum("laatste");
        boolean leeg = f.waarde("laatste").isEmpty();
        fouten.eis(
                leeg ? soort == Soort.ROL : laatste.isPresent(), "laatste", "beheer.fout.laatste");
        fouten.eis(
                laatste.isEmpty()
                        || f.datum("vanaf").filter(v -> laatste.get().isBefore(v)).isEmpty(),
                "laatste",
                "beheer.fout.volgorde");
    }

    private static Optional<UUID> organisatie(Formulier f, List<Organisatie> bekend) {
        return bekend.stream()
                .map(Organisatie::id)
                .filter(id -> id.toString().equals(f.waarde("organisatie")))
                .findFirst();
    }

    private static boolean past(String waarde, int lang) {
        return !waarde.isBlank() && waarde.length() <= lang && waarde.indexOf('\0') < 0;
    }

    /** An amount in euro, as people type it: 310.000 or € 12,50; above zero. */
    static Optional<Long> centen(String getypt) {
        return Optional.of(getypt.replaceAll("[€\\s\\u00a0]", ""))
                .filter(k -> k.matches("(\\d{1,10}|\\d{1,3}(\\.\\d{3}){1,3})(,(\\d{1,2}|-))?"))
                .map(k -> k.replace(".", "").replace(",-", "").replace(',', '.'))
                .map(BigDecimal::new)
                .map(b -> b.movePointRight(2).longValueExact())
                .filter(centen -> centen > 0 && centen <= MEESTE);
    }

    /** The choice in a field; empty for anything that is not on the list. */
    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    /** What it is, in one line. */
    String kop(Beheerfeit feit) {
        return switch (feit.inhoud()) {
            case Rolvervulling r -> t.van("beheer.kop.ROL", r.rol(), r.partij());
            case Financiering f -> t.van("beheer.kop.FINANCIERING", f.partij(), t.euro(f.centen()));
            case Release r -> t.van("beheer.kop.RELEASE", r.versie());
            case Evaluatie _ -> t.van("beheer.kop.EVALUATIE");
        };
    }

    /** From when until when it lasts, in one line. */
    String duur(Beheerfeit feit) {
        return feit.tot()
                .map(tot -> t.van("beheer.duur.tot", feit.inhoud().vanaf(), laatste(tot)))
                .orElseGet(() -> t.van("beheer.duur.vanaf", feit.inhoud().vanaf()));
    }

    private static LocalDate laatste(LocalDate tot) {
        return tot.minusDays(1);
    }

    /** How long the beheer is paid for, in one sentence. */
    String dekking(Dekking dekking) {
        return dekking.tot()
                .map(
                        tot ->
                                t.van(
                                        "beheer.dekking." + dekking.stand(),
                                        laatste(tot),
                                        t.euro(dekking.centen())))
                .orElseGet(() -> t.van("beheer.dekking." + dekking.stand()));
    }
}
