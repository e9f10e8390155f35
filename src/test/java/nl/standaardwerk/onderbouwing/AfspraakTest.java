// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.onderGemeenten;
import static nl.standaardwerk.onderbouwing.Voorbeelden.onderLeveranciers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Provincie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When draagvlak is enough, and that it is agreed before it is measured. */
class AfspraakTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 4);

    /** 60 per cent of at least half of 64. */
    @ParameterizedTest
    @CsvSource({
        "32,20,VOLDOENDE",
        "32,19,ONDER_DE_GRENS",
        "31,31,TE_WEINIG_ANTWOORDEN",
        "64,39,VOLDOENDE",
        "64,38,ONDER_DE_GRENS",
        "40,24,VOLDOENDE",
        "0,0,TE_WEINIG_ANTWOORDEN"
    })
    void het_is_genoeg_als_de_grens_en_de_respons_precies_zijn_gehaald(
            int antwoorden, int voor, Draagvlakstand stand) {
        assertThat(onderLeveranciers(64, 60, 50).stand(new Antwoordtelling(antwoorden, voor)))
                .isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({"3,2,66.6", "1000,699,69.9", "10000,6999,69.9", "4,3,75", "0,0,0"})
    void een_deel_wordt_nooit_hoger_getoond_dan_het_is(int antwoorden, int voor, String deel) {
        assertThat(new Antwoordtelling(antwoorden, voor).percentage())
                .isEqualTo(new BigDecimal(deel));
    }

    @Test
    void er_zijn_nooit_meer_voor_dan_er_antwoordden() {
        assertThatThrownBy(() -> new Antwoordtelling(3, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Antwoordtelling(3, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_meting_van_voor_de_afspraak_of_van_dezelfde_dag_bestaat_niet() {
        var afspraak = onderLeveranciers(64, 60, 50).op(DAG, 0);
        var meting = Meting.van(DAG, DAG.plusDays(9), new Antwoordtelling(40, 30));

        assertThatThrownBy(
                        () -> new Draagvlakmeting(UUID.randomUUID(), afspraak, Optional.of(meting)))
                .isInstanceOf(IllegalArgumentException.class);
        var later = Meting.van(DAG.plusDays(1), DAG.plusDays(9), new Antwoordtelling(40, 30));
        assertThat(Draagvlakmeting.afgesproken(UUID.randomUUID(), afspraak).met(later).stand())
                .contains(Draagvlakstand.VOLDOENDE);
    }

    @Test
    void per_provincie_en_naar_grootte_is_samen_evenveel() {
        var drie =
                Map.of(
                        Provincie.DRENTHE,
                        new Antwoordtelling(2, 1),
                        Provincie.UTRECHT,
                        new Antwoordtelling(1, 1));
        var ook = Map.of(Grootteklasse.TOT_20, new Antwoordtelling(3, 2));
        var anders = Map.of(Grootteklasse.TOT_20, new Antwoordtelling(3, 3));

        assertThat(Meting.van(DAG, DAG, drie, ook).totaal()).isEqualTo(new Antwoordtelling(3, 2));
        assertThatThrownBy(() -> Meting.van(DAG, DAG, drie, anders))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gemeenten_telt_het_platform_zelf_en_een_andere_dag_is_geen_andere_afspraak() {
        var afspraak = onderGemeenten(70, 50);

        assertThat(afspraak.op(DAG, 342).omvang()).isEqualTo(342);
        assertThat(onderLeveranciers(64, 60, 50).op(DAG, 342).omvang()).isEqualTo(64);
        assertThat(afspraak.op(DAG, 342).isGelijk(afspraak.op(DAG.plusDays(5), 342))).isTrue();
        assertThat(afspraak.op(DAG, 342).isGelijk(onderGemeenten(69, 50).op(DAG, 342))).isFalse();
    }

    @Test
    void alle_fouten_staan_er_tegelijk() {
        var fout = new Afspraak(" ", Afspraak.Populatie.ANDERE_GROEP, "", 0, "", 101, 0, DAG);
        var fouten = new OnjuisteInvoer.Verzamelaar();
        fout.controleer(fouten);

        assertThatThrownBy(fouten::klaar)
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactlyInAnyOrder(
                                                "vraag",
                                                "methode",
                                                "groep",
                                                "omvang",
                                                "grens",
                                                "minsteRespons"));
    }
}
