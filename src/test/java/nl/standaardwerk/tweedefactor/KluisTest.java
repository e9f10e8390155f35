// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.platform.StartGeweigerd;
import nl.standaardwerk.toegang.AccountId;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

class KluisTest {

    private static final String SLEUTEL = Base64.getEncoder().encodeToString(new byte[32]);

    private final AccountId account = new AccountId(UUID.randomUUID());
    private final Geheim geheim = Geheim.nieuw();

    @Test
    void met_sleutel_staat_het_geheim_niet_leesbaar_in_de_database() {
        var kluis = new Kluis(SLEUTEL);
        var bewaard = kluis.sluit(geheim, account);

        assertThat(kluis.heeftSleutel()).isTrue();
        assertThat(bewaard[0]).isEqualTo((byte) 1);
        assertThat(Base64.getEncoder().encodeToString(bewaard))
                .doesNotContain(
                        Base64.getEncoder().encodeToString(geheim.waarde()).substring(0, 8));
        assertThat(kluis.sluit(geheim, account)).isNotEqualTo(bewaard);
        assertThat(kluis.open(bewaard, account)).contains(geheim);
    }

    @Test
    void een_geheim_dat_naar_een_ander_account_is_gezet_gaat_niet_open() {
        var kluis = new Kluis(SLEUTEL);
        var bewaard = kluis.sluit(geheim, account);

        assertThat(kluis.open(bewaard, new AccountId(UUID.randomUUID()))).isEmpty();
        bewaard[20] ^= 1;
        assertThat(kluis.open(bewaard, account)).isEmpty();
    }

    @Test
    void met_een_andere_of_zonder_sleutel_gaat_het_niet_open() {
        var bewaard = new Kluis(SLEUTEL).sluit(geheim, account);
        var andere = new byte[32];
        andere[0] = 1;

        assertThat(new Kluis(Base64.getEncoder().encodeToString(andere)).open(bewaard, account))
                .isEmpty();
        assertThat(new Kluis("").open(bewaard, account)).isEmpty();
    }

    @Test
    void zonder_sleutel_werkt_het_ook_en_na_instellen_blijft_het_oude_leesbaar() {
        var bewaard = new Kluis("").sluit(geheim, account);

        assertThat(bewaard[0]).isZero();
        assertThat(new Kluis("").open(bewaard, account)).contains(geheim);
        assertThat(new Kluis(SLEUTEL).open(bewaard, account)).contains(geheim);
    }

    @Test
    void een_onbruikbare_sleutel_houdt_de_start_tegen_en_komt_niet_in_de_melding() {
        for (var onbruikbaar : List.of("a29ydA==", "geen base 64!", SLEUTEL + "AAAA")) {
            assertThatThrownBy(() -> new Kluis(onbruikbaar))
                    .isInstanceOf(StartGeweigerd.class)
                    .hasMessageNotContaining(onbruikbaar);
        }
    }

    @Test
    void herstelcodes_zijn_alle_anders_en_lezen_als_getypt_van_papier() {
        var codes = Herstelcodes.nieuw();

        assertThat(new HashSet<>(codes)).hasSize(10);
        assertThat(codes)
                .allMatch(code -> code.matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}"));
        var code = codes.getFirst();
        assertThat(Herstelcodes.hash(account, code.toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(Herstelcodes.hash(account, code));
        assertThat(Herstelcodes.hash(new AccountId(UUID.randomUUID()), code))
                .isNotEqualTo(Herstelcodes.hash(account, code));
    }
}
