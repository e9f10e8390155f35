// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The verwerkersovereenkomst once more, now over the forms of the pages. */
class CasusPaginaTest extends AppTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Autowired private MockMvcTester mvc;
    @Autowired private Demoklok klok;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Vaststelling vaststelling;
    @Autowired private nl.standaardwerk.register.Register register;

    private final Verhaal verhaal = Verhalen.lees("verwerkersovereenkomst");
    private final Map<String, Cookie> sessies = new HashMap<>();
    private String pad = "";

    @AfterEach
    void vandaag() {
        klok.gaNaarVandaag();
    }

    @Test
    void de_verwerkersovereenkomst_gaat_over_de_formulieren_tot_in_het_register()
            throws UnsupportedEncodingException {
        klok.gaNaar(LocalDate.of(2018, 10, 15));
        brengIn();
        vulDossier();
        doe("indiener-deventer", "/indienen", Map.of());
        doe("directie", "/go", Map.of("keuze", "GO", "reden", "Het dossier is compleet."));
        adviseren();
        besluiten();

        var voorstel = voorbereiding.vind(pad.substring(pad.lastIndexOf('/') + 1)).orElseThrow();
        var traject = vaststelling.van(voorstel.id()).orElseThrow();
        var standaard =
                register.get(
                        vaststelling.besluiten(traject.id()).getFirst().standaard().orElseThrow());
        assertThat(voorstel.stap()).isEqualTo(Stap.AFGEROND);
        assertThat(standaard.demonstratie()).isTrue();
        assertThat(standaard.graad(LocalDate.of(2019, 12, 31)))
                .isEqualTo(new Ladder.Vast(Verbindendheid.STANDAARDVERKLARING));
        assertThat(standaard.graad(LocalDate.of(2020, 1, 1)))
                .isEqualTo(new Ladder.Vast(Verbindendheid.VERBINDEND));
    }

    private void brengIn() throws UnsupportedEncodingException {
        var velden = new HashMap<>(treden());
        velden.put("titel", "Verwerkersovereenkomst over de formulieren");
        velden.put("samenvatting", verhaal.onderwerp().samenvatting());
        velden.put("soort", "NIEUWE_STANDAARD");
        velden.put("categorie", verhaal.onderwerp().categorie().name());
        velden.put("voorgesteld", "VERBINDEND");
        velden.put("indieners", "GM0150");
        velden.put("trede-1-soort", "BESLOTEN");
        velden.put("trede-2-soort", "BESLOTEN");
        velden.put("trede-1-graad", "STANDAARDVERKLARING");
        velden.put("trede-2-graad", "VERBINDEND");
        var antwoord = post("indiener-deventer", "/voorstellen/nieuw", velden);
        var naar = Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
        var nummer = Pattern.compile("/voorstellen/SW-\\d+-\\d+").matcher(naar);
        assertThat(nummer.find()).as(naar).isTrue();
        pad = nummer.group();
    }

    private static Map<String, String> treden() {
        return Map.of("trede-1-datum", "2019-07-01", "trede-2-datum", "2020-01-01");
    }

    private void vulDossier() throws UnsupportedEncodingException {
        for (int n = 1; n <= 5; n++) {
            var antwoord = verhaal.onderwerp().toets().get(n - 1);
            doe(
                    "indiener-deventer",
                    "/bewerken/toetsvragen/" + n,
                    Map.of(
                            "antwoord", antwoord.antwoord().name(),
                            "toelichting", antwoord.toelichting(),
                            "bewijs", antwoord.bewijs()));
        }
        for (int n = 1; n <= 6; n++) {
            doe(
                    "indiener-deventer",
                    "/bewerken/motivering/" + n,
                    Map.of("tekst", verhaal.onderwerp().motivering().get(n - 1)));
        }
    }

    private void adviseren() throws UnsupportedEncodingException {
        klok.gaNaar(LocalDate.of(2018, 12, 3));
        doe(
                "directie",
                "/voordracht",
                Map.of(
                        "tekst", verhaal.onderwerp().voordracht(),
                        "commissies", "informatiesamenleving",
                        "bevestigd", "ja"));
        for (Onderwerp.Raad raad : verhaal.onderwerp().adviezen()) {
            var wie = "secretaris-" + raad.orgaan();
            var velden = new HashMap<String, String>();
            velden.put("standpunt", raad.strekking().name());
            velden.put("motivering", raad.motivering());
            velden.put("binding", "VERBINDEND");
            velden.put("termijn", "EENS");
            raad.voorwaarden().forEach(v -> velden.put("voorwaarde-1", v));
            doe(wie, "/advies/" + raad.orgaan(), velden);
            doe(wie, "/advies/" + raad.orgaan() + "/controle", Map.of());
        }
    }

    private void besluiten() throws UnsupportedEncodingException {
        klok.gaNaar(LocalDate.of(2019, 6, 5));
        doe(
                "secretaris-bestuur",
                "/agendering",
                Map.of(
                        "keuze", "RAADPLEEGT",
                        "vorm", "ALV",
                        "effect", "BESLISSEND",
                        "vraag", verhaal.onderwerp().vraag(),
                        "bevestigd", "ja"));
        doe(
                "stembureau-1",
                "/uitslag",
                Map.of(
                        "datum", "2019-06-05",
                        "vergadering", "ALV van 5 juni 2019",
                        "aangenomen", "JA",
                        "bron", "https://example.org/demonstratie"));
        doe("stembureau-2", "/uitslag/bevestigen", Map.of("oordeel", "BEVESTIGEN"));
        var besluit = new HashMap<>(treden());
        besluit.put("keuze", "STELT_VAST");
        besluit.put("datum", "2019-06-05");
        besluit.put("trede-1", "STANDAARDVERKLARING");
        besluit.put("trede-2", "VERBINDEND");
        besluit.put("toepassingsgebied", verhaal.onderwerp().toepassingsgebied());
        besluit.put("werkingsgebied", "ALLE");
        besluit.put("motivering", "De leden hebben ingestemd.");
        besluit.put("afwijking", "De voorwaarde van de Taskforce wordt na het besluit vervuld.");
        besluit.put("bevestigd", "ja");
        doe("secretaris-bestuur", "/besluit", besluit);
        doe(
                "directie",
                "/bekendmaking",
                Map.of(
                        "datum", "2019-06-05",
                        "aan-wie", "Alle leden",
                        "kenmerk", "Demonstratiebrief",
                        "bevestigd", "ja"));
    }

    private void doe(String wie, String daad, Map<String, String> velden)
            throws UnsupportedEncodingException {
        post(wie, pad + daad, velden);
    }

    /** Opens the form, takes its hidden fields along, and sends it. */
    private MvcTestResult post(String wie, String adres, Map<String, String> velden)
            throws UnsupportedEncodingException {
        var sessie = sessies.computeIfAbsent(wie, this::wees);
        var formulier = mvc.get().uri(adres).cookie(sessie).exchange();
        assertThat(formulier).as("GET " + adres).hasStatusOk();
        var verzoek = mvc.post().uri(adres).cookie(sessie).with(csrf());
        HIDDEN.matcher(formulier.getResponse().getContentAsString())
                .results()
                .filter(m -> !m.group(1).equals("_csrf") && !velden.containsKey(m.group(1)))
                .forEach(m -> verzoek.param(m.group(1), m.group(2)));
        velden.forEach(verzoek::param);
        var antwoord = verzoek.exchange();
        assertThat(antwoord)
                .as(adres + " " + antwoord.getResponse().getContentAsString())
                .hasStatus3xxRedirection();
        return antwoord;
    }

    private Cookie wees(String wie) {
        var antwoord =
                mvc.post().uri("/demo/persona").param("persona", wie).with(csrf()).exchange();
        return Objects.requireNonNull(antwoord.getResponse().getCookie("SESSION"));
    }
}
