// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;

/** The toezichthouder opens a case; Zutphen is heard; from the afspraak on everybody reads it. */
class ToezichtReisTest extends Reis {

    private final LocalDate vandaag = LocalDate.now(Clock.systemUTC());

    private String zaak = "";

    @Test
    void van_signaal_tot_afspraak_en_uitstel() {
        opent();
        neemtContactOp();
        vraagtDeZienswijze();
        wordtGehoord();
        leestNiemand();
        spreektAf();
        schortOp();
        leestIedereen();
    }

    private void opent() {
        word("toezichthouder");
        open("/toezicht/signalen");
        open("/toezicht/nieuw?standaard=zaken-api&gemeente=GM0301&signaal=ELDERS");
        assertThat(verder(this::primair).status()).isEqualTo(400);
        ziet("bron", "tekst");
        page.fill("#tekst", "Burgers melden dat koppelen niet kan.");
        assertThat(verder(this::primair).status()).isEqualTo(400);
        ziet("bron");
        page.fill("#bron", "Melding van de ombudsman");
        verder(this::primair);
        look();
        verder(this::primair);
        look();
        zaak = pad();
        assertThat(page.innerText("main"))
                .contains("Deze zaak is niet openbaar", "Melding van de ombudsman");
    }

    private void primair() {
        page.click("main .nl-button--primary");
    }

    private void stap(String stap) {
        open(zaak);
        verder(() -> page.click("main a[href='" + zaak + "/stap/" + stap + "']"));
        look();
    }

    private void legtVast() {
        verder(this::primair);
        look();
        assertThat(page.innerText("h1")).isEqualTo("Klopt dit?");
        verder(this::primair);
        look();
        assertThat(page.innerText("[role=status]")).contains("De stap is vastgelegd");
    }

    private void neemtContactOp() {
        stap("contact");
        page.fill("#tekst", "Gebeld met de gemeente.");
        legtVast();
    }

    private void vraagtDeZienswijze() {
        stap("horen");
        page.fill("#termijn", vandaag.plusDays(2).toString());
        page.fill("#tekst", "Wat is er nodig om te koppelen?");
        assertThat(verder(this::primair).status()).isEqualTo(400);
        ziet("termijn");
        page.fill("#termijn", vandaag.plusMonths(1).toString());
        legtVast();
    }

    private void wordtGehoord() {
        word("coordinator-zutphen");
        open("/werkvoorraad");
        assertThat(page.innerText("main")).contains("Geef uw zienswijze");
        stap("zienswijze");
        page.fill("#tekst", "Ons contract loopt nog een half jaar.");
        legtVast();
    }

    private void leestNiemand() {
        word("coordinator-utrecht");
        assertThat(open(zaak).status()).isEqualTo(404);
        wordBezoeker();
        assertThat(open(zaak).status()).isEqualTo(404);
        open("/toezicht");
        assertThat(page.innerHTML("main")).doesNotContain(zaak);
    }

    private void spreektAf() {
        word("toezichthouder");
        stap("afspraak");
        page.fill("#termijn", vandaag.plusMonths(6).toString());
        page.fill("#tekst", "Zutphen koppelt met het nieuwe contract.");
        legtVast();
    }

    private void schortOp() {
        stap("opschorting");
        page.check("input[name=reden][value=OP_VERZOEK]");
        page.fill("#van", vandaag.plusMonths(1).toString());
        page.fill("#tot", vandaag.plusMonths(1).plusDays(9).toString());
        page.fill("#tekst", "De leverancier is later klaar.");
        legtVast();
        open("/toezicht/gelijke-gevallen");
        verder(() -> page.click("main tbody a"));
        look();
    }

    private void leestIedereen() {
        wordBezoeker();
        page.setViewportSize(390, 844);
        open("/standaarden/zaken-api");
        verder(() -> page.click("main a[href='/toezicht?standaard=zaken-api']"));
        look();
        verder(() -> page.click("main tbody a[href='" + zaak + "']"));
        look();
        assertThat(page.innerText("main"))
                .contains("Zutphen koppelt", "10 dagen", "niet om te straffen")
                .doesNotContain("Gebeld met de gemeente", "ombudsman", "half jaar");
    }
}
