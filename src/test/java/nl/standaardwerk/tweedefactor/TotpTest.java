// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TotpTest {

    private static final String CIJFERS = "1234567890";
    private static final Instant NU = Instant.parse("2026-11-25T19:00:10Z");
    private static final long STAP = Totp.stap(NU);

    private final byte[] geheim = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B: all eighteen. */
    @ParameterizedTest
    @CsvSource({
        "59, HmacSHA1, 94287082",
        "59, HmacSHA256, 46119246",
        "59, HmacSHA512, 90693936",
        "1111111109, HmacSHA1, 07081804",
        "1111111109, HmacSHA256, 68084774",
        "1111111109, HmacSHA512, 25091201",
        "1111111111, HmacSHA1, 14050471",
        "1111111111, HmacSHA256, 67062674",
        "1111111111, HmacSHA512, 99943326",
        "1234567890, HmacSHA1, 89005924",
        "1234567890, HmacSHA256, 91819424",
        "1234567890, HmacSHA512, 93441116",
        "2000000000, HmacSHA1, 69279037",
        "2000000000, HmacSHA256, 90698825",
        "2000000000, HmacSHA512, 38618901",
        "20000000000, HmacSHA1, 65353130",
        "20000000000, HmacSHA256, 77737706",
        "20000000000, HmacSHA512, 47863826"
    })
    void givesTheCodesOfTheRfc(long seconden, String hmac, String code) {
        int lengte =
                switch (hmac) {
                    case "HmacSHA1" -> 20;
                    case "HmacSHA256" -> 32;
                    default -> 64;
                };
        var seed = CIJFERS.repeat(7).substring(0, lengte).getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.code(hmac, seed, Totp.stap(Instant.ofEpochSecond(seconden)), 8))
                .isEqualTo(code);
    }

    @Test
    void een_klok_mag_een_halve_minuut_voor_of_achter_lopen_en_niet_meer() {
        for (long verschil = -1; verschil <= 1; verschil++) {
            assertThat(Totp.vind(geheim, Totp.code(geheim, STAP + verschil), NU, -1))
                    .hasValue(STAP + verschil);
        }
        assertThat(Totp.vind(geheim, Totp.code(geheim, STAP - 2), NU, -1)).isEmpty();
        assertThat(Totp.vind(geheim, Totp.code(geheim, STAP + 2), NU, -1)).isEmpty();
    }

    @Test
    void een_code_werkt_niet_twee_keer_en_een_eerdere_daarna_ook_niet() {
        assertThat(Totp.vind(geheim, Totp.code(geheim, STAP), NU, STAP)).isEmpty();
        assertThat(Totp.vind(geheim, Totp.code(geheim, STAP - 1), NU, STAP)).isEmpty();
        assertThat(Totp.vind(geheim, Totp.code(geheim, STAP + 1), NU, STAP)).hasValue(STAP + 1);
    }

    @Property(tries = 300)
    void eenCodeHeeftAltijdZesCijfers(
            @ForAll @Size(20) byte[] sleutel,
            @ForAll @LongRange(min = 0, max = 1L << 40) long stap) {
        assertThat(Totp.code(sleutel, stap)).matches("[0-9]{6}");
    }

    @Test
    void het_geheim_staat_in_letters_die_een_app_leest() {
        var leesbaar = new Geheim(geheim);

        assertThat(leesbaar.inLetters()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(leesbaar.adres("Standaardwerk", "bea@voorbeeld.nl"))
                .isEqualTo(
                        "otpauth://totp/Standaardwerk:bea%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                            + "&issuer=Standaardwerk&algorithm=SHA1&digits=6&period=30");
        assertThat(Codes.code(leesbaar.inLetters(), NU)).isEqualTo(Totp.code(geheim, STAP));
        assertThat(leesbaar).hasToString("Geheim");
        assertThatIllegalArgumentException().isThrownBy(() -> new Geheim(new byte[19]));
    }

    @Test
    void het_plaatje_heeft_een_witte_rand_en_groeit_met_de_tekst() {
        var kort = Qr.van("a");

        assertThat(kort.zijde()).isEqualTo(21 + 8);
        assertThat(kort.pad()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ");
        assertThat(Qr.van("a".repeat(100)).zijde()).isGreaterThan(kort.zijde());
    }
}
