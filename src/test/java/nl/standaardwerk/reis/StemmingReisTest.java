// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Stap;

import org.junit.jupiter.api.Test;

/**
 * An electronic vote from plan to outcome: two persons of the stembureau, the gemeentesecretaris
 * who names the stemgemachtigde, who votes without a mouse and changes the vote, and a reader who
 * looks the receipt up and counts under other rules.
 */
class StemmingReisTest extends Procedurereis {

    private String stemming = "";
    private String bewijs = "";

    @Test
    void een_elektronische_stemming_van_plan_tot_uitslag() {
        vooraf().go(VERBINDEND)
                .naar(Stap.AGENDERING)
                .raadpleeg(Effect.BESLISSEND, Vorm.ELEKTRONISCH);
        plant();
        metTweePersonen("Vraag om te openen", "Open de stemming");
        wijstAan();
        stemtZonderMuis();
        wijzigt();
        sluitEerder();
        metTweePersonen("Vraag om vast te stellen", "Stel de uitslag vast");

        staatInDeUitslag();
        teltMetAndereRegels();
        betwist();
        laatOpnieuwStemmen();
        plantOpnieuw();
    }

    private void plant() {
        word("stembureau-1");
        open("/werkvoorraad");
        ga(page.locator("main a[href$='/stembureau/plan']").first());
        stemming = pad().replace("/stembureau/plan", "");
        verstuurtFout("Bewaar het plan", "opent", "opent-tijd", "sluit", "sluit-tijd");
        vul("opent", "1 januari 2026", "opent-tijd", "9.00");
        vul("sluit", "4 december 2199", "sluit-tijd", "17.00", "toelichting", WAAROM);
        klik("Bewaar het plan");
    }

    /** The first asks, and cannot confirm; the second reads what it does, and confirms. */
    private void metTweePersonen(String vraag, String bevestiging) {
        word("stembureau-1");
        open(stemming + "/stembureau");
        klik(vraag);
        assertThat(page.innerText("main")).contains("Een andere persoon van het stembureau");
        open(stemming + "/stembureau/bevestigen");
        assertThat(page.locator("main form").count()).isZero();
        word("stembureau-2");
        open("/werkvoorraad");
        ga(page.locator("main a[href='" + stemming + "/stembureau/bevestigen']").first());
        klik(bevestiging);
    }

    private void wijstAan() {
        word("gemeentesecretaris-zutphen");
        open("/werkvoorraad");
        ga(page.locator("main a[href^='" + stemming + "/stembiljet/']").first());
        verstuurtFout("Wijs aan", "account", "functie");
        page.locator("main label:has-text('Wendy Demo-Wethouder') input").check();
        vul("functie", "COLLEGELID");
        klik("Wijs aan");
    }

    private void stemtZonderMuis() {
        word("stemgemachtigde-zutphen");
        open("/werkvoorraad");
        var toetsen = new Toetsenbord(page);
        toetsen.naar("a[href^='" + stemming + "/stembiljet/']");
        verder(() -> toetsen.druk("Enter"));
        look();
        toetsen.naar("input[name=keuze]");
        toetsen.druk("Space");
        toetsen.naar("main form button");
        verder(() -> toetsen.druk("Enter"));
        look();
        assertThat(page.innerText(".sw-controle")).contains("Voor");
        toetsen.naar("input[name=akkoord]");
        toetsen.druk("Space");
        toetsen.naar("button", "Breng de stem uit");
        verder(() -> toetsen.druk("Enter"));
        look();
        assertThat(page.innerText(".sw-bewijs")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    /** Forgets to confirm first; the last vote counts, and no page tells it yet. */
    private void wijzigt() {
        klik("Wijzig uw stem");
        vul("keuze", "tegen", "verklaring", "Eerst hulp voor 's-Hertogenbosch");
        klik("Verder: controleer uw stem");
        verstuurtFout("Breng de stem uit", "akkoord");
        vul("akkoord", "JA");
        klik("Breng de stem uit");
        bewijs = page.innerText(".sw-bewijs");
        assertThat(page.innerText("section[aria-labelledby=zegel]")).contains("verzegeld");
        wordBezoeker();
        open(stemming + "/stemming");
        assertThat(page.innerText("main")).contains("Gemeenten kunnen nu stemmen");
        assertThat(page.content()).doesNotContain(bewijs, "Eerst hulp voor");
    }

    private void sluitEerder() {
        word("stembureau-1");
        open(stemming + "/stembureau");
        verstuurtFout("Vraag om eerder te sluiten", "reden");
        vul("reden", "Het proefstemmen is klaar");
        klik("Vraag om eerder te sluiten");
        word("stembureau-2");
        open(stemming + "/stembureau/bevestigen");
        klik("Sluit de stemming eerder");
        wordBezoeker();
        open(stemming + "/stemming");
        assertThat(page.content()).doesNotContain(bewijs, "Eerst hulp voor");
    }

    private void staatInDeUitslag() {
        wordBezoeker();
        open(stemming + "/stemming");
        assertThat(page.innerText("h1")).startsWith("Verworpen");
        vul("bewijs", bewijs);
        klik("Zoek mijn stem");
        assertThat(page.innerText("#zelf [role=status], section:has(#zelf) [role=status]"))
                .contains("Zutphen", "Tegen");
        page.locator("summary:has-text('Deel deze uitslag')").click();
        look();
    }

    private void teltMetAndereRegels() {
        klik("Tel deze stemming met andere regels");
        vul("quorum", "veel");
        verstuurtFout("Tel met deze regels", "quorum");
        vul("quorum", "50", "hoogstens", "40");
        klik("Tel met deze regels");
        assertThat(page.innerText("main"))
                .contains("te weinig gemeenten deden mee", "gemeenten krijgen een ander gewicht");
    }

    private void betwist() {
        word("gemeentesecretaris-zutphen");
        open(stemming + "/stemming");
        assertThat(page.innerText("main")).contains("kan nog worden betwist tot en met");
        ga(page.locator("main a[href$='/betwistingen/nieuw']"));
        verstuurtFout("Verder: controleer", "grond", "tekst");
        vul("grond", "VERLOOP", "tekst", WAAROM);
        klik("Verder: controleer");
        klik("Betwist de uitslag");
        assertThat(page.innerText("main")).contains("Het bestuur moet nog beslissen");
    }

    private void laatOpnieuwStemmen() {
        word("secretaris-bestuur");
        open("/werkvoorraad");
        ga(page.locator("main a[href^='" + stemming + "/betwistingen/']").first());
        verstuurtFout("Verder: controleer", "oordeel", "redenen", "datum");
        vul(
                "oordeel",
                "NIEUWE_STEMMING",
                "redenen",
                WAAROM,
                "datum",
                vooraf().vandaag().toString());
        klik("Verder: controleer");
        klik("Leg de beslissing vast");
        assertThat(page.innerText("main")).contains("Gegrond: de leden stemmen opnieuw");
    }

    /** The same question, and the way back to the first outcome. */
    private void plantOpnieuw() {
        wordBezoeker();
        open(stemming + "/stemming");
        assertThat(page.innerText("h1")).startsWith("Verworpen");
        klik("Ga naar de nieuwe stemming");
        var nieuw = pad();
        klik("Ga naar de eerste stemming");
        word("stembureau-1");
        open(nieuw + "/stembureau/plan");
        assertThat(page.inputValue("textarea[name=toelichting]")).isEqualTo(WAAROM);
    }
}
