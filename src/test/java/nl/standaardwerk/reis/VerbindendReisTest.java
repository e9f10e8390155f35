// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A binding standard, from idea to register: the members vote, two persons of the stembureau record
 * the outcome, and the ALV confirms it.
 */
class VerbindendReisTest extends Procedurereis {

    private static final String TITEL = "Reis langs een verbindende standaard";

    @Test
    void een_verbindende_standaard_met_de_leden_van_idee_tot_register() {
        brengtIn(TITEL, VERBINDEND);
        schrijftHetDossier();
        dientIn();
        geeftGo();
        draagtVoor();
        adviseren(VERBINDEND);
        raadpleegt();
        legtUitslagVast();
        bevestigtUitslag();
        bekrachtigt();
        besluit();
        maaktBekend();

        staatInHetRegister(TITEL, "Verbindend");
    }

    private void raadpleegt() {
        word("secretaris-bestuur");
        taak();
        vul("keuze", "RAADPLEEGT");
        verstuurtFout("Verder: controleren", "vorm", "effect", "vraag");
        vul("vorm", "ALV", "effect", "TE_BEKRACHTIGEN", "vraag", "Bent u voor?");
        bevestig("Leg de keuze vast", "De keuze van het bestuur is vastgelegd");
    }

    /** The first person makes a mistake, and enters it again. */
    private void legtUitslagVast() {
        word("stembureau-1");
        taak();
        verstuurtFout("Verder: laat bevestigen", "datum", "vergadering", "aangenomen", "bron");
        vul("datum", vandaag());
        vul("vergadering", "ALV", "aangenomen", "JA", "bron", "https://vng.nl/uitslag");
        vul("voor-procenten", "28,3", "tegen-procenten", "17,7");
        klik("Verder: laat bevestigen");
        assertThat(page.innerText("main")).contains("Een tweede persoon moet bevestigen");
        klik("Ziet u een fout? Voer de uitslag opnieuw in");
        assertThat(page.inputValue("#voor-procenten")).isEqualTo("28,3");
        vul("voor-procenten", "82,3");
        klik("Verder: laat bevestigen");
        open("/werkvoorraad");
        assertThat(page.locator("main a[href^='" + voorstel + "/']").count()).isZero();
    }

    private void bevestigtUitslag() {
        word("stembureau-2");
        open(voorstel);
        klik("Leg de uitslag vast");
        assertThat(page.innerText("main")).contains("82,3%");
        verstuurtFout("Stuur terug", "reden");
        klik("Bevestig de uitslag");
        gedaan("De uitslag staat vast");
    }

    private void bekrachtigt() {
        word("secretaris-leden");
        taak();
        verstuurtFout("Verder: controleren", "keuze", "vergadering");
        vul("keuze", "BEKRACHTIGT", "vergadering", "ALV");
        bevestig("Leg de bekrachtiging vast", "De beslissing van de ALV is vastgelegd");
    }

    private String vandaag() {
        return vooraf().vandaag().toString();
    }
}
