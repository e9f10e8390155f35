// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.eenStandaard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class LijstTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static final List<Standaard> ALLE =
            List.of(
                    standaard("afval", "Afvalscheiding in één oogopslag", AANBEVOLEN, "2019-01-01"),
                    standaard("fotos", "Foto's van gevels", VERBINDEND, "2020-01-01"),
                    standaard("overeenkomst", "Verwerkersovereenkomst", VERBINDEND, "2022"),
                    standaard("onbekend", "Begin onbekend", STANDAARDVERKLARING, ""));

    @ParameterizedTest
    @CsvSource({
        "verplicht, fotos overeenkomst",
        "verplichte overeenkomsten, overeenkomst",
        "pas toe of leg uit, onbekend",
        "PAS TOE OF LEG UIT begin, onbekend",
        "een oogopslag, afval",
        "fotos, fotos",
        "foto’s, fotos",
        "gevel, fotos",
        "overeenkomst, overeenkomst",
        "aanbevolen, afval",
        "'', afval fotos overeenkomst onbekend",
        "zebra, ''"
    })
    void zoeken_kent_synoniemen_accenten_en_meervoud(String vraag, String verwacht) {
        assertThat(
                        Zoekvraag.van(vraag).vind(ALLE, VANDAAG).stream()
                                .map(Standaard::sleutel)
                                .sorted())
                .containsExactlyInAnyOrder(
                        verwacht.isEmpty() ? new String[0] : verwacht.split(" "));
    }

    @Test
    void de_lijst_van_een_dag_kent_geen_latere_besluiten() {
        assertThat(sleutels(Map.of("op", List.of("2019-12-31")))).containsOnly("afval", "onbekend");
    }

    @Test
    void wat_niet_vast_te_stellen_is_telt_mee_bij_de_binding_die_kan() {
        assertThat(sleutels(Map.of("binding", List.of("STANDAARDVERKLARING"))))
                .containsExactly("onbekend");
    }

    @Test
    void zonder_keuze_staat_de_sterkste_binding_voorop() {
        assertThat(sleutels(Map.of())).startsWith("fotos", "overeenkomst").endsWith("afval");
    }

    @Test
    void de_volgorde_is_te_kiezen() {
        assertThat(sleutels(Map.of("sorteer", List.of("besluit"))).getFirst())
                .isEqualTo("overeenkomst");
        assertThat(sleutels(Map.of("sorteer", List.of("naam"), "q", List.of("verplicht"))))
                .containsExactly("fotos", "overeenkomst");
    }

    @Test
    void een_filter_telt_wat_de_andere_filters_overlaten() {
        var lijst = lijst(Map.of("binding", List.of("AANBEVOLEN")));

        assertThat(lijst.rijen()).hasSize(1);
        assertThat(lijst.perBinding())
                .containsEntry(VERBINDEND, 2L)
                .containsEntry(AANBEVOLEN, 1L)
                .containsEntry(STANDAARDVERKLARING, 1L);
        assertThat(lijst.perStatus()).containsOnlyKeys(Standaardstatus.Status.VASTGESTELD);
    }

    @Test
    void wat_niet_te_lezen_is_wordt_allemaal_tegelijk_genoemd() {
        assertThatThrownBy(
                        () ->
                                lijst(
                                        Map.of(
                                                "op", List.of("ooit"),
                                                "binding", List.of("zwaar"),
                                                "sorteer", List.of("x"))))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class, e -> assertThat(e.fouten()).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "Foto's van gevels, fotos-van-gevels",
        "Eén café – überhaupt?, een-cafe-uberhaupt",
        "  --  , standaard",
        "GIBIT (2023), gibit-2023"
    })
    void een_sleutel_is_een_veilig_adres(String titel, String sleutel) {
        assertThat(Sleutel.van(titel)).isEqualTo(sleutel);
    }

    @Test
    void een_lange_titel_geeft_een_kort_adres_op_een_woordgrens() {
        var sleutel = Sleutel.van("woord ".repeat(40));

        assertThat(sleutel).hasSizeLessThanOrEqualTo(80).endsWith("woord");
    }

    @Test
    void een_bezette_sleutel_krijgt_het_eerste_vrije_nummer() {
        assertThat(Sleutel.vrij("a", List.of("a", "a-2")::contains)).isEqualTo("a-3");
    }

    private static List<String> sleutels(Map<String, List<String>> velden) {
        return lijst(velden).rijen().stream().map(r -> r.status().sleutel()).toList();
    }

    private static Lijst lijst(Map<String, List<String>> velden) {
        return Lijst.van(ALLE, Lijst.Vraag.van(Formulier.van(velden), VANDAAG));
    }

    private static Standaard standaard(
            String sleutel,
            String titel,
            nl.standaardwerk.regeling.Verbindendheid graad,
            String vanaf) {
        return eenStandaard(
                sleutel, eenBesluit().titel(titel).op(vanaf).met(besloten(graad, vanaf)).maak());
    }
}
