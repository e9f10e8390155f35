// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.advies.AdviesUitgebracht;
import nl.standaardwerk.advies.AdviesrondeAfgerond;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingHerhaald;
import nl.standaardwerk.raadpleging.UitslagVastgesteld;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.voorbereiding.Dossierversie;
import nl.standaardwerk.voorbereiding.GoGegeven;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hears what the earlier modules bring and moves the traject, synchronously and in their
 * transaction: an advice or outcome without its move does not exist.
 */
@Component
class TrajectListener {

    private final TrajectRepository trajecten;
    private final Voortgang voortgang;
    private final Voorbereiding voorbereiding;
    private final ApplicationEventPublisher events;

    TrajectListener(
            TrajectRepository trajecten,
            Voortgang voortgang,
            Voorbereiding voorbereiding,
            ApplicationEventPublisher events) {
        this.trajecten = trajecten;
        this.voortgang = voortgang;
        this.voorbereiding = voorbereiding;
        this.events = events;
    }

    /** A go starts a traject; after one that was sent back it is linked to it. */
    @EventListener
    void start(GoGegeven go) {
        var vorige =
                trajecten.vanDossiers(List.of(go.dossier())).stream().findFirst().map(Traject::id);
        var traject = traject(go, vorige);
        trajecten.insert(traject);
        events.publishEvent(
                new TrajectGebeurtenis.TrajectGestart(
                        traject.id(),
                        go.dossier(),
                        go.dossierversie(),
                        go.voorgesteld(),
                        go.routegraad(),
                        go.regeling(),
                        vorige,
                        go.op(),
                        go.door()));
    }

    private Traject traject(GoGegeven go, Optional<TrajectId> vorige) {
        return new Traject(
                TrajectId.nieuw(),
                new Dossierversie(go.dossier(), go.dossierversie(), go.sha256()),
                voorbereiding.get(go.dossier()).nummer(),
                go.regeling(),
                go.voorgesteld(),
                go.routegraad(),
                Stap.VOORDRACHT,
                go.op(),
                Optional.empty(),
                go.op(),
                vorige,
                go.demonstratie(),
                0);
    }

    /** An advice that is not the last of its round: recorded, the step stays. */
    @EventListener
    void tussenadvies(AdviesUitgebracht e) {
        if (!e.laatste()) {
            adviseert(e.ronde(), e.advies(), e.actor(), false, e.door());
        }
    }

    /** The last advice of a round: the next step. A round that was closed makes no move here. */
    @EventListener
    void laatsteAdvies(AdviesrondeAfgerond e) {
        e.laatste().ifPresent(a -> adviseert(e.ronde(), a, e.actor(), true, e.door()));
    }

    private void adviseert(
            UUID ronde, AdviesId advies, Actor actor, boolean laatste, Ondertekening door) {
        var geval = actor == Actor.COMMISSIE ? Geval.advies(laatste) : Geval.ALTIJD;
        trajecten
                .vindBijRonde(ronde)
                .ifPresent(
                        traject ->
                                voortgang.zet(
                                        traject,
                                        Voortgang.Zetinvoer.van(
                                                        actor, Handeling.ADVISEERT, geval, door)
                                                .over(advies.waarde())));
    }

    /** The outcome of a vote: the next step is in the rows. */
    @EventListener
    void uitslag(UitslagVastgesteld e) {
        voortgang.zet(
                voortgang.get(new TrajectId(e.traject())),
                Voortgang.Zetinvoer.van(
                                Actor.STEMBUREAU,
                                Handeling.STELT_UITSLAG_VAST,
                                Geval.uitslag(e.effect(), e.aangenomen()),
                                e.door())
                        .over(e.raadpleging().waarde()));
    }

    /** The members are asked the same once more: back to where they vote. */
    @EventListener
    void opnieuw(RaadplegingHerhaald e) {
        voortgang.zet(
                voortgang.get(new TrajectId(e.traject())),
                Voortgang.Zetinvoer.van(
                                Actor.BESTUUR,
                                Handeling.LAAT_OPNIEUW_STEMMEN,
                                Geval.ALTIJD,
                                e.door())
                        .over(e.nieuw().waarde()));
    }
}
