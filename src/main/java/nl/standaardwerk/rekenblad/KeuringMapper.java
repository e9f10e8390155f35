// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.rekenblad.Keuring.Wijziging;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a rekenblad would do, as a page shows it. */
@Component
class KeuringMapper {

    /** So many faults are shown; how many there are more is said. */
    private static final int MEESTE_FOUTEN = 200;

    private final Gemeenten gemeenten;
    private final Register register;
    private final VeldMapper velden;
    private final Tekst t;
    private final Clock clock;

    KeuringMapper(Gemeenten gemeenten, Register register, VeldMapper velden, Tekst t, Clock clock) {
        this.gemeenten = gemeenten;
        this.register = register;
        this.velden = velden;
        this.t = t;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param vingerafdruk of what can be taken over; empty when nothing can
     * @param meer how many faults are not shown
     */
    record KeuringPagina(
            List<Melding> fouten,
            int meer,
            List<Melding> meldingen,
            List<Verandering> veranderingen,
            int gelijk,
            String vingerafdruk) {

        boolean mag() {
            return fouten.isEmpty() && !veranderingen.isEmpty() && !vingerafdruk.isEmpty();
        }

        int aantalFouten() {
            return fouten.size() + meer;
        }

        /** Whether it was in order, and something else was said since. */
        boolean intussen() {
            return !vingerafdruk.isEmpty();
        }

        /** How many are sent in, and so become public. */
        long verstuurd() {
            return veranderingen.stream().filter(v -> !v.concept()).count();
        }

        /** How many are prepared. */
        long concepten() {
            return veranderingen.stream().filter(Verandering::concept).count();
        }
    }

    /** A sentence about a place. */
    record Melding(String plaats, String zin) {}

    /** One answer with what changes in it. */
    record Verandering(
            int rij, String gemeente, String standaard, boolean concept, List<Deel> delen) {}

    /** One part of an answer: before and after. */
    record Deel(String naam, String oud, String nieuw) {}

    KeuringPagina pagina(Keuring keuring, String vingerafdruk) {
        return new KeuringPagina(
                keuring.fouten().stream().limit(MEESTE_FOUTEN).map(this::melding).toList(),
                Math.max(0, keuring.fouten().size() - MEESTE_FOUTEN),
                keuring.meldingen().stream().limit(MEESTE_FOUTEN).map(this::melding).toList(),
                keuring.wijzigingen().stream().map(this::verandering).toList(),
                keuring.gelijk(),
                vingerafdruk);
    }

    /** The place and the sentence of a fault. */
    Melding melding(Fout fout) {
        return new Melding(
                t.van(plaats(fout), fout.blad(), fout.cel()),
                t.met(fout.sleutel(), fout.waarden()));
    }

    private static String plaats(Fout fout) {
        if (fout.cel().isEmpty()) {
            return fout.blad().isEmpty() ? "rekenblad.plaats" : "rekenblad.plaats.blad";
        }
        return fout.blad().isEmpty() ? "rekenblad.plaats.cel" : "rekenblad.plaats.blad.cel";
    }

    private Verandering verandering(Wijziging w) {
        var oud = w.oud().map(Opgave::stand).map(Antwoordvelden::van);
        var nieuw = Antwoordvelden.van(w.nieuw());
        return new Verandering(
                w.regel().plaats().rij(),
                naam(w.regel().gemeente()),
                register.get(w.regel().standaard()).gegevens(LocalDate.now(clock)).titel(),
                w.isConcept(),
                Arrays.stream(Kolom.values())
                        .map(
                                k ->
                                        new Deel(
                                                t.label(k),
                                                oud.map(o -> tekst(o, k)).orElse(""),
                                                tekst(nieuw, k)))
                        .filter(d -> !d.oud().equals(d.nieuw()))
                        .toList());
    }

    private String naam(GemeenteCode code) {
        return gemeenten.get(code).naam();
    }

    private String tekst(Antwoordvelden antwoord, Kolom kolom) {
        var dag = antwoord.dagen().get(kolom);
        var tekst = antwoord.teksten().get(kolom);
        if (dag != null) {
            return t.dag(dag);
        }
        return tekst == null ? "" : velden.woorden(kolom, tekst);
    }
}
