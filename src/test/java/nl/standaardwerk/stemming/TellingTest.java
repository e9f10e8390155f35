// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.stemming.Voorbeelden.kiezerslijst;
import static nl.standaardwerk.stemming.Voorbeelden.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.stemming.Telling.Uitkomst;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a round is counted. */
class TellingTest {

    private static final Stembiljet DRIE = new Stembiljet(List.of("Bestuur", "Geamendeerd"));

    /** Weights of gemeenten 1, 2, 3 …, and their choices; "-" did not vote. */
    private static Telling tel(Stembiljet biljet, String gewichten, String keuzes) {
        return Telling.van(
                kiezerslijst(gewichten), biljet, stemmen(keuzes), regels("0", "50", false));
    }

    private static Map<GemeenteCode, String> stemmen(String keuzes) {
        var stemmen = new LinkedHashMap<GemeenteCode, String>();
        var losse = keuzes.split(" ", -1);
        for (int i = 0; i < losse.length; i++) {
            if (!losse[i].equals("-")) {
                stemmen.put(gm("%04d".formatted(i + 1)), losse[i]);
            }
        }
        return stemmen;
    }

    @ParameterizedTest
    @CsvSource({
        "51 49, voor tegen, AANGENOMEN",
        "50 50, voor tegen, GELIJK",
        "49 51, voor tegen, VERWORPEN",
        "2 1 97, voor tegen onthouding, AANGENOMEN",
        "1 99, onthouding -, GELIJK",
        "5 99, voor -, AANGENOMEN"
    })
    void meer_dan_de_helft_van_de_gewogen_stemmen_is_nodig(
            String gewichten, String keuzes, Uitkomst uitkomst) {
        assertThat(tel(Stembiljet.VOOR_OF_TEGEN, gewichten, keuzes).uitkomst()).isEqualTo(uitkomst);
    }

    @ParameterizedTest
    @CsvSource({
        "51 30 19, a1 a2 tegen, AANGENOMEN, a1",
        "30 51 19, a1 a2 tegen, AANGENOMEN, a2",
        "40 40 20, a1 a2 tegen, GEEN_MEERDERHEID, ''",
        "20 20 60, a1 a2 tegen, VERWORPEN, ''",
        "25 25 50, a1 a2 tegen, GEEN_MEERDERHEID, ''"
    })
    void van_meer_voorstellen_wint_er_een_alleen_met_een_meerderheid(
            String gewichten, String keuzes, Uitkomst uitkomst, String gekozen) {
        var telling = tel(DRIE, gewichten, keuzes);

        assertThat(telling.uitkomst()).isEqualTo(uitkomst);
        assertThat(telling.gekozen().orElse("")).isEqualTo(gekozen);
    }

    @Test
    void de_drieweg_van_2020_telt_op_tot_62_34_en_4_procent() {
        var telling = tel(DRIE, "62 34 4", "a1 a2 tegen");

        assertThat(telling.posten().stream().map(telling::procent))
                .containsExactly(
                        new BigDecimal("62.00"),
                        new BigDecimal("34.00"),
                        new BigDecimal("4.00"),
                        new BigDecimal("0.00"));
    }

    @Test
    void het_quorum_telt_onthoudingen_mee_en_gaat_uit_van_alle_kiezers() {
        var lijst = kiezerslijst("10 15 25 50");
        var precies = stemmen("voor tegen onthouding -");
        var teWeinig = stemmen("voor onthouding - -");
        var regels = regels("50", "50", false);

        assertThat(Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, precies, regels).uitkomst())
                .isEqualTo(Uitkomst.VERWORPEN);
        assertThat(Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, teWeinig, regels).uitkomst())
                .isEqualTo(Uitkomst.QUORUM_NIET_GEHAALD);
    }

    @Test
    void onthouding_telt_alleen_in_de_grondslag_als_de_regeling_dat_zegt() {
        var lijst = kiezerslijst("40 30 30");
        var stemmen = stemmen("voor tegen onthouding");
        var niet = Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, stemmen, regels("0", "50", false));
        var wel = Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, stemmen, regels("0", "50", true));

        assertThat(niet.grondslag()).isEqualTo(70);
        assertThat(niet.uitkomst()).isEqualTo(Uitkomst.AANGENOMEN);
        assertThat(wel.grondslag()).isEqualTo(100);
        assertThat(wel.uitkomst()).isEqualTo(Uitkomst.VERWORPEN);
    }

    @Test
    void een_gemeente_met_gewicht_nul_telt_als_gemeente_en_niet_als_stem() {
        var telling = tel(Stembiljet.VOOR_OF_TEGEN, "0 0", "voor -");

        assertThat(telling.post("voor")).isEqualTo(new Telling.Post("voor", 1, 0));
        assertThat(telling.uitkomst()).isEqualTo(Uitkomst.GELIJK);
        assertThat(telling.procent(telling.post("voor"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(telling.opkomst()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void procenten_zijn_van_de_grondslag_met_twee_decimalen_naar_boven_afgerond_vanaf_de_helft() {
        var telling =
                tel(Stembiljet.VOOR_OF_TEGEN, "8695 1867 325 2511", "voor tegen onthouding -");

        assertThat(telling.procent(telling.post("voor"))).isEqualTo(new BigDecimal("82.32"));
        assertThat(telling.procent(telling.post("tegen"))).isEqualTo(new BigDecimal("17.68"));
        assertThat(telling.opkomst()).isEqualTo(new BigDecimal("81.26"));
    }

    @Test
    void een_stem_van_buiten_de_lijst_of_naast_het_biljet_wordt_niet_geteld_maar_geweigerd() {
        var lijst = kiezerslijst("1 1");
        var regels = regels("0", "50", false);
        var vreemd = Map.of(gm("9999"), "voor");
        var onbekend = Map.of(gm("0001"), "a1");

        assertThatThrownBy(() -> Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, vreemd, regels))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Telling.van(lijst, Stembiljet.VOOR_OF_TEGEN, onbekend, regels))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
