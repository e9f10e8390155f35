// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gave a password only: every front door refuses, whatever it asks for. */
class HalverwegeTest {

    private final Gebruiker stembureau = Personen.stembureau();
    private final Gebruiker halverwege = stembureau.halverwege();

    @Test
    void wie_halverwege_is_heeft_geen_recht_en_blijft_dezelfde() {
        assertThat(halverwege.account()).isEqualTo(stembureau.account());
        assertThat(halverwege.isHalverwege()).isTrue();
        assertThat(halverwege.rechten()).isEmpty();
        assertThat(halverwege.handeltVoor(Actor.STEMBUREAU)).isFalse();
        assertThat(stembureau.isHalverwege()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void elke_rol_wordt_geweigerd_met_de_vraag_om_de_tweede_factor(Rol rol) {
        assertThatThrownBy(() -> halverwege.vereist(rol)).isInstanceOf(TweedeFactorNodig.class);
    }

    @ParameterizedTest
    @EnumSource(Actor.class)
    void elke_handeling_in_de_procedure_ook(Actor actor) {
        assertThatThrownBy(() -> halverwege.vereist(actor)).isInstanceOf(TweedeFactorNodig.class);
    }

    @Test
    void die_voor_een_orgaan_of_een_gemeente_ook() {
        assertThatThrownBy(() -> halverwege.vereist(new OrgaanCode("college")))
                .isInstanceOf(TweedeFactorNodig.class);
        assertThatThrownBy(() -> halverwege.vereist(Rol.INDIENER, new GemeenteCode("GM0301")))
                .isInstanceOf(TweedeFactorNodig.class);
    }

    @Test
    void rollen_bij_de_vng_en_haar_organen_vragen_een_tweede_factor() {
        assertThat(Rol.values())
                .filteredOn(Rol::vraagtTweedeFactor)
                .containsExactly(
                        Rol.DOSSIERHOUDER,
                        Rol.SECRETARIS,
                        Rol.DIRECTIE,
                        Rol.STEMBUREAU,
                        Rol.TOEZICHTHOUDER,
                        Rol.BEHEERDER);
    }
}
