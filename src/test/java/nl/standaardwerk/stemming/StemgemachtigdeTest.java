// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gemeenten;
import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Toekenning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who can be named to vote for a gemeente. */
class StemgemachtigdeTest {

    private static final LocalDate DAG = LocalDate.of(2024, 6, 1);
    private static final GemeenteCode ZUTPHEN = gm("0301");

    private static Account account(Toekenning... rechten) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                "Naam",
                Optional.empty(),
                false,
                Instant.EPOCH,
                List.of(rechten));
    }

    @Test
    void een_gemeente_kan_niemand_van_een_van_de_341_andere_aanwijzen() {
        var iemand = account(Personen.recht(Rol.STEMGEMACHTIGDE, Bereik.gemeente(ZUTPHEN)));
        var mogelijk =
                gemeenten().op(DAG).stream()
                        .map(Gemeente::code)
                        .filter(g -> Stemgemachtigde.magZijn(iemand, g, DAG, false))
                        .toList();

        assertThat(gemeenten().op(DAG)).hasSize(342);
        assertThat(mogelijk).containsExactly(ZUTPHEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"STEMGEMACHTIGDE", "GEMEENTESECRETARIS", "GRIFFIER"})
    void wie_een_van_deze_rollen_in_de_gemeente_heeft_kan_stemmen(Rol rol) {
        var iemand = account(Personen.recht(rol, Bereik.gemeente(ZUTPHEN)));

        assertThat(Stemgemachtigde.magZijn(iemand, ZUTPHEN, DAG, false)).isTrue();
        assertThat(Stemgemachtigde.magZijn(iemand, ZUTPHEN, DAG, true)).isFalse();
    }

    @Test
    void een_recht_dat_voorbij_is_of_een_andere_rol_is_niet_genoeg() {
        var voorbij =
                new Toekenning(
                        UUID.randomUUID(),
                        Rol.STEMGEMACHTIGDE,
                        Bereik.gemeente(ZUTPHEN),
                        "Zutphen",
                        Optional.empty(),
                        DAG.minusYears(1),
                        Optional.of(DAG));

        assertThat(Stemgemachtigde.magZijn(account(voorbij), ZUTPHEN, DAG, false)).isFalse();
        assertThat(
                        Stemgemachtigde.magZijn(
                                account(Personen.recht(Rol.INDIENER, Bereik.gemeente(ZUTPHEN))),
                                ZUTPHEN,
                                DAG,
                                false))
                .isFalse();
        assertThat(Stemgemachtigde.magZijn(account(), ZUTPHEN, DAG, false)).isFalse();
    }
}
