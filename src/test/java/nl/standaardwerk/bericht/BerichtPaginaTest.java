// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

class BerichtPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Berichten berichten;
    @Autowired private VoorkeurRepository voorkeuren;

    private Gebruiker mens;

    @BeforeEach
    void iemand() {
        mens = Personen.inDatabase(accounts, Personen.indiener("GM0150"));
    }

    @Test
    void wie_niets_koos_krijgt_eens_per_dag_mail_en_ziet_dat_bij_het_account() {
        assertThat(pagina("/account").select("a[href=/account/mail]")).hasSize(1);
        var pagina = pagina("/account/mail");
        assertThat(pagina.select("input[name=ritme][checked]").val()).isEqualTo("DAGELIJKS");
        assertThat(pagina.text()).contains("geen mailserver ingesteld", "Nog geen mail");
    }

    @Test
    void een_keuze_blijft() {
        assertThat(kies("DIRECT")).hasStatus(303).hasRedirectedUrl("/account/mail?gedaan=ja");
        var pagina = pagina("/account/mail?gedaan=ja");
        assertThat(pagina.select("input[name=ritme][checked]").val()).isEqualTo("DIRECT");
        assertThat(pagina.select("[role=status]").text()).contains("Uw keuze is bewaard");
    }

    @Test
    void geen_of_een_onbekende_keuze_komt_terug_met_een_zin() {
        for (String onjuist : new String[] {"", "SOMS"}) {
            var antwoord = kies(onjuist);
            assertThat(antwoord).hasStatus(400);
            assertThat(gelezen(antwoord).select("#fouten a[href=#ritme]").text())
                    .isEqualTo("Kies hoe vaak u mail wilt");
        }
        assertThat(berichten.ritme(mens.account().orElseThrow())).isEqualTo(Ritme.DAGELIJKS);
    }

    @Test
    void een_bezoeker_logt_eerst_in() {
        assertThat(mvc.get().uri("/account/mail").exchange())
                .hasRedirectedUrl("/inloggen?naar=%2Faccount%2Fmail");
    }

    @Test
    void lezen_van_de_stoplink_verandert_niets_en_de_knop_wel() throws Exception {
        var pad = stoppad();
        var pagina = gelezen(mvc.get().uri(pad).exchange());
        assertThat(pagina.select("h1").text()).isEqualTo("Stop de mail van Standaardwerk");
        assertThat(ritme()).isEqualTo(Ritme.DAGELIJKS);

        assertThat(mvc.post().uri(pad).with(csrf()).exchange()).hasRedirectedUrl(pad);
        assertThat(ritme()).isEqualTo(Ritme.NOOIT);
        assertThat(gelezen(mvc.get().uri(pad).exchange()).select("h1").text())
                .isEqualTo("U krijgt geen mail meer");

        mvc.post().uri(pad).param("toch", "ja").exchange();
        assertThat(ritme()).isEqualTo(Ritme.DAGELIJKS);
    }

    @Test
    void een_mailprogramma_stopt_met_een_klik_zonder_sessie() {
        var antwoord = mvc.post().uri(stoppad()).param("List-Unsubscribe", "One-Click").exchange();
        assertThat(antwoord).hasStatus(303);
        assertThat(ritme()).isEqualTo(Ritme.NOOIT);
    }

    @Test
    void een_onbekende_stoplink_doet_niets() {
        for (String teken : new String[] {"x", Stopteken.nieuw().waarde()}) {
            for (var verzoek :
                    new MvcTestResult[] {
                        mvc.get().uri(StopController.PAD + teken).exchange(),
                        mvc.post().uri(StopController.PAD + teken).exchange()
                    }) {
                assertThat(verzoek).hasStatus(404);
                assertThat(gelezen(verzoek).select("h1").text()).isEqualTo("Deze link werkt niet");
            }
        }
    }

    private String stoppad() {
        berichten.kies(Ritme.DAGELIJKS, mens);
        return StopController.pad(
                voorkeuren.vind(mens.account().orElseThrow()).orElseThrow().stopteken());
    }

    private Ritme ritme() {
        return berichten.ritme(mens.account().orElseThrow());
    }

    private MvcTestResult kies(String ritme) {
        return mvc.post()
                .uri("/account/mail")
                .param("ritme", ritme)
                .with(Personen.als(mens))
                .with(csrf())
                .exchange();
    }

    private Document pagina(String pad) {
        return gelezen(mvc.get().uri(pad).with(Personen.als(mens)).exchange());
    }

    private static Document gelezen(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException none) {
            throw new IllegalStateException(none);
        }
    }
}
