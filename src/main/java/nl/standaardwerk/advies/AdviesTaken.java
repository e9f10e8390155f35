// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The advices that wait for the bodies of a secretary. */
@Component
class AdviesTaken implements Taakbron, Agendabron {

    private static final Set<Actor> ADVISEURS =
            Set.of(Actor.TASKFORCE, Actor.COLLEGE, Actor.COMMISSIE);

    private final Adviezen adviezen;
    private final Voorbereiding voorbereiding;

    AdviesTaken(Adviezen adviezen, Voorbereiding voorbereiding) {
        this.adviezen = adviezen;
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
        var voorstellen = voorstellen();
        return eigen.stream()
                .map(v -> taak(v, voorstellen.get(v.dossierversie().dossier())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        var vragen =
                adviezen.open().stream()
                        .filter(v -> !v.uiterlijk().isBefore(van) && v.uiterlijk().isBefore(tot))
                        .toList();
        if (vragen.isEmpty()) {
            return List.of();
        }
        var voorstellen = voorstellen();
        return vragen.stream()
                .flatMap(
                        v ->
                                Optional.ofNullable(voorstellen.get(v.dossierversie().dossier()))
                                        .map(
                                                voorstel ->
                                                        new Agendapunt(
                                                                "advies.agenda.uiterlijk",
                                                                voorstel.titel(),
                                                                voorstel.pad() + "/adviezen",
                                                                v.uiterlijk(),
                                                                v.demonstratie()))
                                        .stream())
                .toList();
    }

    private Map<DossierId, Voorstel> voorstellen() {
        return voorbereiding.alle().stream()
                .collect(Collectors.toMap(Voorstel::id, Function.identity()));
    }

    private List<Adviesvraag> eigen(Gebruiker gebruiker) {
        if (ADVISEURS.stream().noneMatch(gebruiker::handeltVoor)) {
            return List.of();
        }
        return adviezen.open().stream()
                .filter(v -> gebruiker.handeltVoor(v.orgaan()))
                .filter(v -> v.demonstratie() == gebruiker.demonstratie())
                .toList();
    }

    private static Optional<Taak> taak(Adviesvraag vraag, @Nullable Voorstel voorstel) {
        return Optional.ofNullable(voorstel)
                .map(
                        v ->
                                new Taak(
                                        "advies.taak.adviseer",
                                        v.titel(),
                                        v.pad() + "/advies/" + vraag.orgaan().waarde(),
                                        Optional.of(vraag.uiterlijk()),
                                        vraag.gevraagd(),
                                        vraag.orgaan().waarde(),
                                        v.nummer(),
                                        vraag.demonstratie()));
    }
}
