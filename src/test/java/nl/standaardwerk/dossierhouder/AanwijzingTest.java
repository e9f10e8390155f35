// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class AanwijzingTest {

    private static final AccountId DORIEN = new AccountId(new UUID(1, 1));
    private static final AccountId DAAN = new AccountId(new UUID(1, 2));

    private static Aanwijzing aanwijzing(Optional<AccountId> vervanger) {
        return new Aanwijzing(
                new DossierId(new UUID(2, 1)),
                1,
                DORIEN,
                vervanger,
                LocalDate.of(2026, 11, 2),
                new Ondertekening(new UUID(1, 3), "DIRECTIE"));
    }

    @Test
    void een_dossierhouder_vervangt_zichzelf_niet() {
        assertThatThrownBy(() -> aanwijzing(Optional.of(DORIEN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> aanwijzing(Optional.of(DAAN))).doesNotThrowAnyException();
    }

    @Test
    void wie_de_rol_niet_meer_heeft_houdt_het_dossier_niet_meer() {
        var aanwijzing = aanwijzing(Optional.of(DAAN));

        assertThat(aanwijzing.houder(Set.of(DORIEN, DAAN))).contains(DORIEN);
        assertThat(aanwijzing.houder(Set.of(DAAN))).isEmpty();
        assertThat(aanwijzing.vervanger(Set.of(DAAN))).contains(DAAN);
        assertThat(aanwijzing.vervanger(Set.of(DORIEN))).isEmpty();
    }

    @Test
    void elke_fout_van_een_keuze_komt_tegelijk() {
        assertThatThrownBy(
                        () ->
                                new Keuze(Optional.empty(), Optional.of(DAAN))
                                        .controleer(Set.of(DORIEN)))
                .asInstanceOf(type(OnjuisteInvoer.class))
                .extracting(OnjuisteInvoer::fouten)
                .asInstanceOf(list(OnjuisteInvoer.Veldfout.class))
                .extracting(OnjuisteInvoer.Veldfout::sleutel)
                .containsExactly("dossierhouder.fout.kies", "dossierhouder.fout.geen-rol");
    }

    @Test
    void een_en_dezelfde_persoon_kan_niet_houder_en_vervanger_zijn() {
        var zelfde = new Keuze(Optional.of(DORIEN), Optional.of(DORIEN));

        assertThatThrownBy(() -> zelfde.controleer(Set.of(DORIEN)))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatCode(
                        () ->
                                new Keuze(Optional.of(DORIEN), Optional.empty())
                                        .controleer(Set.of(DORIEN)))
                .doesNotThrowAnyException();
    }
}
