// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The picture of a shared page. */
class DeelkaartTest {

    private static final String ZIN =
            "Aangenomen. Voor: 341 (gemeenten), 17.311 (gewogen stemmen), 98,68% (procent). Tegen:"
                + " 12 (gemeenten), 1.234 (gewogen stemmen), 1,32% (procent). Onthouding: 3"
                + " (gemeenten), 40 (gewogen stemmen), telt niet mee in de procenten. Niet gestemd:"
                + " 2 (gemeenten), 3 (gewogen stemmen), telt niet mee in de procenten. Grondslag"
                + " van de procenten: de gewogen stemmen voor en tegen. Nodig: meer dan 50%.";

    @Test
    void isTwelveHundredBySixHundredAndThirtyAndAlwaysTheSame() throws IOException {
        var kaart = kaart("Aangenomen: Verwerkersovereenkomst van 's-Hertogenbosch", ZIN);

        var beeld = ImageIO.read(new ByteArrayInputStream(kaart.png()));

        assertThat(List.of(beeld.getWidth(), beeld.getHeight())).containsExactly(1200, 630);
        assertThat(kaart.png()).isEqualTo(kaart.png()).hasSizeLessThan(200_000);
        assertThat(kaart.kenmerk()).matches("[0-9a-f]{16}");
        assertThat(kaart.kenmerk()).isNotEqualTo(kaart("Anders", ZIN).kenmerk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aangenomen: GIBIT",
                "Verworpen: De standaard voor het uitwisselen van gegevens over de leefomgeving"
                        + " tussen gemeenten, omgevingsdiensten en waterschappen in heel Nederland,"
                        + " versie 2.0",
                "Aangenomen: Gemeenschappelijkeverwerkersovereenkomstenstandaardisatiecommissie"
                        + "informatiesamenlevingsvraagstukken",
                "Aangenomen: \uD83D\uDE00 Sûdwest-Fryslân, 's-Hertogenbosch en 's-Gravenhage",
                ""
            })
    void nothingIsDrawnOutsideItsMargins(String titel) throws IOException {
        var beeld = ImageIO.read(new ByteArrayInputStream(kaart(titel, ZIN).png()));

        for (int y = 20; y < beeld.getHeight(); y++) {
            assertThat(isWit(beeld, 20, y) && isWit(beeld, 1180, y)).as("line %d", y).isTrue();
        }
        for (int x = 0; x < beeld.getWidth(); x++) {
            assertThat(isWit(beeld, x, 622)).as("column %d", x).isTrue();
            assertThat(isWit(beeld, x, 564)).as("between text and foot %d", x).isTrue();
        }
    }

    private static boolean isWit(BufferedImage beeld, int x, int y) {
        return (beeld.getRGB(x, y) & 0xffffff) == 0xffffff;
    }

    @Test
    void theSentenceOfAnOutcomeFitsWhole() {
        var blok = Letters.get().kaartGewoon().pas(ZIN, List.of(28f, 24f, 20f), 1080, 190);

        assertThat(blok.afgekapt()).isFalse();
        assertThat(String.join(" ", blok.regels())).isEqualTo(ZIN);
    }

    @Test
    void whatDoesNotFitIsSmallerAndAtLastCutOff() {
        var letter = Letters.get().kaartVet();

        var groot = letter.pas("Kort", List.of(60f, 36f), 1080, 180);
        var lang = letter.pas("woord ".repeat(200), List.of(60f, 36f), 1080, 180);

        assertThat(groot.grootte()).isEqualTo(60);
        assertThat(lang.grootte()).isEqualTo(36);
        assertThat(lang.afgekapt()).isTrue();
        assertThat(lang.regels()).hasSize(4);
        assertThat(lang.regels().getLast()).endsWith("\u2026");
        assertThat(lang.regels()).allMatch(r -> letter.breedte(r, 36) <= 1080);
    }

    @Test
    void aBarIsPartOfAHundred() {
        var ja = BigDecimal.TEN;
        assertThatThrownBy(
                        () -> new Deelkaart.Balk(BigDecimal.valueOf(101), ja, ja, "voor", "tegen"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Deelkaart kaart(String titel, String zin) {
        return new Deelkaart(
                "Uitslag van de ledenraadpleging",
                titel,
                Optional.of(
                        new Deelkaart.Balk(
                                new BigDecimal("98.68"),
                                new BigDecimal("1.32"),
                                BigDecimal.valueOf(50),
                                "Voor 98,68%",
                                "Tegen 1,32%")),
                zin,
                "Elektronische stemming, 27 november 2026");
    }
}
