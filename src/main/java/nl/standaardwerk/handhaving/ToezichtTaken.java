// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.handhaving.LijstRepository.Regel;
import nl.standaardwerk.handhaving.LijstRepository.Zicht;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits in toezichtzaken: for the toezichthouder the next step, and every term that is over;
 * for the gemeente its view and what it agreed; for the bestuur a report. And the way to toezicht
 * from a standard and from a gemeente, and the public terms on the agenda.
 */
@Component
class ToezichtTaken implements Taakbron, Agendabron, Register.Bron, Gemeentebron {

    private final LijstRepository lijsten;
    private final Omgeving omgeving;

    ToezichtTaken(LijstRepository lijsten, Omgeving omgeving) {
        this.lijsten = lijsten;
        this.omgeving = omgeving;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        boolean bestuur = gebruiker.handeltVoor(Actor.BESTUUR);
        var zicht = Toezichtzaken.zicht(gebruiker);
        if (!bestuur && !zicht.alles() && zicht.gemeenten().isEmpty()) {
            return List.of();
        }
        return lijsten.lopend().stream()
                .filter(r -> r.demonstratie() == gebruiker.demonstratie())
                .flatMap(r -> taken(r, zicht, bestuur))
                .toList();
    }

    private Stream<Taak> taken(Regel regel, Zicht zicht, boolean bestuur) {
        var over = regel.isOverTijd(omgeving.vandaag());
        Stream<Taak> vng =
                zicht.alles() && (over || regel.termijn().isEmpty())
                        ? Stream.of(
                                taak(
                                        regel,
                                        (over ? "handhaving.taak.over." : "handhaving.taak.")
                                                + regel.status(),
                                        Rol.TOEZICHTHOUDER.name()))
                        : Stream.empty();
        Stream<Taak> rapport =
                bestuur && regel.status() == Stapsoort.RAPPORT
                        ? Stream.of(taak(regel, "handhaving.taak.rapport", Actor.BESTUUR.name()))
                        : Stream.empty();
        return Stream.of(
                        vng,
                        rapport,
                        zicht.gemeenten().contains(regel.gemeente())
                                ? vanGemeente(regel)
                                : Stream.<Taak>empty())
                .flatMap(s -> s);
    }

    /** What the gemeente does while a term runs, and after it. */
    private Stream<Taak> vanGemeente(Regel regel) {
        return regel.termijn().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        taak(
                                regel,
                                "handhaving.taak.gemeente." + regel.status(),
                                omgeving.naam(regel.gemeente())));
    }

    @Override
    public List<Taak> taken(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        boolean eigen = Toezichtzaken.spreektVoor(gemeente, gebruiker);
        return lijsten.lopend().stream()
                .filter(r -> r.gemeente().equals(gemeente))
                .filter(r -> eigen || r.openbaar().isPresent())
                .filter(r -> r.termijn().filter(t -> !t.isAfter(tot)).isPresent())
                .flatMap(this::vanGemeente)
                .toList();
    }

    private Taak taak(Regel regel, String sleutel, String namens) {
        return new Taak(
                sleutel,
                titel(regel),
                Toezichtzaak.pad(regel.kenmerk()),
                regel.termijn(),
                regel.sinds(),
                namens,
                "",
                regel.demonstratie());
    }

    /** The last days of what was agreed, as far as everybody may know. */
    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return lijsten.lopend().stream()
                .filter(r -> r.openbaar().isPresent())
                .flatMap(r -> r.termijn().map(dag -> punt(r, dag)).stream())
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }

    private Agendapunt punt(Regel regel, LocalDate dag) {
        return new Agendapunt(
                "handhaving.agenda.afspraak",
                titel(regel),
                Toezichtzaak.pad(regel.kenmerk()),
                dag,
                regel.demonstratie());
    }

    private String titel(Regel regel) {
        return omgeving.t()
                .van(
                        "handhaving.taak.titel",
                        omgeving.naam(regel.gemeente()),
                        omgeving.titel(regel.standaard()));
    }

    @Override
    public List<Register.Bron.Verwijzing> verwijzingen(Standaard standaard) {
        return standaard.graad(omgeving.vandaag()) instanceof Ladder.Vast(var graad)
                        && graad.hogerDan(Verbindendheid.AANBEVOLEN)
                ? List.of(
                        new Register.Bron.Verwijzing(
                                omgeving.t().van("handhaving.link"),
                                "/toezicht?standaard=" + standaard.sleutel()))
                : List.of();
    }

    @Override
    public List<Gemeentebron.Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Gemeentebron.Verwijzing(
                        omgeving.t().van("handhaving.gemeente.link", gemeente.naam()),
                        "/toezicht?gemeente=" + gemeente.code()));
    }
}
