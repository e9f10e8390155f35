// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.zegel.Zegel;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

class BewijsPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Journaal journaal;
    @Autowired private Zegel zegel;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private Voorstel openbaar() {
        return voorbereiding.get(eenVoorstel().door(indiener).ingediend(voorbereiding));
    }

    private long regel(Voorstel voorstel) {
        return journaal.van(voorstel.id().waarde(), false).getFirst().nummer();
    }

    private void verzegeld(long regel) throws InterruptedException {
        for (int tries = 0; zegel.bewijs(regel, false).isEmpty(); tries++) {
            assertThat(tries).isLessThan(200);
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private Document pagina(String pad) throws Exception {
        var antwoord = mvc.get().uri(pad).exchange();
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void elke_regel_van_de_tijdlijn_leidt_naar_haar_bewijs() throws Exception {
        var voorstel = openbaar();
        verzegeld(regel(voorstel));

        var links = pagina(voorstel.pad() + "/tijdlijn").select(".sw-tijdlijn a[href*=/tijdlijn/]");
        var bewijs = pagina(voorstel.pad() + "/tijdlijn/" + regel(voorstel));

        assertThat(links.eachAttr("href"))
                .contains(voorstel.pad() + "/tijdlijn/" + regel(voorstel));
        assertThat(links).allSatisfy(a -> assertThat(a.text()).startsWith("Bewijs: "));
        assertThat(bewijs.select("main").text())
                .contains("{\"afdruk\":\"", "\"soort\":\"", "standaardwerk/journaal");
        assertThat(bewijs.select("main a[download]").eachAttr("href"))
                .containsExactly(
                        "/api/v1/voorstellen/%s/tijdlijn/%d"
                                .formatted(voorstel.nummer(), regel(voorstel)));
    }

    @Test
    void een_regel_van_een_ander_dossier_staat_hier_niet() {
        var voorstel = openbaar();
        var ander = regel(openbaar());

        assertThat(mvc.get().uri(voorstel.pad() + "/tijdlijn/" + ander)).hasStatus(404);
        assertThat(mvc.get().uri(voorstel.pad() + "/tijdlijn/999999999999999999")).hasStatus(404);
        assertThat(mvc.get().uri(voorstel.pad() + "/tijdlijn/x")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/voorstellen/" + voorstel.nummer() + "/tijdlijn/" + ander))
                .hasStatus(404);
    }

    @Test
    void de_api_opent_alleen_wat_openbaar_is() throws Exception {
        var concept = voorbereiding.get(eenVoorstel().door(indiener).rijp(voorbereiding));
        var regel = regel(concept);
        verzegeld(regel);

        assertThat(mvc.get().uri("/api/v1/voorstellen/" + concept.nummer() + "/tijdlijn/" + regel))
                .hasStatus(404);
    }

    @Test
    void de_api_geeft_waarmee_een_regel_wordt_gecontroleerd() throws Exception {
        var voorstel = openbaar();
        verzegeld(regel(voorstel));
        var pad = "/api/v1/voorstellen/" + voorstel.nummer() + "/tijdlijn";

        assertThat(mvc.get().uri(pad).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.resultaten[0].zegel.zout")
                .asString()
                .hasSize(64);
        assertThat(mvc.get().uri(pad + "/" + regel(voorstel)).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.controlepunt")
                .asString()
                .contains("standaardwerk/journaal\n");
    }
}
