// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.NietGevonden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class GemeentenTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 24);

    private final Gemeenten gemeenten = Voorbeelden.gemeenten();

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 388",
        "2017-12-31, 388",
        "2018-01-01, 380",
        "2018-12-31, 380",
        "2019-01-01, 355",
        "2020-01-01, 355",
        "2020-12-31, 355",
        "2021-01-01, 352",
        "2021-12-31, 352",
        "2022-01-01, 345",
        "2022-03-23, 345",
        "2022-03-24, 344",
        "2022-12-31, 344",
        "2023-01-01, 342",
        "2024-01-01, 342",
        "2026-11-24, 342"
    })
    void op_elke_dag_bestaan_precies_zoveel_gemeenten(LocalDate dag, int aantal) {
        assertThat(gemeenten.op(dag)).hasSize(aantal);
    }

    @Test
    void van_voor_2017_is_de_indeling_niet_bekend() {
        assertThatThrownBy(() -> gemeenten.op(LocalDate.of(2016, 12, 31)))
                .isInstanceOf(DagBuitenBereik.class);
    }

    @Test
    void weesp_eindigt_midden_in_een_jaar() {
        var weesp = gm("0457");

        assertThat(gemeenten.op(weesp, LocalDate.of(2022, 3, 23))).isPresent();
        assertThat(gemeenten.op(weesp, LocalDate.of(2022, 3, 24))).isEmpty();
        assertThat(gemeenten.opvolgers(weesp))
                .extracting(Gemeente::naam)
                .containsExactly("Amsterdam");
    }

    @Test
    void haaren_ging_naar_vier_gemeenten() {
        assertThat(gemeenten.opvolgers(gm("0788")))
                .extracting(Gemeente::naam)
                .containsExactly("Boxtel", "Oisterwijk", "Tilburg", "Vught");
    }

    @Test
    void land_van_cuijk_kwam_uit_vijf_gemeenten() {
        assertThat(gemeenten.voorgangers(gm("1982")))
                .extracting(Gemeente::naam)
                .containsExactly(
                        "Boxmeer", "Cuijk", "Grave", "Mill en Sint Hubert", "Sint Anthonis");
    }

    @Test
    void de_geschiedenis_noemt_ook_plannen_en_grenscorrecties() {
        var hilversum = gemeenten.geschiedenis(gm("0402"));
        var rotterdam = gemeenten.geschiedenis(gm("0599"));

        assertThat(hilversum.voorgenomen())
                .singleElement()
                .extracting(VoorgenomenHerindeling::beoogd)
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(rotterdam.grenscorrecties())
                .singleElement()
                .extracting(Grenscorrectie::verschil)
                .isEqualTo(-11);
        assertThat(gemeenten.geschiedenis(gm("0344")).isLeeg()).isTrue();
    }

    @Test
    void een_plan_verandert_niets_aan_de_indeling() {
        assertThat(gemeenten.op(gm("1696"), LocalDate.of(2027, 1, 1))).isPresent();
    }

    @Test
    void een_onbekende_code_wordt_geweigerd_waar_zij_moet_bestaan() {
        assertThat(gemeenten.vind(gm("0000"))).isEmpty();
        assertThatThrownBy(() -> gemeenten.get(gm("0000"))).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> gemeenten.geschiedenis(gm("0000")))
                .isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 2017-01-01", "2018-01-01, 2018-01-01", "2020-09-25, 2020-01-01",
        "2022-03-24, 2022-01-01", "2023-12-31, 2023-01-01", "2026-11-24, 2024-01-01"
    })
    void de_laatste_peildatum_heeft_een_inwonertal_voor_iedereen(LocalDate dag, LocalDate peil) {
        assertThat(gemeenten.laatstePeildatum(dag)).isEqualTo(peil);
        assertThat(gemeenten.inwonersOp(dag)).hasSameSizeAs(gemeenten.op(dag));
    }

    @Test
    void inwoners_zijn_er_alleen_op_een_peildatum_waarop_de_gemeente_bestond() {
        assertThat(gemeenten.inwoners(gm("0344"), LocalDate.of(2024, 1, 1)))
                .hasValueSatisfying(tal -> assertThat(tal.aantal()).isEqualTo(374238));
        assertThat(gemeenten.inwoners(gm("0344"), LocalDate.of(2024, 6, 1))).isEmpty();
        assertThat(gemeenten.inwoners(gm("0457"), LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(gemeenten.inwonersReeks(gm("0457"))).hasSize(6);
        assertThat(gemeenten.inwonersOp(IN_2026).values().stream().mapToInt(Inwonertal::aantal))
                .satisfies(
                        tallen ->
                                assertThat(tallen.stream().mapToInt(i -> i).sum())
                                        .isEqualTo(17_942_942));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    's-hertogenbosch, 's-Hertogenbosch
                    ’s-Hertogenbosch, 's-Hertogenbosch
                    s hertogenbosch, 's-Hertogenbosch
                    hertogenb, 's-Hertogenbosch
                    'S GRAVENHAGE, 's-Gravenhage
                    sudwest, Súdwest-Fryslân
                    Súdwest fryslân, Súdwest-Fryslân
                    ijsselstein, IJsselstein
                    "nuenen, gerwen", "Nuenen, Gerwen en Nederwetten"
                    hengelo (o.), Hengelo
                    gm0344, Utrecht
                    0344, Utrecht
                    """)
    void zoeken_kijkt_niet_naar_accenten_en_apostrofs(String tekst, String naam) {
        assertThat(gemeenten.zoek(tekst, IN_2026)).extracting(Gemeente::naam).containsExactly(naam);
    }

    @Test
    void zoeken_vindt_alleen_wat_die_dag_bestaat() {
        assertThat(gemeenten.zoek("weesp", LocalDate.of(2022, 3, 23))).hasSize(1);
        assertThat(gemeenten.zoek("weesp", IN_2026)).isEmpty();
        assertThat(gemeenten.zoek("den haag", IN_2026)).isEmpty();
        assertThat(gemeenten.zoek(" ", IN_2026)).hasSize(342);
    }

    @Test
    void namen_staan_in_nederlandse_volgorde() {
        var namen = gemeenten.op(IN_2026).stream().map(Gemeente::naam).toList();

        assertThat(namen).startsWith("Aa en Hunze", "Aalsmeer", "Aalten", "Achtkarspelen");
        assertThat(
                        List.of(
                                "Berg en Dal",
                                "Bergeijk",
                                "Bergen (L.)",
                                "Bergen (NH.)",
                                "Bergen op Zoom"))
                .isSubsetOf(namen)
                .isSortedAccordingTo((een, ander) -> namen.indexOf(een) - namen.indexOf(ander));
        assertThat(
                        List.of(
                                "Gouda",
                                "'s-Gravenhage",
                                "Groningen",
                                "Helmond",
                                "'s-Hertogenbosch",
                                "Heumen",
                                "Huizen",
                                "Hulst",
                                "IJsselstein",
                                "Kaag en Braassem",
                                "Stichtse Vecht",
                                "Súdwest-Fryslân",
                                "Terneuzen"))
                .isSubsetOf(namen)
                .isSortedAccordingTo((een, ander) -> namen.indexOf(een) - namen.indexOf(ander));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 2018, false",
        "2018-01-01, 2018, true",
        "2018-12-31, 2018, true",
        "2019-01-01, 2018, false",
        "2022-12-31, 2018, false",
        "2023-01-01, 2024, true",
        "2026-11-24, 2024, true"
    })
    void de_kaart_zegt_of_zij_precies_die_dag_toont(LocalDate dag, int jaar, boolean exact) {
        var kaart = gemeenten.kaart(dag);

        assertThat(kaart.jaar()).isEqualTo(jaar);
        assertThat(kaart.exact()).isEqualTo(exact);
    }

    @Test
    void een_gebied_op_de_oude_kaart_volgt_de_herindelingen() {
        var in2022 = gemeenten.kaart(LocalDate.of(2022, 3, 24));
        var in2017 = gemeenten.kaart(LocalDate.of(2017, 1, 1));

        assertThat(in2022.vlakken(gm("1982"))).hasSize(5);
        assertThat(in2022.vlakken(gm("0363"))).extracting(Kaart.Vlak::vorm).contains(gm("0457"));
        assertThat(in2022.vlakken(gm("0824"))).extracting(Kaart.Vlak::vorm).contains(gm("0788"));
        assertThat(in2022.vlakken()).allMatch(vlak -> vlak.gemeente().isPresent());
        assertThat(in2017.vlakken(gm("0007"))).isEmpty();
    }

    @Test
    void een_code_heeft_een_vorm_en_een_adres_in_tooi() {
        assertThat(GemeenteCode.lees(" gm0344 ")).contains(gm("0344"));
        assertThat(GemeenteCode.lees("0344")).isEmpty();
        assertThat(gm("0344").tooi())
                .isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0344");
        assertThatThrownBy(() -> new GemeenteCode("gm0344"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
