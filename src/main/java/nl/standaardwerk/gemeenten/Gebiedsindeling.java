// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pure: an immutable picture of a sound delivery, with the ways into it. Held in memory. */
final class Gebiedsindeling {

    private final Levering levering;
    private final List<Gemeente> opNaam;
    private final Map<GemeenteCode, Gemeente> perCode = new HashMap<>();
    private final Map<GemeenteCode, String> zoeksleutels = new HashMap<>();
    private final Map<GemeenteCode, List<Herindeling>> ontvangen;
    private final Map<GemeenteCode, List<Herindeling>> opgegaan;
    private final NavigableMap<LocalDate, Map<GemeenteCode, Inwonertal>> inwoners = new TreeMap<>();

    Gebiedsindeling(Levering levering) {
        this.levering = levering;
        this.opNaam = levering.gemeenten().stream().sorted().toList();
        for (var gemeente : opNaam) {
            perCode.put(gemeente.code(), gemeente);
            zoeksleutels.put(gemeente.code(), zoeksleutel(gemeente));
        }
        this.ontvangen =
                levering.herindelingen().stream()
                        .sorted(comparing(Herindeling::datum).thenComparing(Herindeling::van))
                        .collect(groupingBy(Herindeling::naar));
        this.opgegaan =
                levering.herindelingen().stream()
                        .sorted(comparing(Herindeling::naar))
                        .collect(groupingBy(Herindeling::van));
        for (var tal : levering.inwoners()) {
            inwoners.computeIfAbsent(tal.peildatum(), _ -> new HashMap<>())
                    .put(tal.gemeente(), tal);
        }
    }

    List<Gemeente> op(LocalDate dag) {
        return opNaam.stream().filter(gemeente -> gemeente.bestaatOp(dag)).toList();
    }

    /** The days after this one on which a gemeente began or ended. */
    NavigableSet<LocalDate> wisseldagen(LocalDate na) {
        return opNaam.stream()
                .flatMap(g -> Stream.concat(Stream.of(g.van()), g.tot().stream()))
                .filter(dag -> dag.isAfter(na))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Gemeente> vind(GemeenteCode code) {
        return Optional.ofNullable(perCode.get(code));
    }

    List<Gemeente> zoek(String tekst, LocalDate dag) {
        var gezocht = Naamsleutel.zoek(tekst);
        return opNaam.stream()
                .filter(gemeente -> gemeente.bestaatOp(dag))
                .filter(g -> zoeksleutels.getOrDefault(g.code(), "").contains(gezocht))
                .toList();
    }

    /** The figures of one gemeente, oldest first. */
    List<Inwonertal> reeks(GemeenteCode code) {
        return inwoners.values().stream()
                .flatMap(dezeDag -> Optional.ofNullable(dezeDag.get(code)).stream())
                .toList();
    }

    Optional<Inwonertal> inwoners(GemeenteCode code, LocalDate peildatum) {
        return Optional.ofNullable(inwoners.getOrDefault(peildatum, Map.of()).get(code));
    }

    /** Latest 1 January, on or before the day, with a figure for each gemeente of that day. */
    Optional<LocalDate> laatstePeildatum(LocalDate dag) {
        var codes = op(dag).stream().map(Gemeente::code).toList();
        return inwoners.headMap(dag, true).descendingMap().entrySet().stream()
                .filter(peiling -> peiling.getValue().keySet().containsAll(codes))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Arrows to a gemeente, by date. */
    List<Herindeling> ontvangen(GemeenteCode code) {
        return ontvangen.getOrDefault(code, List.of());
    }

    /** Arrows from a gemeente, all on its last day. */
    List<Herindeling> opgegaan(GemeenteCode code) {
        return opgegaan.getOrDefault(code, List.of());
    }

    List<VoorgenomenHerindeling> voorgenomen(GemeenteCode code) {
        return levering.voorgenomen().stream()
                .filter(plan -> plan.van().equals(code) || plan.naar().equals(code))
                .toList();
    }

    List<Grenscorrectie> grenscorrecties(GemeenteCode code) {
        return levering.grenscorrecties().stream()
                .filter(correctie -> correctie.gemeente().equals(code))
                .toList();
    }

    private static String zoeksleutel(Gemeente gemeente) {
        return String.join(
                " | ",
                Naamsleutel.zoek(gemeente.naam()),
                Naamsleutel.zoek(gemeente.cbsLabel()),
                Naamsleutel.zoek(gemeente.code().waarde()));
    }
}
