// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.vaststelling.Traject;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which dossiers wait for a body: an advice that is asked, or a step that is its turn. */
@Component
class KlaarReader {

    private static final Set<Actor> ADVISEURS =
            Set.of(Actor.TASKFORCE, Actor.COLLEGE, Actor.COMMISSIE);

    private final Adviezen adviezen;
    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;

    KlaarReader(Adviezen adviezen, Vaststelling vaststelling, Voorbereiding voorbereiding) {
        this.adviezen = adviezen;
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
    }

    private record Wachtend(DossierId dossier, LocalDate sinds, Optional<LocalDate> uiterlijk) {}

    static boolean adviseert(Orgaan orgaan) {
        return ADVISEURS.contains(orgaan.actor());
    }

    /** What waits longest first; two statements. */
    List<Klaar> voor(Orgaan orgaan, boolean demonstratie) {
        var wachtend =
                (adviseert(orgaan) ? vragen(orgaan, demonstratie) : beurten(orgaan, demonstratie))
                        .toList();
        if (wachtend.isEmpty()) {
            return List.of();
        }
        Map<DossierId, Voorstel> voorstellen =
                voorbereiding.alle().stream()
                        .filter(Voorstel::isOpenbaar)
                        .collect(Collectors.toMap(Voorstel::id, Function.identity()));
        return wachtend.stream()
                .flatMap(
                        w ->
                                Optional.ofNullable(voorstellen.get(w.dossier()))
                                        .map(v -> klaar(w, v))
                                        .stream())
                .sorted(Comparator.comparing(Klaar::sinds).thenComparing(Klaar::nummer))
                .toList();
    }

    private Stream<Wachtend> vragen(Orgaan orgaan, boolean demonstratie) {
        return adviezen.open().stream()
                .filter(v -> v.orgaan().equals(orgaan.code()) && v.demonstratie() == demonstratie)
                .map(
                        v ->
                                new Wachtend(
                                        v.dossierversie().dossier(),
                                        v.gevraagd(),
                                        Optional.of(v.uiterlijk())));
    }

    private Stream<Wachtend> beurten(Orgaan orgaan, boolean demonstratie) {
        return vaststelling.lopend().stream()
                .filter(t -> t.demonstratie() == demonstratie && isAanZet(t, orgaan.actor()))
                .map(t -> new Wachtend(t.dossier(), t.sinds(), t.aangehoudenTot()));
    }

    private static boolean isAanZet(Traject traject, Actor actor) {
        return traject.procedure().aanZet(traject.stap()).contains(actor);
    }

    private static Klaar klaar(Wachtend wachtend, Voorstel voorstel) {
        return new Klaar(
                voorstel.id(),
                voorstel.nummer(),
                voorstel.titel(),
                wachtend.sinds(),
                wachtend.uiterlijk());
    }
}
