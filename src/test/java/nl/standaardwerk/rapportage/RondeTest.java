// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.rapportage.Werkblad.Vaststelling;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;

/** All rapportages of a year in one run; each test takes a year of its own. */
class RondeTest extends AppTest {

    private static final String ADRES = "https://standaardwerk.example";

    @Autowired private MockMvcTester mvc;
    @Autowired private Rapportagerondes rondes;
    @Autowired private Rapportages rapportages;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Gebruiker toezicht = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        toezicht = Personen.inDatabase(accounts, Personen.met(Rol.TOEZICHTHOUDER, Bereik.vng()));
    }

    private Document pagina(String pad) throws Exception {
        var antwoord = mvc.get().uri(pad).with(Personen.als(toezicht)).exchange();
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private byte[] zip(Ronde ronde) {
        var antwoord = mvc.get().uri(ronde.pad() + ".zip").with(Personen.als(toezicht)).exchange();
        assertThat(antwoord).hasStatusOk().hasContentType("application/zip");
        return antwoord.getResponse().getContentAsByteArray();
    }

    private static List<String> namen(byte[] zip) throws Exception {
        var namen = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                namen.add(e.getName());
            }
        }
        return namen;
    }

    @Test
    void een_ronde_gaat_verder_waar_zij_stopte_en_maakt_niets_twee_keer() throws Exception {
        var ronde = rondes.begin(2024, ADRES, toezicht);
        var open = rondes.open(ronde.id());
        assertThat(open).hasSize(342);
        rondes.maak(ronde.id(), open.getFirst());
        rondes.maak(ronde.id(), open.get(1));
        var eerst = zip(ronde);

        var weer = rondes.begin(2024, "https://ander.example", toezicht);
        rondes.maak(ronde.id(), open.getFirst());

        assertThat(weer.id()).isEqualTo(ronde.id());
        assertThat(weer.klaar()).isEqualTo(2);
        assertThat(rondes.open(ronde.id())).hasSize(340).doesNotContain(open.getFirst());
        assertThat(zip(ronde)).isEqualTo(eerst);
        assertThat(namen(eerst))
                .containsExactlyInAnyOrder(
                        "raadsrapportage-" + open.getFirst().code() + "-2024.pdf",
                        "raadsrapportage-" + open.get(1).code() + "-2024.pdf");
        for (var pdf : rondes.stukken(ronde.id(), toezicht).values()) {
            assertThat(VeraPdf.faults(pdf)).isEmpty();
        }
        var pagina = pagina(ronde.pad());
        assertThat(pagina.select("main").text()).contains("Van 2 van de 342 gemeenten");
        assertThat(pagina.select("progress").attr("value")).isEqualTo("2");
        assertThat(pagina.select("main form button")).hasSize(1);
        assertThat(pagina("/rapportagerondes").select("main a").eachAttr("href"))
                .contains(ronde.pad());
    }

    @Test
    void na_een_stop_maakt_een_nieuwe_start_wat_er_nog_niet_is() {
        var ronde = rondes.begin(2023, ADRES, toezicht);
        var eerste = new RondeLoader(rondes);
        eerste.start(ronde.id());
        eerste.start(ronde.id());
        wachtTot(() -> klaar(ronde) >= 2);
        assertThat(eerste.isBezig(ronde.id())).isTrue();
        eerste.destroy();
        int bijStop = klaar(ronde);

        assertThat(eerste.isBezig(ronde.id())).isFalse();
        assertThat(bijStop).isLessThan(ronde.totaal());
        var tweede = new RondeLoader(rondes);
        tweede.start(ronde.id());
        wachtTot(() -> klaar(ronde) >= bijStop + 2);
        tweede.destroy();
        assertThat(rondes.open(ronde.id())).hasSize(ronde.totaal() - klaar(ronde));
    }

    private int klaar(Ronde ronde) {
        return rondes.get(ronde.id(), toezicht).klaar();
    }

    private static void wachtTot(BooleanSupplier klaar) {
        for (int n = 0; n < 600 && !klaar.getAsBoolean(); n++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(klaar.getAsBoolean()).isTrue();
    }

    @Test
    void wat_een_gemeente_vaststelde_gaat_zo_mee() {
        var assen = Voorbeelden.gm("0106");
        var coordinator =
                Personen.inDatabase(
                        accounts, Personen.met(Rol.COORDINATOR, Bereik.gemeente(assen)));
        var blad = rapportages.werkblad("GM0106", 2022, coordinator);
        int gezien = rapportages.bewaar(blad, "Zo zit het in Assen.", 0, coordinator);
        rapportages.stelVast(
                blad, new Vaststelling(LocalDate.now(clock), gezien, 0, ADRES), coordinator);
        var ronde = rondes.begin(2022, ADRES, toezicht);

        rondes.open(ronde.id()).stream()
                .filter(g -> g.code().equals(assen))
                .forEach(g -> rondes.maak(ronde.id(), g));

        assertThat(rondes.stukken(ronde.id(), toezicht)).hasSize(1);
        assertThat(rondes.stukken(ronde.id(), toezicht).get(assen))
                .isEqualTo(rapportages.pdf("GM0106", 2022, 1));
    }

    @Test
    void alleen_de_toezichthouder_begint_en_volgt_een_ronde() {
        var ronde = rondes.begin(2021, ADRES, toezicht);
        var coordinator =
                Personen.inDatabase(
                        accounts,
                        Personen.met(Rol.COORDINATOR, Bereik.gemeente(new GemeenteCode("GM0344"))));
        for (var pad : List.of("/rapportagerondes", ronde.pad(), ronde.pad() + ".zip")) {
            assertThat(mvc.get().uri(pad).with(Personen.als(coordinator)).exchange())
                    .hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri("/rapportagerondes")
                                .param("jaar", "2021")
                                .with(Personen.als(coordinator))
                                .exchange())
                .hasStatus(403);
        for (var jaar : List.of("2016", "2090", "", "x")) {
            assertThat(
                            mvc.post()
                                    .uri("/rapportagerondes")
                                    .param("jaar", jaar)
                                    .with(Personen.als(toezicht))
                                    .exchange())
                    .hasStatus(404);
        }
        var onbekend = "/rapportagerondes/" + UUID.randomUUID();
        assertThat(mvc.get().uri(onbekend).with(Personen.als(toezicht)).exchange()).hasStatus(404);
    }

    @Test
    void een_document_van_een_ronde_verandert_niet_meer() {
        var ronde = rondes.begin(2020, ADRES, toezicht);
        rondes.maak(ronde.id(), rondes.open(ronde.id()).getFirst());

        assertThatThrownBy(
                        () ->
                                jdbc.sql("update rapportage.stuk set pdf = '' where ronde = :id")
                                        .param("id", ronde.id())
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from rapportage.ronde where id = :id")
                                        .param("id", ronde.id())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
