// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

class EerderePaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;

    @Test
    void een_bezoeker_leest_elke_uitslag_en_de_bron() throws UnsupportedEncodingException {
        var antwoord = mvc.get().uri("/raadplegingen/eerdere").exchange();

        assertThat(antwoord).hasStatusOk();
        var pagina = Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(pagina.select("main tbody tr")).hasSize(90);
        assertThat(pagina.select("main details a[href^=https://vng.nl]")).hasSize(90);
        assertThat(mvc.get().uri("/raadplegingen"))
                .bodyText()
                .contains("href=\"/raadplegingen/eerdere\"");
    }

    @Test
    void de_csv_zegt_hetzelfde() throws UnsupportedEncodingException {
        var antwoord = mvc.get().uri("/raadplegingen/eerdere/csv").exchange();

        assertThat(antwoord).hasStatusOk();
        assertThat(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8).lines())
                .hasSize(91)
                .anyMatch(regel -> regel.contains("Luidt de noodklok") && regel.contains("43.02"));
    }
}
