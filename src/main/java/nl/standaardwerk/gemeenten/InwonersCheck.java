// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pure: each 1 January has a figure for exactly the gemeenten of that day, the figures add up per
 * province and for the country, a new gemeente holds what its predecessors brought in, and what one
 * gains by a shifted border another loses.
 */
final class InwonersCheck {

    private static final LocalDate EERSTE = LocalDate.of(2017, 1, 1);
    private static final LocalDate ZEKER_TOT = LocalDate.of(2024, 1, 1);
    private static final double MARGE = 10_000;

    /** National totals as commonly published, in persons, rounded to ten thousand. */
    private static final Map<Integer, Integer> BEKEND =
            Map.of(
                    2018, 17_180_000,
                    2019, 17_280_000,
                    2020, 17_410_000,
                    2021, 17_480_000,
                    2022, 17_590_000,
                    2023, 17_810_000,
                    2024, 17_940_000,
                    2025, 18_040_000);

    private final List<String> fouten = new ArrayList<>();
    private final Levering levering;
    private final Map<GemeenteCode, Gemeente> perCode;
    private final Map<LocalDate, Map<GemeenteCode, Integer>> aantallen = new TreeMap<>();

    InwonersCheck(Levering levering, Map<GemeenteCode, Gemeente> perCode) {
        this.levering = levering;
        this.perCode = perCode;
    }

    List<String> fouten() {
        for (var tal : levering.inwoners()) {
            var vorige =
                    aantallen
                            .computeIfAbsent(tal.peildatum(), _ -> new TreeMap<>())
                            .put(tal.gemeente(), tal.aantal());
            eis(vorige == null, tal.gemeente() + ": two figures on " + tal.peildatum());
        }
        jarenSluitenAan();
        aantallen.forEach(this::dagKlopt);
        landelijkKlopt();
        nieuweGemeentenKloppen();
        grenscorrectiesKloppen();
        return fouten;
    }

    private void jarenSluitenAan() {
        var verwacht = EERSTE;
        for (var dag : aantallen.keySet()) {
            eis(dag.equals(verwacht), "no figures on " + verwacht);
            verwacht = dag.plusYears(1);
        }
        eis(verwacht.isAfter(ZEKER_TOT), "no figures on " + verwacht);
    }

    private void dagKlopt(LocalDate dag, Map<GemeenteCode, Integer> dezeDag) {
        for (var gemeente : perCode.values()) {
            eis(
                    gemeente.bestaatOp(dag) == dezeDag.containsKey(gemeente.code()),
                    gemeente.code() + ": figure on " + dag + " is missing or out of place");
        }
        eis(perCode.keySet().containsAll(dezeDag.keySet()), dag + ": unknown code");
        var landelijk =
                levering.landelijk().stream()
                        .filter(totaal -> totaal.peildatum().equals(dag))
                        .mapToInt(Levering.Landelijk::aantal)
                        .sum();
        var som = dezeDag.values().stream().mapToInt(Integer::intValue).sum();
        eis(som == landelijk, dag + ": sum is " + som + ", national total is " + landelijk);
        eis(
                perProvincie(dezeDag).equals(provinciaal(dag)),
                dag + ": sums per province are not the totals of the provinces");
    }

    private Map<Provincie, Integer> perProvincie(Map<GemeenteCode, Integer> dezeDag) {
        var sommen = new EnumMap<Provincie, Integer>(Provincie.class);
        dezeDag.forEach(
                (code, aantal) -> {
                    var gemeente = perCode.get(code);
                    if (gemeente != null) {
                        sommen.merge(gemeente.provincie(), aantal, Integer::sum);
                    }
                });
        return sommen;
    }

    private Map<Provincie, Integer> provinciaal(LocalDate dag) {
        return levering.provinciaal().stream()
                .filter(totaal -> totaal.peildatum().equals(dag))
                .collect(
                        toMap(
                                Levering.Provinciaal::provincie,
                                Levering.Provinciaal::aantal,
                                Integer::sum));
    }

    private void landelijkKlopt() {
        for (var totaal : levering.landelijk()) {
            var bekend = BEKEND.get(totaal.peildatum().getYear());
            eis(
                    bekend == null || Math.abs(totaal.aantal() - bekend) < MARGE,
                    totaal.peildatum() + ": national total is not near the published one");
        }
    }

    /** A gemeente formed on 1 January holds exactly what its predecessors brought in. */
    private void nieuweGemeentenKloppen() {
        levering.herindelingen().stream()
                .filter(pijl -> pijl.soort() == Herindeling.Soort.NIEUWE_GEMEENTE)
                .filter(pijl -> aantallen.containsKey(pijl.datum()))
                .collect(
                        groupingBy(
                                pijl -> new Begin(pijl.naar(), pijl.datum()),
                                summingInt(pijl -> pijl.inwoners().orElse(0))))
                .forEach(
                        (begin, ingebracht) ->
                                eis(
                                        ingebracht == aantal(begin.gemeente(), begin.dag()),
                                        begin + ": inhabitants brought in are " + ingebracht));
    }

    private record Begin(GemeenteCode gemeente, LocalDate dag) {}

    private int aantal(GemeenteCode gemeente, LocalDate dag) {
        return aantallen.getOrDefault(dag, Map.of()).getOrDefault(gemeente, 0);
    }

    private void grenscorrectiesKloppen() {
        for (var correctie : levering.grenscorrecties()) {
            eis(
                    aantal(correctie.gemeente(), correctie.datum()) == correctie.na(),
                    correctie.gemeente() + ": shift on " + correctie.datum() + " does not fit");
        }
        levering.grenscorrecties().stream()
                .collect(groupingBy(Grenscorrectie::datum, summingInt(Grenscorrectie::verschil)))
                .forEach((dag, som) -> eis(som == 0, dag + ": shifts do not balance: " + som));
    }

    private void eis(boolean inOrde, String fout) {
        if (!inOrde) {
            fouten.add(fout);
        }
    }
}
