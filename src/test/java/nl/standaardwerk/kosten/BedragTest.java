// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedragTest {

    @ParameterizedTest
    @CsvSource({"1,50,1", "1,49,0", "1,-50,-1", "1,-49,0", "3,1250,38", "0,1250,0"})
    void een_halve_cent_per_inwoner_gaat_van_nul_af(int inwoners, long honderdsten, long centen) {
        assertThat(new Bedrag(0, honderdsten).deelInwoners(inwoners)).isEqualTo(centen);
    }

    @Test
    void een_gemeente_betaalt_het_vaste_deel_en_dat_van_haar_inwoners() {
        assertThat(new Bedrag(420_000, 1_200).voor(101_236)).isEqualTo(420_000 + 1_214_832);
    }

    @Test
    void meer_dan_tien_miljard_is_geen_bedrag() {
        assertThat(Bedrag.vast(-Bedrag.MEESTE_VAST).vast()).isNegative();
        assertThatThrownBy(() -> Bedrag.vast(Bedrag.MEESTE_VAST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bedrag(0, -Bedrag.MEESTE_PER_INWONER - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alleen_gemeenten_betalen_per_inwoner_of_naar_omvang() {
        var bedrag = new Bedrag(0, 1);

        assertThatThrownBy(() -> Raming.eenmalig(Betaler.VNG, 2027, bedrag))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Raming.eenmalig(Betaler.GEMEENTEN, 2027, bedrag).isPerGemeente()).isTrue();
    }

    @Test
    void een_omvang_geldt_vanaf_haar_begin_en_tot_haar_eind() {
        var omvang = new Omvang(10_000, java.util.Optional.of(50_000));

        assertThat(omvang.past(9_999)).isFalse();
        assertThat(omvang.past(10_000)).isTrue();
        assertThat(omvang.past(49_999)).isTrue();
        assertThat(omvang.past(50_000)).isFalse();
        assertThatThrownBy(() -> new Omvang(10, java.util.Optional.of(10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_looptijd_eindigt_niet_voor_haar_begin() {
        assertThat(Looptijd.van(2027, 2027).in(2027)).isTrue();
        assertThat(Looptijd.vanaf(2027).in(2099)).isTrue();
        assertThatThrownBy(() -> Looptijd.van(2028, 2027))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dekking_is_nooit_onder_nul() {
        var raming = Raming.eenmalig(Betaler.VNG, 2027, Bedrag.vast(-1));

        assertThatThrownBy(() -> Voorbeelden.dekking(raming))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
