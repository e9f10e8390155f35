// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The acts that wait for directie, bestuur and leden; advice and outcomes have their own source.
 */
@Component
class TrajectTaken implements Taakbron {

    private static final Set<Actor> HIER = Set.of(Actor.DIRECTIE, Actor.BESTUUR, Actor.LEDEN);

    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;

    TrajectTaken(Vaststelling vaststelling, Voorbereiding voorbereiding) {
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
    }

    @Override
    public int aantal(Gebruiker gebruiker) {
        return eigen(gebruiker).size();
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        var eigen = eigen(gebruiker);
        if (eigen.isEmpty()) {
            return List.of();
        }
        Map<DossierId, Voorstel> voorstellen =
                voorbereiding.alle().stream()
                        .collect(Collectors.toMap(Voorstel::id, Function.identity()));
        return eigen.stream()
                .flatMap(
                        t ->
                                Optional.ofNullable(voorstellen.get(t.dossier()))
                                        .map(v -> taak(t, v.titel(), gebruiker))
                                        .stream())
                .toList();
    }

    private List<Traject> eigen(Gebruiker gebruiker) {
        if (HIER.stream().noneMatch(gebruiker::handeltVoor)) {
            return List.of();
        }
        return vaststelling.lopend().stream()
                .filter(t -> t.demonstratie() == gebruiker.demonstratie())
                .filter(t -> wachtOp(t, gebruiker).isPresent())
                .toList();
    }

    private static Optional<Actor> wachtOp(Traject traject, Gebruiker gebruiker) {
        return traject.procedure().aanZet(traject.stap()).stream()
                .filter(HIER::contains)
                .filter(gebruiker::handeltVoor)
                .findFirst();
    }

    private static Taak taak(Traject traject, String titel, Gebruiker gebruiker) {
        return new Taak(
                "vaststelling.taak." + traject.stap().name(),
                titel,
                "/voorstellen/" + traject.nummer() + "/" + pagina(traject).pad(),
                traject.aangehoudenTot(),
                traject.sinds(),
                wachtOp(traject, gebruiker).orElseThrow().name(),
                traject.nummer(),
                traject.demonstratie());
    }

    private static Daadpagina pagina(Traject traject) {
        return switch (traject.stap()) {
            case VOORDRACHT ->
                    traject.procedure().mag(Stap.VOORDRACHT, Actor.DIRECTIE, Handeling.DRAAGT_VOOR)
                            ? Daadpagina.VOORDRACHT
                            : Daadpagina.BESLUIT;
            case AGENDERING -> Daadpagina.AGENDERING;
            case BEKRACHTIGING -> Daadpagina.BEKRACHTIGING;
            case COMMUNICATIE -> Daadpagina.BEKENDMAKING;
            default -> Daadpagina.BESLUIT;
        };
    }
}
