// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.vaststelling.Traject;
import nl.standaardwerk.vaststelling.TrajectId;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a body recorded in the time of a meeting: from its first day until the day on which the body
 * meets again. The list of decisions says nothing that is not recorded elsewhere.
 */
@Component
class UitkomstReader {

    private final Adviezen adviezen;
    private final Vaststelling vaststelling;

    UitkomstReader(Adviezen adviezen, Vaststelling vaststelling) {
        this.adviezen = adviezen;
        this.vaststelling = vaststelling;
    }

    private record Van(DossierId dossier, Uitkomst uitkomst) {}

    /** Per dossier what was recorded, in order of day; at most two statements. */
    Map<DossierId, List<Uitkomst>> van(
            Orgaan orgaan, Set<DossierId> dossiers, Predicate<LocalDate> tijd) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        var alle =
                KlaarReader.adviseert(orgaan)
                        ? adviezen(orgaan, dossiers)
                        : zetten(orgaan, dossiers);
        return alle.stream()
                .filter(v -> tijd.test(v.uitkomst().op()))
                .sorted(Comparator.comparing(v -> v.uitkomst().op()))
                .collect(
                        Collectors.groupingBy(
                                Van::dossier,
                                Collectors.mapping(Van::uitkomst, Collectors.toList())));
    }

    private List<Van> adviezen(Orgaan orgaan, Set<DossierId> dossiers) {
        return adviezen.van(dossiers).stream()
                .filter(a -> a.geldt() && a.vraag().orgaan().equals(orgaan.code()))
                .map(UitkomstReader::van)
                .toList();
    }

    private static Van van(Advies advies) {
        return new Van(
                advies.vraag().dossierversie().dossier(),
                new Uitkomst(advies.strekking(), advies.ontvangen()));
    }

    private List<Van> zetten(Orgaan orgaan, Set<DossierId> dossiers) {
        Map<TrajectId, Traject> trajecten =
                vaststelling.alle().stream()
                        .filter(t -> dossiers.contains(t.dossier()))
                        .collect(Collectors.toMap(Traject::id, Function.identity()));
        return vaststelling.zetten(trajecten.keySet()).stream()
                .filter(z -> z.actor() == orgaan.actor())
                .flatMap(
                        z ->
                                Optional.ofNullable(trajecten.get(z.traject()))
                                        .map(
                                                t ->
                                                        new Van(
                                                                t.dossier(),
                                                                new Uitkomst(
                                                                        z.handeling(), z.op())))
                                        .stream())
                .toList();
    }
}
