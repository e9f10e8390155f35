// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Who holds a dossier, on the pages of VNG. */
class DossierhouderPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Accounts accounts;

    private Gebruiker directie = Gebruiker.bezoeker();
    private Gebruiker houder = Gebruiker.bezoeker();
    private String nummer = "";

    @BeforeEach
    void begin() {
        directie = Personen.inDatabase(accounts, Personen.directie());
        houder = Personen.inDatabase(accounts, Personen.dossierhouder());
        var id = eenVoorstel().door(Personen.indiener(DEVENTER.waarde())).ingebracht(voorbereiding);
        nummer = voorbereiding.get(id).nummer();
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private MvcTestResult wijsAan(Gebruiker wie, String naam, String vervanger, String gezien) {
        return mvc.post()
                .uri("/dossierhouders/" + nummer)
                .param("houder", naam)
                .param("vervanger", vervanger)
                .param("gezien", gezien)
                .with(Personen.als(wie))
                .exchange();
    }

    private static Document blad(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String rij(String pad) {
        return blad(get(pad, directie)).select("tr:contains(" + nummer + ")").text();
    }

    private static String id(Gebruiker wie) {
        return wie.account().orElseThrow().waarde().toString();
    }

    @Test
    void de_directie_wijst_aan_en_het_dossier_verdwijnt_van_de_lijst_zonder_houder() {
        assertThat(rij("/dossierhouders?zonder=ja")).contains("Niemand");
        assertThat(wijsAan(directie, "", "", "0"))
                .hasStatus(400)
                .bodyText()
                .contains("Kies wie het dossier houdt");
        assertThat(wijsAan(directie, id(houder), id(houder), "0")).hasStatus(400);
        assertThat(wijsAan(directie, id(houder), "", "0")).hasStatus(303);
        assertThat(rij("/dossierhouders?zonder=ja")).isEmpty();
        assertThat(rij("/dossierhouders")).doesNotContain("Niemand");
        var formulier = blad(get("/dossierhouders/" + nummer, directie));
        assertThat(formulier.select("#houder option[selected]").val()).isEqualTo(id(houder));
        assertThat(formulier.select("input[name=gezien]").val()).isEqualTo("1");
    }

    @Test
    void wie_te_laat_is_hoort_dat_en_een_tweede_klik_telt_niet() {
        var ander = Personen.inDatabase(accounts, Personen.dossierhouder());
        wijsAan(directie, id(houder), "", "0");
        assertThat(wijsAan(directie, id(houder), "", "0")).hasStatus(303);
        assertThat(wijsAan(directie, id(ander), "", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Iemand was u voor");
    }

    @Test
    void een_dossierhouder_leest_de_lijst_en_wijst_niemand_aan() {
        assertThat(get("/dossierhouders", houder)).hasStatusOk();
        assertThat(blad(get("/dossierhouders", houder)).select("main a[href^=/dossierhouders/]"))
                .isEmpty();
        assertThat(get("/dossierhouders/" + nummer, houder)).hasStatus(403);
        assertThat(wijsAan(houder, id(houder), "", "0")).hasStatus(403);
        assertThat(get("/dossierhouders/SW-1999-001", directie)).hasStatus(404);
        assertThat(blad(get("/werkvoorraad", houder)).select("aside a").eachAttr("href"))
                .contains("/dossierhouders");
    }
}
