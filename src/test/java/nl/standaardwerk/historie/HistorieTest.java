// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Standaardstatus;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The past as it was: the start register and the four cases of the note. */
@TestPropertySource(properties = "vers=historie")
class HistorieTest extends AppTest {

    @Autowired Historie historie;
    @Autowired Register register;

    @BeforeEach
    void legVast() {
        historie.legVast();
    }

    @Test
    void elk_nummer_van_het_startregister_staat_er_een_keer() {
        assertThat(Historie.gevallen()).hasSize(23);
        assertThat(Historie.gevallen().stream().flatMap(g -> g.rijen().stream()))
                .doesNotHaveDuplicates()
                .hasSize(22);
        assertThat(historisch()).hasSize(23);
    }

    @Test
    void een_tweede_start_voegt_niets_toe() {
        long stand = register.stand();

        assertThat(historie.legVast()).isZero();
        assertThat(register.stand()).isEqualTo(stand);
    }

    @Test
    void elk_feit_heeft_een_bron_of_heet_niet_gevonden() {
        assertThat(historisch())
                .allSatisfy(
                        s ->
                                assertThat(s.inschrijvingen())
                                        .allSatisfy(
                                                i ->
                                                        assertThat(i.besluit().bronnen())
                                                                .isNotEmpty()
                                                                .allMatch(
                                                                        b ->
                                                                                b.isNietGevonden()
                                                                                        != !b.bron()
                                                                                                .isBlank())));
    }

