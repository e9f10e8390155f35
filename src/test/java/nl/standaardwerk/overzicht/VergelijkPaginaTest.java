// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;

class VergelijkPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private Voorstel metTweeTeksten() {
        var id = eenVoorstel().door(indiener).rijp(voorbereiding);
        motiveer(voorbereiding.get(id), "Eén afspraak voor elke leverancier.");
        motiveer(voorbereiding.get(id), "Eén contract voor elke leverancier.");
        return voorbereiding.get(id);
    }

    private void motiveer(Voorstel voorstel, String tekst) {
        voorbereiding.motiveer(
                voorstel.id(), Motiveringsaspect.NUT, tekst, voorstel.versie(), indiener);
    }

    private Document pagina(String pad) throws UnsupportedEncodingException {
        var antwoord = mvc.get().uri(pad).with(Personen.als(indiener)).exchange();
        assertThat(antwoord).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString());
    }

    @Test
    void de_laatste_wijziging_staat_er_woord_voor_woord() throws Exception {
        var voorstel = metTweeTeksten();

        var pagina = pagina(voorstel.pad() + "/vergelijk");

        assertThat(pagina.select("section.sw-verschil")).hasSize(1);
        assertThat(pagina.select("del").text()).isEqualTo("[weg: afspraak ]");
        assertThat(pagina.select("ins").text()).isEqualTo("[nieuw: contract ]");
    }

    @Test
    void de_volgorde_van_de_keuze_maakt_niet_uit() throws Exception {
        var voorstel = metTweeTeksten();
        int nieuw = voorstel.dossierversie();

        var pagina = pagina(voorstel.pad() + "/vergelijk?van=" + nieuw + "&naar=" + (nieuw - 1));

        assertThat(pagina.select("ins").text()).contains("contract");
    }

    @Test
    void dezelfde_versie_twee_keer_geeft_geen_verschil() throws Exception {
        var voorstel = metTweeTeksten();

        var pagina = pagina(voorstel.pad() + "/vergelijk?van=2&naar=2");

        assertThat(pagina.select("section.sw-verschil")).isEmpty();
        assertThat(pagina.text()).contains("Geen verschil");
    }

    @Test
    void een_versie_die_een_bezoeker_niet_mag_lezen_bestaat_voor_hem_niet() {
        var voorstel = metTweeTeksten();

        assertThat(mvc.get().uri(voorstel.pad() + "/vergelijk")).hasStatus(404);
        assertThat(mvc.get().uri(voorstel.pad() + "/vergelijk?van=1&naar=2")).hasStatus(404);
    }

    @Test
    void de_lijst_van_versies_zegt_wie_wat_bewaarde() throws Exception {
        var voorstel = metTweeTeksten();

        var pagina = pagina(voorstel.pad() + "/documenten");

        assertThat(pagina.text()).contains("Waarom een standaard?", "Deventer");
        assertThat(pagina.select("a[href*=/vergelijk?van=]")).hasSize(voorstel.dossierversie() - 1);
    }
}
