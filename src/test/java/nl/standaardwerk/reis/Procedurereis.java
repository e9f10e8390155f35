// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Verbindendheid;

import java.util.List;
import java.util.Objects;

/**
 * The acts of the procedure as people do them: with the links, buttons and forms of the pages, each
 * act by the persona whose turn it is. Every page and every state of a form is looked at.
 */
abstract class Procedurereis extends Formulierreis {

    /** A text that is long enough for every field. */
    protected static final String WAAROM =
            "Zes gemeenten werken er een jaar mee, 's-Hertogenbosch ook, en zij zijn tevreden.";

    /** The first day on which a standard of these stories binds. */
    protected static final String VANAF = "1 juli 2090";

    private static final String VERDER = "Verder: controleren";

    /** Address of the voorstel of this story. */
    protected String voorstel = "";

    /** Opens the own work list, and the task there on this voorstel. */
    protected void taak() {
        open("/werkvoorraad");
        ga(page.locator("a.sw-lijst__kop[href^='" + voorstel + "/']").first());
    }

    /** Sends a form and confirms it on the check page. */
    protected void bevestig(String knop, String gedaan) {
        klik(VERDER);
        klik(knop);
        gedaan(gedaan);
    }

    protected void brengtIn(String titel, Verbindendheid graad) {
        word("indiener-deventer");
        open("/voorstellen");
        klik("Breng een voorstel in");
        verstuurtFout("Breng het voorstel in", "titel", "categorie", "voorgesteld");
        vul("titel", titel, "samenvatting", WAAROM, "categorie", "INFORMATIEKUNDIG");
        vul("voorgesteld", graad.name(), "trede-1-graad", graad.name());
        vul("trede-1-datum", "2090-07-01", "trede-1-soort", "BESLOTEN");
        klik("Breng het voorstel in");
        gedaan("Het voorstel is ingebracht");
        voorstel = pad().replace("/bewerken", "");
    }

    /** Visits every part of the dossier and writes what is required. */
    protected void schrijftHetDossier() {
        var delen = page.locator("main h3 a[href^='" + voorstel + "/bewerken/']").all();
        for (var pad : delen.stream().map(a -> a.getAttribute("href")).toList()) {
            ga(page.locator("main h3 a[href='" + pad + "']"));
            if (pad.contains("/toetsvragen/")) {
                vul("antwoord", "JA", "toelichting", WAAROM, "bewijs", WAAROM);
                klik("Bewaar");
                gedaan("bewaard");
            } else if (pad.contains("/motivering/")) {
                vul("tekst", WAAROM);
                klik("Bewaar");
                gedaan("bewaard");
            } else if (pad.endsWith("/stakeholders")) {
                voegtStakeholderToe();
            }
            open(voorstel + "/bewerken");
        }
    }

    private void voegtStakeholderToe() {
        klik("Voeg een stakeholder toe");
        vul("partij", "Inkopers van 's-Hertogenbosch", "soort", "GEMEENTE", "rol", "Gebruikt");
        vul("hoe", "Werkgroep", "houding-1", "VOOR", "sinds-1", "14 april 2025");
        klik("Bewaar");
        assertThat(page.innerText("main")).contains("Inkopers van 's-Hertogenbosch");
    }

    protected void dientIn() {
        klik("Voorstel indienen");
        klik("Dien het voorstel in");
        gedaan("Het voorstel is ingediend");
    }

    protected void geeftGo() {
        word("directie");
        taak();
        verstuurtFout("Leg de beslissing vast", "keuze", "reden");
        vul("keuze", "GO", "reden", WAAROM);
        klik("Leg de beslissing vast");
        gedaan("De go is vastgelegd");
    }

    /** Goes back from the check page once: what was typed is still there. */
    protected void draagtVoor() {
        klik("Draag voor");
        verstuurtFout(VERDER, "tekst");
        vul("tekst", WAAROM);
        klik(VERDER);
        klik("Terug om te wijzigen");
        assertThat(page.inputValue("#tekst")).isEqualTo(WAAROM);
        bevestig("Leg het voorstel voor", "Het voorstel is voorgelegd");
    }

    protected void adviseren(Verbindendheid graad) {
        for (var orgaan : List.of("taskforce", "college", "informatiesamenleving")) {
            word("secretaris-" + orgaan);
            taak();
            vul("standpunt", "POSITIEF", "motivering", WAAROM);
            vul("binding", graad.name(), "termijn", "EENS");
            bevestig("Breng het advies uit", "Het advies is uitgebracht");
        }
    }

    protected void besluit() {
        word("secretaris-bestuur");
        taak();
        verstuurtFout(VERDER, "keuze", "toepassingsgebied", "motivering");
        vul("keuze", "STELT_VAST", "toepassingsgebied", WAAROM, "motivering", WAAROM);
        bevestig("Leg het besluit vast", "Het besluit is vastgelegd");
    }

    protected void maaktBekend() {
        word("directie");
        taak();
        verstuurtFout(VERDER, "aan-wie", "kenmerk");
        vul("aan-wie", "Alle leden", "kenmerk", "Lbr. 26/001");
        bevestig("Leg de bekendmaking vast", "De procedure is afgerond");
    }

    /** A visitor finds the standard in the register, and the way back to every step. */
    protected void staatInHetRegister(String titel, String graad) {
        wordBezoeker();
        open("/register");
        page.locator("#zoek").fill(titel);
        klik("Zoek");
        klik(titel);
        vul("op", VANAF);
        klik("Toon");
        assertThat(page.innerText("main")).contains(graad, VANAF, WAAROM);
        klik("Lees het hele besluit");
        page.goBack();
        klik("Adviezen en dossier");
        assertThat(page.innerText("main")).contains(WAAROM);
        for (var tab : List.of("", "/toetsvragen", "/draagvlak", "/gevolgen", "/tijdlijn")) {
            open(voorstel + tab);
        }
        assertThat(page.innerText("main")).contains("Besluit bekendgemaakt");
    }

    /** Opens the page of the voorstel and sees these words. */
    protected void ziet(String woorden) {
        Objects.requireNonNull(open(voorstel));
        assertThat(page.innerText("main")).contains(woorden);
    }
}