    @Test
    void adviezen_en_percentages_die_niet_zijn_gevonden_heten_zo() {
        assertThat(nietGevonden("standaard-verwerkersovereenkomst-gemeenten"))
                .contains(Bronvermelding.Feit.UITSLAG);
        assertThat(nietGevonden("gibit"))
                .contains(Bronvermelding.Feit.UITSLAG, Bronvermelding.Feit.ADVIES);
        assertThat(nietGevonden("bio"))
                .contains(Bronvermelding.Feit.BESLUIT, Bronvermelding.Feit.ORGAAN);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    standaard-verwerkersovereenkomst-gemeenten, 2018-12-31, GEEN
                    standaard-verwerkersovereenkomst-gemeenten, 2019-01-01, STANDAARDVERKLARING?
                    standaard-verwerkersovereenkomst-gemeenten, 2019-06-05, STANDAARDVERKLARING?
                    standaard-verwerkersovereenkomst-gemeenten, 2019-12-31, STANDAARDVERKLARING
                    standaard-verwerkersovereenkomst-gemeenten, 2020-01-01, VERBINDEND
                    standaard-verwerkersovereenkomst-gemeenten, 2026-11-24, VERBINDEND
                    gibit, 2016-12-07, GEEN
                    gibit, 2016-12-08, AANBEVOLEN
                    gibit, 2020-11-15, AANBEVOLEN
                    gibit, 2021-03-31, AANBEVOLEN
                    gibit, 2021-04-01, STANDAARDVERKLARING
                    gibit, 2023-12-04, STANDAARDVERKLARING
                    gibit, 2023-12-05, STANDAARDVERKLARING
                    gibit, 2026-11-24, STANDAARDVERKLARING
                    bio, 2019-12-31, GEEN
                    bio, 2020-01-01, GEEN
                    bio, 2026-11-24, GEEN
                    begrippen-fysieke-leefomgeving, 2018-10-12, GEEN
                    begrippen-fysieke-leefomgeving, 2026-11-24, GEEN
                    aansluiting-bij-de-informatiebeveiligingsdienst-ibd, 2010-01-01, VERBINDEND?
                    aansluiting-bij-de-informatiebeveiligingsdienst-ibd, 2026-11-24, VERBINDEND?
                    zaken-api, 2021-03-31, GEEN
                    zaken-api, 2021-04-01, STANDAARDVERKLARING
                    zaken-api, 2022-12-31, STANDAARDVERKLARING
                    documenten-api, 2021-04-01, STANDAARDVERKLARING
                    besluiten-api, 2021-04-01, STANDAARDVERKLARING
                    autorisaties-api, 2021-04-01, STANDAARDVERKLARING
                    notificaties-api, 2021-04-01, STANDAARDVERKLARING
                    catalogi-api, 2021-04-01, STANDAARDVERKLARING
                    objecten-api, 2022-02-28, GEEN
                    objecten-api, 2022-03-01, STANDAARDVERKLARING
                    objecttypen-api, 2022-03-01, STANDAARDVERKLARING?
                    regels-bij-activiteiten-api, 2022-03-01, STANDAARDVERKLARING
                    bag-bevragen-haal-centraal, 2021-12-31, GEEN
                    bag-bevragen-haal-centraal, 2022-06-01, STANDAARDVERKLARING?
                    bag-bevragen-haal-centraal, 2026-11-24, STANDAARDVERKLARING?
                    brk-bevragen-haal-centraal, 2026-11-24, STANDAARDVERKLARING?
                    brp-bevragen-haal-centraal, 2026-11-24, STANDAARDVERKLARING?
                    woz-bevragen-haal-centraal, 2026-11-24, STANDAARDVERKLARING?
                    haven, 2021-12-31, GEEN
                    haven, 2022-01-01, STANDAARDVERKLARING?
                    norm-voor-opdrachtgeverschap-jeugd, 2020-06-26, GEEN
                    norm-voor-opdrachtgeverschap-jeugd, 2026-11-24, GEEN
                    principes-voor-de-digitale-samenleving, 2026-11-24, GEEN
                    resolutie-digitale-veiligheid, 2026-11-24, GEEN
                    klantreizen-en-modelverordeningen, 2026-11-24, AANBEVOLEN?
                    """)
    void de_binding_klopt_op_elke_dag(String sleutel, LocalDate dag, String verwacht) {
        assertThat(woord(standaard(sleutel).graad(dag))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "gibit, 2016-12-07, NOG_GEEN_BESLUIT",
        "gibit, 2026-11-24, VASTGESTELD",
        "bio, 2019-12-31, NOG_GEEN_BESLUIT",
        "bio, 2020-01-01, ZONDER_BINDING",
        "begrippen-fysieke-leefomgeving, 2026-11-24, ZONDER_BINDING",
        "norm-voor-opdrachtgeverschap-jeugd, 2020-06-25, NOG_GEEN_BESLUIT",
        "norm-voor-opdrachtgeverschap-jeugd, 2020-06-26, ZONDER_BINDING",
        "haven, 2026-11-24, NIET_VAST_TE_STELLEN"
    })
    void de_status_klopt_op_elke_dag(
            String sleutel, LocalDate dag, Standaardstatus.Status verwacht) {
        assertThat(standaard(sleutel).op(dag).status()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-08, 2016",
        "2021-03-31, 2016",
        "2021-04-01, 2020",
        "2023-12-04, 2020",
        "2024-01-01, ''"
    })
    void de_versie_van_de_gibit_klopt_op_elke_dag(LocalDate dag, String versie) {
        assertThat(standaard("gibit").versie(dag).map(v -> v.nummer()).orElse(""))
                .isEqualTo(versie);
    }

    @Test
    void kenmerken_zeggen_waarom_er_geen_binding_is() {
        var dag = LocalDate.of(2026, 11, 24);
        assertThat(standaard("bio").laatste(dag).kenmerken())
                .contains(Kenmerk.INGEHAALD_DOOR_DE_WET);
        assertThat(standaard("begrippen-fysieke-leefomgeving").laatste(dag).kenmerken())
                .contains(Kenmerk.FEITELIJK_AANBEVOLEN);
        assertThat(standaard("resolutie-digitale-veiligheid").laatste(dag).kenmerken())
                .contains(Kenmerk.GEZAMENLIJKE_AFSPRAAK);
        assertThat(historisch()).noneMatch(Standaard::demonstratie);
    }

    private List<Standaard> historisch() {
        return register.alle();
    }

    private Set<Bronvermelding.Feit> nietGevonden(String sleutel) {
        return standaard(sleutel).inschrijvingen().stream()
                .flatMap(i -> i.besluit().bronnen().stream())
                .filter(Bronvermelding::isNietGevonden)
                .map(Bronvermelding::feit)
                .collect(Collectors.toSet());
    }

    private Standaard standaard(String sleutel) {
        return register.vind(sleutel).orElseThrow(() -> new AssertionError(sleutel));
    }

    private static String woord(Ladder.Graad graad) {
        return switch (graad) {
            case Ladder.Vast v -> v.graad().name();
            case Ladder.Geen g -> "GEEN";
            case Ladder.NietVastTeStellen n ->
                    n.mogelijk().stream().map(Enum::name).sorted().collect(Collectors.joining("/"))
                            + "?";
        };
    }
}
