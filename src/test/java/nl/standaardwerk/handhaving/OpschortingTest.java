// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import nl.standaardwerk.handhaving.Opschorting.Reden;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A term without the days on which it stands still. */
class OpschortingTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 6, 1);
    private static final int JAAR = 366;

    private static Opschorting stil(String van, String tot) {
        return new Opschorting(Reden.ZOMER, LocalDate.parse(van), LocalDate.parse(tot));
    }

    private static LocalDate uiterlijk(String einde, Opschorting... opschortingen) {
        return Opschorting.uiterlijk(BEGIN, LocalDate.parse(einde), List.of(opschortingen));
    }

    @Test
    void de_zomer_telt_niet_mee() {
        assertThat(uiterlijk("2027-07-31", stil("2027-07-10", "2027-08-22")))
                .isEqualTo("2027-09-13");
    }

    @Test
    void zonder_opschorting_blijft_de_termijn_wat_hij_was() {
        assertThat(uiterlijk("2027-07-31")).isEqualTo("2027-07-31");
    }

    @Test
    void wat_na_de_termijn_of_voor_het_begin_stilstaat_telt_niet() {
        assertThat(
                        uiterlijk(
                                "2027-07-31",
                                stil("2027-08-01", "2027-08-31"),
                                stil("2027-05-01", "2027-06-01")))
                .isEqualTo("2027-07-31");
    }

    @Test
    void een_dag_die_twee_keer_stilstaat_telt_een_keer() {
        var zomer = stil("2027-07-10", "2027-07-19");

        assertThat(uiterlijk("2027-07-31", zomer, zomer, stil("2027-07-15", "2027-07-20")))
                .isEqualTo("2027-08-11");
    }

    @Test
    void wat_door_de_verschuiving_binnen_de_termijn_komt_telt_ook() {
        assertThat(
                        uiterlijk(
                                "2027-07-31",
                                stil("2027-07-31", "2027-08-01"),
                                stil("2027-08-02", "2027-08-10")))
                .isEqualTo("2027-08-11");
    }

    @Test
    void einde_voor_begin_bestaat_niet() {
        assertThatThrownBy(() -> stil("2027-07-02", "2027-07-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Opschorting> stilstand() {
        return Combinators.combine(
                        Arbitraries.of(Reden.class),
                        Arbitraries.integers().between(-30, JAAR),
                        Arbitraries.integers().between(0, 60))
                .as(
                        (reden, van, duur) ->
                                new Opschorting(
                                        reden,
                                        BEGIN.plusDays(van),
                                        BEGIN.plusDays((long) van + duur)));
    }

    @Provide
    Arbitrary<List<Opschorting>> stilstanden() {
        return stilstand().list().ofMaxSize(8);
    }

    /** The term has just as many days that count, and its last day is one of them. */
    @Property(tries = 500)
    void justAsManyDaysCount(
            @ForAll("stilstanden") List<Opschorting> stil,
            @ForAll @IntRange(min = 1, max = JAAR) int dagen) {
        var einde = Opschorting.uiterlijk(BEGIN, BEGIN.plusDays(dagen), stil);

        long tellen =
                BEGIN.plusDays(1)
                        .datesUntil(einde.plusDays(1))
                        .filter(dag -> stil.stream().noneMatch(o -> o.bevat(dag)))
                        .count();
        assertThat(tellen).isEqualTo(dagen);
        assertThat(stil).noneMatch(o -> o.bevat(einde));
    }

    /** Order does not matter, the same twice does not, and a term never becomes shorter. */
    @Property(tries = 300)
    void aTermNeverBecomesShorter(
            @ForAll("stilstanden") List<Opschorting> stil,
            @ForAll("stilstand") Opschorting erbij,
            @ForAll @IntRange(min = 1, max = JAAR) int dagen) {
        var einde = BEGIN.plusDays(dagen);
        var zonder = Opschorting.uiterlijk(BEGIN, einde, stil);
        var alle = new ArrayList<>(stil);
        alle.add(erbij);
        var met = Opschorting.uiterlijk(BEGIN, einde, alle);
        alle.addAll(stil);
        Collections.reverse(alle);

        assertThat(zonder).isAfterOrEqualTo(einde);
        assertThat(met).isAfterOrEqualTo(zonder);
        assertThat(Opschorting.uiterlijk(BEGIN, einde, alle)).isEqualTo(met);
    }
}
