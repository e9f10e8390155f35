// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Taken;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the tests of the pages for historic records share: two persons and a form in order. */
abstract class HistorischTest extends AppTest {

    static final String PAD = HistorieController.PAD;

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Register register;
    @Autowired Taken taken;
    @Autowired JdbcClient jdbc;

    Gebruiker eerste;
    Gebruiker tweede;
    String titel;

    @BeforeEach
    void setUp() {
        eerste = Personen.inDatabase(accounts, Personen.dossierhouder());
        tweede = Personen.inDatabase(accounts, Personen.directie());
        titel = "Afspraak van 's-Hertogenbosch " + UUID.randomUUID();
    }

    MultiValueMap<String, String> velden() {
        var velden = leeg();
        velden.set(
                "kenmerk",
                UUID.nameUUIDFromBytes(titel.getBytes(StandardCharsets.UTF_8)).toString());
        velden.set("titel", titel);
        velden.set("categorie", "INFORMATIEKUNDIG");
        velden.set("soort", "BESLOTEN");
        velden.set("orgaan", "ALV van de VNG");
        velden.set("datum", "juni 2019");
        velden.set("trede-1", "VERBINDEND");
        velden.set("trede-1-datum", "1 januari 2020");
        velden.set("bron-1-titel", "Verslag van de ALV");
        velden.set("bron-1-link", "https://vng.nl/verslag");
        velden.set("bron-1-dag", "5 juni 2019");
        velden.put("bron-1-feiten", List.of("BESLUIT", "ORGAAN", "VERBINDENDHEID", "GELDT_VANAF"));
        return velden;
    }

    static MultiValueMap<String, String> leeg() {
        return new LinkedMultiValueMap<>();
    }

    static MultiValueMap<String, String> reden(String reden) {
        var velden = leeg();
        velden.set("reden", reden);
        return velden;
    }

    /** Brings it in by the first person; the page where it waits. */
    String brengIn(MultiValueMap<String, String> velden) {
        var alles = new LinkedMultiValueMap<>(velden);
        alles.set("bevestigd", "ja");
        var antwoord = post(PAD + "/nieuw", alles, eerste);
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    void bevestig(String pad) {
        assertThat(post(pad + "/bevestigen", leeg(), tweede)).hasStatus(303);
    }

    Optional<Standaard> standaard() {
        return register.alle().stream()
                .filter(s -> s.gegevens(LocalDate.of(2100, 1, 1)).titel().equals(titel))
                .findFirst();
    }

    Standaard gevonden() {
        return standaard().orElseThrow();
    }

    int rijen() {
        return jdbc.sql("select count(*) from historie.invoer where eerste = :eerste")
                .param("eerste", eerste.account().orElseThrow().waarde())
                .query(Integer.class)
                .single();
    }

    static Document doc(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    MvcTestResult post(String pad, MultiValueMap<String, String> velden, Gebruiker wie) {
        var verzoek = mvc.post().uri(pad).with(Personen.als(wie));
        velden.forEach((naam, waarden) -> verzoek.param(naam, waarden.toArray(String[]::new)));
        return verzoek.exchange();
    }
}
