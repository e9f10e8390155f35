// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.toepassing.Verplichting.Oorzaak;
import nl.standaardwerk.toepassing.Verplichting.Reden;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every herindeling since 2018, day by day, with one standard that held before them all. */
class HerindelingTest {

    private static final Gemeenten GEMEENTEN = Voorbeelden.gemeenten();
    private static final LocalDate NU = PlannerTest.NU;

    private static final LocalDate BEGIN = LocalDate.of(2017, 6, 1);

    private final Geheugen rijen = new Geheugen();

    private void speel() {
        var standaard = PlannerTest.sinds2017();
        rijen.werkBij(standaard, BEGIN);
        GEMEENTEN.wisseldagen().stream()
                .filter(dag -> dag.isAfter(BEGIN))
                .forEach(dag -> rijen.werkBij(standaard, dag));
    }

    private Verplichting van(String code) {
        return rijen.alle.stream()
                .filter(v -> v.gemeente().equals(gm(code)))
                .findFirst()
                .orElseThrow();
    }

    private Set<GemeenteCode> opvolgers(Verplichting v) {
        return rijen.opvolgingen.stream()
                .filter(o -> o.van().equals(v.id()))
                .flatMap(o -> rijen.alle.stream().filter(n -> n.id().equals(o.naar())))
                .map(Verplichting::gemeente)
                .collect(Collectors.toSet());
    }

    private Set<GemeenteCode> voorgangers(Verplichting v) {
        return rijen.opvolgingen.stream()
                .filter(o -> o.naar().equals(v.id()))
                .flatMap(o -> rijen.alle.stream().filter(n -> n.id().equals(o.van())))
                .map(Verplichting::gemeente)
                .collect(Collectors.toSet());
    }

    @Test
    void alle_63_opgeheven_gemeenten_hebben_een_opvolger_en_elke_nieuwe_heeft_voorgangers() {
        speel();

        var geeindigd = rijen.alle.stream().filter(v -> v.einde().isPresent()).toList();
        assertThat(geeindigd).hasSize(63);
        assertThat(geeindigd)
                .allSatisfy(
                        v -> {
                            assertThat(v.einde().orElseThrow().reden())
                                    .isEqualTo(Reden.HERINDELING);
                            assertThat(opvolgers(v)).as(v.gemeente().waarde()).isNotEmpty();
                        });
        var nieuw = rijen.alle.stream().filter(v -> v.vanaf().isAfter(BEGIN)).toList();
        assertThat(nieuw).isNotEmpty();
        assertThat(nieuw)
                .allSatisfy(
                        v -> {
                            assertThat(v.oorzaak()).isEqualTo(Oorzaak.HERINDELING);
                            assertThat(voorgangers(v))
                                    .as(v.gemeente().waarde())
                                    .isEqualTo(
                                            GEMEENTEN.voorgangers(v.gemeente()).stream()
                                                    .map(Gemeente::code)
                                                    .collect(Collectors.toSet()));
                        });
    }

    @Test
    void op_elke_dag_geldt_het_voor_precies_de_gemeenten_van_die_dag() {
        speel();

        for (var dag = BEGIN; dag.isBefore(NU); dag = dag.plusMonths(1)) {
            assertThat(rijen.geldtOp(dag))
                    .as(dag.toString())
                    .isEqualTo(
                            GEMEENTEN.op(dag).stream()
                                    .map(Gemeente::code)
                                    .collect(Collectors.toSet()));
        }
        assertThat(rijen.geldtOp(LocalDate.of(2018, 1, 1))).hasSize(380);
        assertThat(rijen.geldtOp(NU)).hasSize(342);
    }

    @Test
    void wat_was_blijft_zoals_het_was() {
        var standaard = PlannerTest.sinds2017();
        rijen.werkBij(standaard, BEGIN);
        Map<LocalDate, Set<GemeenteCode>> voor = new HashMap<>();
        var dagen = List.copyOf(GEMEENTEN.wisseldagen());
        for (var dag : dagen) {
            voor.put(dag.minusDays(1), rijen.geldtOp(dag.minusDays(1)));
            var ids = rijen.alle.stream().map(Verplichting::id).toList();
            rijen.werkBij(standaard, dag);
            assertThat(rijen.alle).extracting(Verplichting::id).containsAll(ids);
        }
        voor.forEach(
                (dag, wie) -> assertThat(rijen.geldtOp(dag)).as(dag.toString()).isEqualTo(wie));
    }

    @Test
    void haaren_gaat_op_in_vier_gemeenten_die_gewoon_verder_gaan() {
        speel();

        assertThat(opvolgers(van("0788")))
                .containsExactlyInAnyOrder(gm("0757"), gm("0824"), gm("0855"), gm("0865"));
        assertThat(van("0855").einde()).isEmpty();
        assertThat(van("0855").vanaf()).isEqualTo(BEGIN);
    }

    @Test
    void weesp_gaat_midden_in_het_jaar_naar_amsterdam() {
        speel();

        assertThat(van("0457").einde().orElseThrow().tot()).isEqualTo("2022-03-24");
        assertThat(opvolgers(van("0457"))).containsExactly(gm("0363"));
        assertThat(rijen.geldtOp(LocalDate.of(2022, 3, 23))).contains(gm("0457"));
        assertThat(rijen.geldtOp(LocalDate.of(2022, 3, 24))).doesNotContain(gm("0457"));
    }
}
