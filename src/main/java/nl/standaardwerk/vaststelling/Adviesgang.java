// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.advies.Adviesronde;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which bodies advise and when: planned at the voordracht, asked when the traject enters their
 * step, closed when it leaves that step.
 */
@Component
class Adviesgang {

    private static final List<Actor> VOLGORDE =
            List.of(Actor.TASKFORCE, Actor.COLLEGE, Actor.COMMISSIE);

    private final AdviesplanRepository plan;
    private final Adviezen adviezen;
    private final Organen organen;
    private final Clock clock;

    Adviesgang(AdviesplanRepository plan, Adviezen adviezen, Organen organen, Clock clock) {
        this.plan = plan;
        this.adviezen = adviezen;
        this.organen = organen;
        this.clock = clock;
    }

    /** Whose advice a step waits for. */
    static Optional<Actor> adviseur(Stap stap) {
        return switch (stap) {
            case ADVIES_TASKFORCE -> Optional.of(Actor.TASKFORCE);
            case ADVIES_COLLEGE -> Optional.of(Actor.COLLEGE);
            case ADVIES_COMMISSIE -> Optional.of(Actor.COMMISSIE);
            default -> Optional.empty();
        };
    }

    /** The bodies that can be asked today, with the due dates that the regeling proposes. */
    Map<Orgaan, LocalDate> voorstel(String regeling) {
        var vandaag = LocalDate.now(clock);
        var termijn = Regelingen.versie(regeling).termijnen().advies();
        var bestaand = organen.op(vandaag);
        var voorstel = new HashMap<Orgaan, LocalDate>();
        for (Orgaan orgaan : bestaand) {
            int plaats = VOLGORDE.indexOf(orgaan.actor());
            if (plaats >= 0) {
                voorstel.put(orgaan, vandaag.plus(keer(termijn, plaats + 1)));
            }
        }
        return voorstel;
    }

    private static Period keer(Period termijn, int aantal) {
        return termijn.multipliedBy(aantal);
    }

    /** Checks what the directie plans, before anything is written. */
    void controleer(Traject traject, Daad.DraagtVoor daad) {
        var vandaag = LocalDate.now(clock);
        var voorstel = voorstel(traject.regeling()).keySet();
        var commissies = codes(voorstel, Actor.COMMISSIE);
        var fouten =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(
                                commissies.containsAll(daad.commissies()),
                                "commissies",
                                "vaststelling.fout.commissie-onbekend");
        daad.uiterlijk()
                .forEach(
                        (orgaan, dag) ->
                                fouten.eis(
                                        dag.isAfter(vandaag),
                                        daad.commissies().contains(orgaan)
                                                ? "uiterlijk-commissie"
                                                : "uiterlijk-" + orgaan.waarde(),
                                        "vaststelling.fout.uiterlijk-voorbij",
                                        vandaag.plusMonths(1)));
        fouten.klaar();
    }

    /** Keeps the voordracht and the plan of who advises when. */
    void plan(Traject traject, Daad.DraagtVoor daad) {
        plan.voordracht(traject.id(), daad.tekst(), LocalDate.now(clock));
        var voorstel = voorstel(traject.regeling());
        for (Actor actor : VOLGORDE) {
            var uiterlijk = new HashMap<OrgaanCode, LocalDate>();
            voorstel.forEach(
                    (orgaan, dag) -> {
                        boolean gevraagd =
                                actor != Actor.COMMISSIE
                                        || daad.commissies().contains(orgaan.code());
                        if (orgaan.actor() == actor && gevraagd) {
                            uiterlijk.put(
                                    orgaan.code(),
                                    daad.uiterlijk().getOrDefault(orgaan.code(), dag));
                        }
                    });
            plan.plan(traject.id(), actor, uiterlijk);
        }
    }

    /** Asks the bodies whose step the traject enters. */
    void betreed(Traject traject, Ondertekening door) {
        var adviseur = adviseur(traject.stap());
        if (adviseur.isEmpty()) {
            return;
        }
        var actor = adviseur.get();
        var ronde = UUID.randomUUID();
        plan.ronde(ronde, traject.id(), actor);
        adviezen.vraag(
                new Adviesronde(
                        ronde,
                        traject.dossierversie(),
                        actor,
                        uiterlijk(traject, actor),
                        traject.demonstratie()),
                door);
    }

    /** A planned day that has come too close gives way to the term of the regeling. */
    private Map<OrgaanCode, LocalDate> uiterlijk(Traject traject, Actor actor) {
        var vandaag = LocalDate.now(clock);
        var termijn = Regelingen.versie(traject.regeling()).termijnen().advies();
        var uiterlijk = new HashMap<OrgaanCode, LocalDate>();
        plan.gepland(List.of(traject.id())).stream()
                .filter(g -> g.actor() == actor)
                .forEach(
                        g ->
                                uiterlijk.put(
                                        g.orgaan(),
                                        g.uiterlijk().isAfter(vandaag)
                                                ? g.uiterlijk()
                                                : vandaag.plus(termijn)));
        return uiterlijk;
    }

    /** Closes the round of the step that the traject leaves; nothing when it was complete. */
    void verlaat(Traject traject, Ondertekening door) {
        adviseur(traject.stap())
                .flatMap(actor -> plan.ronde(traject.id(), actor))
                .ifPresent(ronde -> adviezen.sluit(ronde, door));
    }

    /** The questions of the step where the traject is. */
    List<Adviesvraag> vragen(Traject traject) {
        return adviseur(traject.stap())
                .flatMap(actor -> plan.ronde(traject.id(), actor))
                .map(adviezen::ronde)
                .orElse(List.of());
    }

    /** The last day of every open question of this step; empty when there is none. */
    Optional<LocalDate> uiterlijk(Traject traject) {
        return vragen(traject).stream()
                .filter(v -> v.stand() == Adviesvraag.Stand.OPEN)
                .map(Adviesvraag::uiterlijk)
                .max(LocalDate::compareTo);
    }

    /** Whether the due date of every open question of this step has passed. */
    boolean isTermijnVoorbij(Traject traject) {
        var vandaag = LocalDate.now(clock);
        return uiterlijk(traject).map(dag -> dag.isBefore(vandaag)).orElse(false);
    }

    /** Whether the due date of every one of these questions has passed; not without any. */
    boolean isTermijnVoorbij(List<Adviesvraag> open) {
        var vandaag = LocalDate.now(clock);
        return !open.isEmpty() && open.stream().allMatch(v -> v.uiterlijk().isBefore(vandaag));
    }

    /** The bodies that were asked in this step and have still to answer. */
    Set<OrgaanCode> aanDeBeurt(Traject traject) {
        var organenAanZet = new HashSet<OrgaanCode>();
        vragen(traject).stream()
                .filter(v -> v.stand() == Adviesvraag.Stand.OPEN)
                .forEach(v -> organenAanZet.add(v.orgaan()));
        return organenAanZet;
    }

    private static List<OrgaanCode> codes(Collection<Orgaan> alle, Actor actor) {
        var codes = new ArrayList<OrgaanCode>();
        alle.stream().filter(o -> o.actor() == actor).forEach(o -> codes.add(o.code()));
        return codes;
    }
}
