// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.stemming.Kiezerslijst.Kiezer;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A past vote under other rules. */
class SimulatieTest {

    private static final Stemregels ECHT = Regelingen.versie("2018").stemregels();
    private static final GemeenteCode AMSTERDAM = code("GM0363");
    private static final GemeenteCode ZUTPHEN = code("GM0301");
    private static final GemeenteCode SCHIERMONNIKOOG = code("GM0088");

    private static final Kiezerslijst LIJST =
            new Kiezerslijst(
                    LocalDate.of(2025, 1, 1),
                    List.of(
                            kiezer(AMSTERDAM, "Amsterdam", 934_526),
                            kiezer(SCHIERMONNIKOOG, "Schiermonnikoog", 982),
                            kiezer(ZUTPHEN, "Zutphen", 48_800)));

    private static final Map<GemeenteCode, String> STEMMEN =
            Map.of(AMSTERDAM, "tegen", SCHIERMONNIKOOG, "onthouding", ZUTPHEN, "voor");

    @Test
    void met_dezelfde_regels_komt_precies_de_vastgestelde_uitslag() {
        var simulatie = simulatie(ECHT);

        assertThat(simulatie.anders()).isEqualTo(simulatie.echt());
        assertThat(simulatie.verschillen()).isEmpty();
        assertThat(simulatie.andereUitkomst()).isFalse();
    }

    @Test
    void een_lager_hoogste_aantal_keert_de_uitslag() {
        var simulatie = simulatie(regels(40, RoundingMode.DOWN, "0", "50", false));

        assertThat(simulatie.echt().uitkomst()).isEqualTo(Telling.Uitkomst.VERWORPEN);
        assertThat(simulatie.anders().uitkomst()).isEqualTo(Telling.Uitkomst.GELIJK);
        assertThat(simulatie(regels(39, RoundingMode.DOWN, "0", "50", false)).andereUitkomst())
                .isFalse();
        assertThat(simulatie(regels(39, RoundingMode.UP, "0", "49", false)).andereUitkomst())
                .isTrue();
    }

    @Test
    void wie_een_ander_gewicht_krijgt_staat_er_met_beide_gewichten_de_grootste_eerst() {
        var simulatie = simulatie(regels(20, RoundingMode.HALF_UP, "0", "50", false));

        assertThat(simulatie.verschillen())
                .extracting(v -> v.kiezer().naam(), v -> v.kiezer().gewicht(), v -> v.gewicht())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Amsterdam", 75, 20),
                        org.assertj.core.groups.Tuple.tuple("Zutphen", 48, 20));
    }

    @Test
    void een_quorum_kan_de_uitslag_keren() {
        var zonderAmsterdam = Map.of(SCHIERMONNIKOOG, "onthouding", ZUTPHEN, "voor");
        var echt = Telling.van(LIJST, Stembiljet.VOOR_OF_TEGEN, zonderAmsterdam, ECHT);
        var simulatie =
                Simulatie.van(
                        LIJST,
                        Stembiljet.VOOR_OF_TEGEN,
                        zonderAmsterdam,
                        echt,
                        regels(75, RoundingMode.DOWN, "50", "50", false));

        assertThat(echt.aangenomen()).isTrue();
        assertThat(simulatie.anders().uitkomst()).isEqualTo(Telling.Uitkomst.QUORUM_NIET_GEHAALD);
    }

    @Test
    void het_formulier_geeft_de_regels_die_erin_staan() {
        for (var regels : List.of(ECHT, regels(50, RoundingMode.HALF_UP, "33.3", "66.67", true))) {
            assertThat(StemregelReader.lees(StemregelReader.formulier(regels))).isEqualTo(regels);
        }
    }

    @Test
    void alle_foute_velden_worden_tegelijk_genoemd() {
        var fout =
                catchThrowableOfType(
                        OnjuisteInvoer.class,
                        () ->
                                StemregelReader.lees(
                                        Formulier.leeg()
                                                .met("inwoners", "0")
                                                .met("hoogstens", "5")
                                                .met("tenminste", "6")
                                                .met("afronding", "SCHATTEN")
                                                .met("quorum", "101")
                                                .met("meerderheid", "veel")));

        assertThat(fout.fouten())
                .extracting(OnjuisteInvoer.Veldfout::veld)
                .containsExactlyInAnyOrder(
                        "inwoners", "afronding", "quorum", "meerderheid", "tenminste");
    }

    private static Simulatie simulatie(Stemregels regels) {
        return Simulatie.van(
                LIJST,
                Stembiljet.VOOR_OF_TEGEN,
                STEMMEN,
                Telling.van(LIJST, Stembiljet.VOOR_OF_TEGEN, STEMMEN, ECHT),
                regels);
    }

    private static Stemregels regels(
            int hoogstens,
            RoundingMode afronding,
            String quorum,
            String meerderheid,
            boolean onthouding) {
        return new Stemregels(
                1000,
                hoogstens,
                1,
                afronding,
                new BigDecimal(quorum),
                new BigDecimal(meerderheid),
                onthouding);
    }

    private static Kiezer kiezer(GemeenteCode code, String naam, int inwoners) {
        return new Kiezer(code, naam, inwoners, ECHT.gewicht(inwoners));
    }

    private static GemeenteCode code(String code) {
        return GemeenteCode.lees(code).orElseThrow();
    }
}
