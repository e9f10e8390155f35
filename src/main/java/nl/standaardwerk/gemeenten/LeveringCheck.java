// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pure: finds everything in which a delivery contradicts itself or what is known for certain. */
final class LeveringCheck {

    /** How many gemeenten there are on a day, as announced by CBS and VNG. */
    static final Map<LocalDate, Integer> AANTALLEN =
            Map.ofEntries(
                    Map.entry(LocalDate.of(2017, 1, 1), 388),
                    Map.entry(LocalDate.of(2018, 1, 1), 380),
                    Map.entry(LocalDate.of(2019, 1, 1), 355),
                    Map.entry(LocalDate.of(2020, 1, 1), 355),
                    Map.entry(LocalDate.of(2021, 1, 1), 352),
                    Map.entry(LocalDate.of(2022, 1, 1), 345),
                    Map.entry(LocalDate.of(2022, 3, 23), 345),
                    Map.entry(LocalDate.of(2022, 3, 24), 344),
                    Map.entry(LocalDate.of(2023, 1, 1), 342),
                    Map.entry(LocalDate.of(2024, 1, 1), 342),
                    Map.entry(LocalDate.of(2025, 1, 1), 342),
                    Map.entry(LocalDate.of(2026, 1, 1), 342));

    private static final LocalDate BEGIN_VAN_DE_REEKS = LocalDate.of(2012, 1, 1);

    private final List<String> fouten = new ArrayList<>();
    private final Levering levering;

    LeveringCheck(Levering levering) {
        this.levering = levering;
    }

    /** Returns the delivery if it is sound. */
    static Levering goedgekeurd(Levering levering) {
        var fouten = new LeveringCheck(levering).fouten();
        if (!fouten.isEmpty()) {
            throw new OngeldigeLevering(fouten);
        }
        return levering;
    }

    /** One sentence per fault; empty when the delivery is sound. */
    List<String> fouten() {
        gemeenten();
        var perCode = perCode();
        if (fouten.isEmpty()) {
            fouten.addAll(new HerindelingCheck(levering, perCode).fouten());
            fouten.addAll(new InwonersCheck(levering, perCode).fouten());
        }
        return List.copyOf(fouten);
    }

    private void gemeenten() {
        var gemeenten = levering.gemeenten();
        uniek(gemeenten, Gemeente::code, "code");
        uniek(gemeenten, Gemeente::naam, "name");
        var provincies = gemeenten.stream().map(Gemeente::provincie).collect(Collectors.toSet());
        eis(provincies.equals(Set.of(Provincie.values())), "not all twelve provinces occur");
        for (var gemeente : gemeenten) {
            eis(
                    gemeente.vanExact() || gemeente.van().equals(BEGIN_VAN_DE_REEKS),
                    gemeente.code() + ": an inexact start is not " + BEGIN_VAN_DE_REEKS);
        }
        AANTALLEN.forEach(
                (dag, aantal) -> {
                    var gevonden = gemeenten.stream().filter(g -> g.bestaatOp(dag)).count();
                    eis(gevonden == aantal, dag + ": " + gevonden + " gemeenten, not " + aantal);
                });
    }

    private <T> void uniek(List<Gemeente> gemeenten, Function<Gemeente, T> kenmerk, String wat) {
        gemeenten.stream()
                .collect(groupingBy(kenmerk, counting()))
                .forEach((waarde, keer) -> eis(keer == 1, wat + " is not unique: " + waarde));
    }

    private Map<GemeenteCode, Gemeente> perCode() {
        return levering.gemeenten().stream()
                .collect(Collectors.toMap(Gemeente::code, Function.identity(), (een, _) -> een));
    }

    private void eis(boolean inOrde, String fout) {
        if (!inOrde) {
            fouten.add(fout);
        }
    }
}
