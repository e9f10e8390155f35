// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Beoordeling.Oordeel;
import nl.standaardwerk.toepassing.Beoordeling.Soort;
import nl.standaardwerk.toepassing.Beoordeling.Stap;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who can do what with an Uitleg, and when. */
class BeoordelingTest {

    private static final LocalDate NU = StandTest.NU;
    private static final LocalDate TERMIJN = NU.plusWeeks(2);

    private static Opgave uitleg(int verlenging) {
        return new Opgave(
                UUID.randomUUID(),
                StandaardId.nieuw(),
                Voorbeelden.gm("0344"),
                1,
                new Stand.LegUit(StandTest.eenUitleg(Set.of(Reden.CONTRACT), NU.plusMonths(3))),
                verlenging,
                NU,
                false);
    }

    private static Stap stap(Soort soort) {
        return new Stap(
                soort,
                soort.metOordeel() ? Optional.of(Oordeel.COMPLEET) : Optional.empty(),
                "Omdat",
                NU,
                soort.vraagtAntwoord() ? Optional.of(TERMIJN) : Optional.empty());
    }

    private static Set<Soort> kan(LocalDate dag, Soort... stappen) {
        return new Beoordeling(
                        uitleg(0), true, Arrays.stream(stappen).map(BeoordelingTest::stap).toList())
                .kan(dag);
    }

    @Test
    void geen_oordeel_voordat_de_gemeente_is_gehoord() {
        assertThat(kan(NU)).containsExactlyInAnyOrder(Soort.VRAAG, Soort.VOORNEMEN);
        assertThat(kan(NU, Soort.VOORNEMEN)).containsExactly(Soort.GEHOORD);
        assertThat(kan(TERMIJN, Soort.VOORNEMEN)).containsExactly(Soort.GEHOORD);
        assertThat(kan(NU, Soort.VOORNEMEN, Soort.GEHOORD)).contains(Soort.OORDEEL);
        assertThat(kan(TERMIJN.plusDays(1), Soort.VOORNEMEN)).contains(Soort.OORDEEL);
    }

    @Test
    void op_een_vraag_antwoordt_de_gemeente_en_na_de_termijn_gaat_het_verder() {
        assertThat(kan(NU, Soort.VRAAG)).containsExactly(Soort.ANTWOORD);
        assertThat(kan(TERMIJN.plusDays(1), Soort.VRAAG))
                .contains(Soort.ANTWOORD, Soort.VOORNEMEN)
                .doesNotContain(Soort.OORDEEL);
        assertThat(kan(NU, Soort.VRAAG, Soort.ANTWOORD))
                .containsExactlyInAnyOrder(Soort.VRAAG, Soort.VOORNEMEN);
    }

    @Test
    void na_een_oordeel_of_een_nieuwe_opgave_kan_niets_meer() {
        assertThat(kan(NU, Soort.VOORNEMEN, Soort.GEHOORD, Soort.OORDEEL)).isEmpty();
        assertThat(new Beoordeling(uitleg(0), false, List.of()).kan(NU)).isEmpty();
    }

    @Test
    void de_derde_verlenging_is_voor_het_bestuur() {
        assertThat(new Beoordeling(uitleg(2), true, List.of()).isVoorBestuur()).isFalse();
        assertThat(new Beoordeling(uitleg(3), true, List.of()).isVoorBestuur()).isTrue();
    }

    @Test
    void een_verlenging_heeft_een_latere_laatste_dag() {
        var eerste = uitleg(0);
        var zelfde = (Stand.LegUit) eerste.stand();
        var later = new Stand.LegUit(StandTest.eenUitleg(Set.of(Reden.GELD), NU.plusMonths(9)));
        var plan = new Stand.Gepland("Stap", NU.plusDays(3));

        assertThat(Opgave.verlenging(Optional.empty(), later)).isZero();
        assertThat(Opgave.verlenging(Optional.of(eerste), zelfde)).isZero();
        assertThat(Opgave.verlenging(Optional.of(eerste), later)).isEqualTo(1);
        assertThat(Opgave.verlenging(Optional.of(uitleg(2)), later)).isEqualTo(3);
        assertThat(Opgave.verlenging(Optional.of(uitleg(2)), plan)).isZero();
    }

    @Test
    void een_stap_is_heel() {
        assertThatThrownBy(
                        () -> new Stap(Soort.OORDEEL, Optional.empty(), "x", NU, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stap(Soort.VRAAG, Optional.empty(), "x", NU, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
