// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class GebruikerTest {

    @ParameterizedTest
    @EnumSource(Actor.class)
    void een_bezoeker_handelt_voor_niemand(Actor actor) {
        var bezoeker = Gebruiker.bezoeker();

        assertThat(bezoeker.handeltVoor(actor)).isFalse();
        assertThatThrownBy(() -> bezoeker.vereist(actor)).isInstanceOf(GeenRecht.class);
    }

    @ParameterizedTest
    @EnumSource(Actor.class)
    void de_secretaris_van_het_college_handelt_alleen_voor_het_college(Actor actor) {
        var secretaris = Personen.secretaris("college");

        assertThat(secretaris.handeltVoor(actor)).isEqualTo(actor == Actor.COLLEGE);
    }

    @Test
    void de_secretaris_van_een_commissie_handelt_niet_voor_een_andere_commissie() {
        var secretaris = Personen.secretaris("informatiesamenleving");

        assertThat(secretaris.handeltVoor(Actor.COMMISSIE)).isTrue();
        assertThat(secretaris.handeltVoor(new OrgaanCode("informatiesamenleving"))).isTrue();
        assertThat(secretaris.handeltVoor(new OrgaanCode("ruimte-en-wonen"))).isFalse();
    }

    @Test
    void een_indiener_handelt_alleen_voor_de_eigen_gemeenten() {
        var indiener = Personen.indiener("GM0344", "GM0150");

        assertThat(indiener.gemeenten(Rol.INDIENER))
                .containsExactly(new GemeenteCode("GM0150"), new GemeenteCode("GM0344"));
        assertThatCode(() -> indiener.vereist(Rol.INDIENER, new GemeenteCode("GM0344")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> indiener.vereist(Rol.INDIENER, new GemeenteCode("GM0193")))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> indiener.vereist(Rol.GRIFFIER, new GemeenteCode("GM0344")))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_weigering_noemt_wie_het_wel_mag() {
        assertThatThrownBy(() -> Personen.directie().vereist(Actor.BESTUUR))
                .isInstanceOfSatisfying(
                        GeenRecht.class,
                        w -> {
                            assertThat(w.code()).isEqualTo("geen-recht-actor");
                            assertThat(w.waarden()).containsExactly(Actor.BESTUUR);
                        });
    }

    @Test
    void de_tweede_persoon_is_een_ander_dan_de_eerste() {
        var eerste = Personen.stembureau();
        var tweede = Personen.stembureau();
        var wie = eerste.account().orElseThrow();

        assertThatThrownBy(() -> eerste.vereistAnderDan(wie))
                .isInstanceOf(TweedePersoonNodig.class);
        assertThatThrownBy(() -> Gebruiker.bezoeker().vereistAnderDan(wie))
                .isInstanceOf(TweedePersoonNodig.class);
        assertThatCode(() -> tweede.vereistAnderDan(wie)).doesNotThrowAnyException();
    }

    @Test
    void een_ondertekening_noemt_het_account_en_namens_wie() {
        var college = Personen.secretaris("college");

        var namens = college.namens(new OrgaanCode("college"));

        assertThat(namens.account()).isEqualTo(college.account().orElseThrow().waarde());
        assertThat(namens.namens()).isEqualTo("college");
    }

    @Test
    void een_bezoeker_kan_niets_ondertekenen() {
        assertThatThrownBy(() -> Gebruiker.bezoeker().namens(Actor.DIRECTIE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_recht_werkt_van_de_eerste_dag_tot_de_einddag() {
        var van = LocalDate.of(2026, 1, 1);
        var tot = LocalDate.of(2026, 2, 1);
        var recht =
                new Toekenning(
                        new UUID(1, 1),
                        Rol.DIRECTIE,
                        Bereik.vng(),
                        "VNG",
                        Optional.empty(),
                        van,
                        Optional.of(tot));

        assertThat(List.of(van.minusDays(1), van, tot.minusDays(1), tot))
                .extracting(recht::werktOp)
                .containsExactly(false, true, true, false);
    }

    @Test
    void de_naam_van_een_persoon_komt_niet_in_een_log() {
        assertThat(Personen.directie()).asString().doesNotContain("Test Persoon");
    }
}
