// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.ZWOLLE;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

class VoorbereidingPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private final String titel = "Titel " + UUID.randomUUID();
    private Gebruiker indiener = Gebruiker.bezoeker();
    private Gebruiker directie = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        directie = Personen.inDatabase(accounts, Personen.directie());
    }

    private Voorbeelden voorstel() {
        return eenVoorstel().metTitel(titel).door(indiener).metDirectie(directie);
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    @Test
    void de_lijst_toont_van_een_concept_alleen_de_titel() {
        var id = voorstel().metVerbindendheid(Verbindendheid.VERBINDEND).rijp(voorbereiding);

        var bezoeker = mvc.get().uri("/voorstellen?q=" + titel).exchange();
        var opBinding = mvc.get().uri("/voorstellen?binding=VERBINDEND&q=" + titel).exchange();

        assertThat(bezoeker)
                .hasStatusOk()
                .bodyText()
                .contains(titel, voorbereiding.get(id).nummer(), "Voorbereiding")
                .doesNotContain("(voorgesteld)");
        assertThat(opBinding)
                .bodyText()
                .doesNotContain(voorbereiding.get(id).nummer())
                .contains("Geen voorstellen gevonden");
    }

    @Test
    void de_lijst_zegt_waar_het_ligt_wat_volgt_en_sinds_wanneer() {
        voorstel().metGo(voorbereiding);

        assertThat(mvc.get().uri("/voorstellen?volgorde=WACHT_SINDS&q=" + titel))
                .hasStatusOk()
                .bodyText()
                .contains("Voorstel van de directie, bij de directie van de VNG")
                .contains("Advies van de Taskforce")
                .contains("(vandaag)");
    }

    @Test
    void een_fout_in_het_formulier_bewaart_wat_is_ingevuld() {
        var fout =
                mvc.post()
                        .uri("/voorstellen/nieuw")
                        .with(Personen.als(indiener))
                        .param("titel", "x")
                        .param("samenvatting", "Dit mag niet weg")
                        .param("indieners", DEVENTER.waarde())
                        .param("andere", "Zwole")
                        .exchange();

        assertThat(fout)
                .hasStatus(400)
                .bodyText()
                .contains("Dit mag niet weg", "Zwole", "Vul een titel in van 3 tot 160 tekens")
                .contains("Maak een keuze");
    }

    @Test
    void een_voorstel_inbrengen_leidt_naar_het_dossier() {
        var goed =
                mvc.post()
                        .uri("/voorstellen/nieuw")
                        .with(Personen.als(indiener))
                        .param("titel", titel)
                        .param("soort", "NIEUWE_STANDAARD")
                        .param("categorie", "INFORMATIEKUNDIG")
                        .param("voorgesteld", "VERBINDEND")
                        .param("trede-1-graad", "VERBINDEND")
                        .param("trede-1-datum", "1 januari 2031")
                        .param("indieners", DEVENTER.waarde())
                        .param("andere", "zwolle")
                        .exchange();

        assertThat(goed).hasStatus(303);
        var naar = goed.getResponse().getRedirectedUrl();
        assertThat(naar).endsWith("/bewerken");
        var nummer = naar == null ? "" : naar.split("/", -1)[2];
        var nieuw = voorbereiding.vind(nummer).orElseThrow();
        assertThat(nieuw.indieners()).containsExactlyInAnyOrder(DEVENTER, ZWOLLE);
        assertThat(nieuw.ladder().besloten()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bewerken",
                "/bewerken/gegevens",
                "/bewerken/toetsvragen/1",
                "/bewerken/motivering/6",
                "/bewerken/documenten",
                "/rijpheid",
                "/indienen",
                "/intrekken"
            })
    void een_pagina_van_het_dossier_is_er_alleen_voor_de_indieners(String pad) {
        var nummer = voorbereiding.get(voorstel().rijp(voorbereiding)).nummer();
        var ander = Personen.inDatabase(accounts, Personen.indiener(ZWOLLE.waarde()));
        var adres = "/voorstellen/" + nummer + pad;

        assertThat(get(adres, indiener)).hasStatusOk().bodyText().contains("<h1");
        assertThat(get(adres, ander)).hasStatus(403);
        assertThat(mvc.get().uri(adres)).hasStatus3xxRedirection();
    }

    @Test
    void wie_tegelijk_bewaart_ziet_beide_teksten() {
        var id = voorstel().ingebracht(voorbereiding);
        var gezien = voorbereiding.get(id);
        voorbereiding.motiveer(
                id, Motiveringsaspect.NUT, "Tekst van de ander", gezien.versie(), indiener);

        var botsing =
                mvc.post()
                        .uri(gezien.pad() + "/bewerken/motivering/1")
                        .with(Personen.als(indiener))
                        .param("tekst", "Mijn eigen tekst")
                        .param("versie", String.valueOf(gezien.versie()))
                        .param("dossierversie", String.valueOf(gezien.dossierversie()))
                        .exchange();

        assertThat(botsing)
                .hasStatus(409)
                .bodyText()
                .contains("Iemand anders was u voor", "Tekst van de ander", "Mijn eigen tekst")
                .contains("Deventer bewaarde");
    }

    @Test
    void ook_na_het_indienen_gaat_getypte_tekst_niet_verloren() {
        var id = voorstel().rijp(voorbereiding);
        var gezien = voorbereiding.get(id);
        voorbereiding.dienIn(id, gezien.versie(), indiener);

        var botsing =
                mvc.post()
                        .uri(gezien.pad() + "/bewerken/toetsvragen/2")
                        .with(Personen.als(indiener))
                        .param("antwoord", "NEE")
                        .param("toelichting", "Nog niet bewaard")
                        .param("versie", String.valueOf(gezien.versie()))
                        .exchange();

        assertThat(botsing)
                .hasStatus(409)
                .bodyText()
                .contains("Nog niet bewaard", "Omdat NUT_EN_BEHOEFTE");
    }

    @Test
    void de_directie_ziet_een_nee_en_geeft_met_redenen_een_go() {
        var id = voorstel().rijp(voorbereiding);
        var nee = Voorbeelden.antwoord(Toetsantwoord.Antwoord.NEE, "Er is al iets");
        int v = voorbereiding.get(id).versie();
        voorbereiding.beantwoord(id, Toetsvraag.GEEN_ANDERE_INSTANTIE, nee, v, indiener);
        voorbereiding.dienIn(id, v + 1, indiener);
        var pad = voorbereiding.get(id).pad() + "/go";

        assertThat(get(pad, indiener)).hasStatus(403);
        assertThat(get(pad, directie)).hasStatusOk().bodyText().contains("Er is al iets", "Nee");
        assertThat(beslis(pad, v + 2, "GO", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(beslis(pad, v + 2, "GO", "Het kan samen")).hasStatus(303);
        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.VOORDRACHT);
        assertThat(beslis(pad, v + 2, "NO_GO", "Toch niet"))
                .hasStatus(409)
                .bodyText()
                .contains("Toch niet");
    }

    private MvcTestResult beslis(String pad, int versie, String keuze, String reden) {
        return mvc.post()
                .uri(pad)
                .with(Personen.als(directie))
                .param("versie", String.valueOf(versie))
                .param("keuze", keuze)
                .param("reden", reden)
                .exchange();
    }

    @Test
    void indienen_intrekken_en_mede_indienen_gaan_via_een_eigen_pagina() {
        var voorstel = voorbereiding.get(voorstel().rijp(voorbereiding));
        var zwolle = Personen.inDatabase(accounts, Personen.indiener(ZWOLLE.waarde()));
        var versie = String.valueOf(voorstel.versie());

        assertThat(
                        mvc.post()
                                .uri(voorstel.pad() + "/indienen")
                                .with(Personen.als(indiener))
                                .param("versie", versie))
                .hasStatus(303)
                .hasRedirectedUrl(voorstel.pad());
        assertThat(get(voorstel.pad() + "/mede-indienen", zwolle))
                .hasStatusOk()
                .bodyText()
                .contains("Zwolle");
        assertThat(
                        mvc.post()
                                .uri(voorstel.pad() + "/mede-indienen")
                                .with(Personen.als(zwolle))
                                .param("gemeente", ZWOLLE.waarde()))
                .hasStatus(303);
        assertThat(
                        mvc.post()
                                .uri(voorstel.pad() + "/intrekken")
                                .with(Personen.als(indiener))
                                .param("reden", "Reden blijft"))
                .hasStatus(400)
                .bodyText()
                .contains("Reden blijft");
        assertThat(voorbereiding.get(voorstel.id()).medeIndieners()).containsExactly(ZWOLLE);
    }

    @Test
    void de_api_geeft_alleen_wat_openbaar_is() {
        var concept = voorbereiding.get(voorstel().rijp(voorbereiding));
        var openbaar = voorbereiding.get(voorstel().ingediend(voorbereiding));

        assertThat(mvc.get().uri("/api/v1/voorstellen/" + openbaar.nummer()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.stap")
                .isEqualTo("GO_NO_GO");
        assertThat(mvc.get().uri("/api/v1/voorstellen/" + concept.nummer())).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/voorstellen?stap=VOORBEREIDING"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(concept.nummer());
        assertThat(mvc.get().uri("/api/v1/voorstellen?stap=ONZIN")).hasStatus(400);
    }
}
