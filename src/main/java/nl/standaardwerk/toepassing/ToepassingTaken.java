// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What waits: for a gemeente to say, to renew and to answer, from {@link
 * GemeentePagina#DAGEN_VOORAF} days before a last day on; for who judges the list, as one task. And
 * what is asked of one gemeente, further ahead.
 */
@Component
class ToepassingTaken implements Taakbron {

    private final Beoordelingen beoordelingen;
    private final Toepassing.Omgeving omgeving;
    private final Tekst t;

    ToepassingTaken(Beoordelingen beoordelingen, Toepassing.Omgeving omgeving, Tekst t) {
        this.beoordelingen = beoordelingen;
        this.omgeving = omgeving;
        this.t = t;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        return Stream.concat(vanGemeenten(gebruiker), vanBeoordelaar(gebruiker)).toList();
    }

    @Override
    public List<Taak> taken(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        boolean eigen = Toepassing.magOpgeven(gemeente, gebruiker);
        var werk =
                beoordelingen.werk(Set.of(gemeente), tot).stream()
                        .filter(w -> eigen || !w.intern())
                        .map(w -> taak(w, eigen));
        return Stream.concat(werk, begin(gemeente, tot)).toList();
    }

    /** What begins to hold for this gemeente. No statement. */
    private Stream<Taak> begin(GemeenteCode gemeente, LocalDate tot) {
        return omgeving.register().alle().stream()
                .flatMap(
                        s ->
                                new TijdsbeeldReader(s, omgeving.gemeenten())
                                                .komend(gemeente, omgeving.vandaag(), tot)
                                                .entrySet()
                                                .stream()
                                                .map(
                                                        e ->
                                                                begin(
                                                                        s,
                                                                        e.getValue(),
                                                                        e.getKey(),
                                                                        gemeente)));
    }

    private Taak begin(
            Standaard standaard, Verbindendheid graad, LocalDate dag, GemeenteCode gemeente) {
        return new Taak(
                "toepassing.taak.begin." + graad,
                standaard.gegevens(dag).titel(),
                "/standaarden/" + standaard.sleutel(),
                Optional.of(dag),
                omgeving.vandaag(),
                omgeving.gemeenten().get(gemeente).naam(),
                "",
                standaard.demonstratie());
    }

    private Stream<Taak> vanGemeenten(Gebruiker gebruiker) {
        var gemeenten = gemeenten(gebruiker);
        return gemeenten.isEmpty()
                ? Stream.empty()
                : beoordelingen.werk(gemeenten).stream().map(w -> taak(w, true));
    }

    /**
     * @param eigen whether the reader answers for the gemeente; others are led to what is public
     */
    private Taak taak(BeoordelingRepository.Werk werk, boolean eigen) {
        var standaard = werk.standaard().map(omgeving.register()::get);
        return new Taak(
                "toepassing.taak." + werk.soort(),
                standaard
                        .map(s -> s.gegevens(omgeving.vandaag()).titel())
                        .orElseGet(() -> t.van("toepassing.taak.ronde")),
                pad(werk, standaard, eigen),
                werk.uiterlijk(),
                werk.sinds(),
                omgeving.gemeenten().get(werk.gemeente()).naam(),
                "",
                werk.demonstratie());
    }

    private static String pad(
            BeoordelingRepository.Werk werk, Optional<Standaard> standaard, boolean eigen) {
        var over = werk.opgave().map(UUID::toString).orElse("");
        if (standaard.isEmpty()) {
            return "/meetrondes/" + over + (eigen ? "/" + werk.gemeente() : "");
        }
        return over.isEmpty()
                ? "/gemeenten/" + werk.gemeente() + "/toepassing/" + standaard.get().sleutel()
                : "/beoordelingen/" + over;
    }

    private Stream<Taak> vanBeoordelaar(Gebruiker gebruiker) {
        if (!Beoordelingen.isBeoordelaar(gebruiker)) {
            return Stream.empty();
        }
        var wachtend = beoordelingen.wachtend(gebruiker);
        return wachtend.aantal() == 0
                ? Stream.empty()
                : Stream.of(
                        new Taak(
                                "toepassing.taak.beoordelen",
                                t.van("toepassing.taak.wachtend", wachtend.aantal()),
                                "/beoordelingen",
                                Optional.empty(),
                                wachtend.sinds().orElse(omgeving.vandaag()),
                                "",
                                "",
                                false));
    }

    private static Set<GemeenteCode> gemeenten(Gebruiker gebruiker) {
        var gemeenten = new TreeSet<>(gebruiker.gemeenten(Rol.COORDINATOR));
        gemeenten.addAll(gebruiker.gemeenten(Rol.GEMEENTESECRETARIS));
        return gemeenten;
    }
}
