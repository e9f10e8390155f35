// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Loop;
import nl.standaardwerk.vaststelling.Verhaal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** What goes along when somebody shares an outcome. */
class DeelkaartPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private ApplicationContext context;
    @Autowired private Raadplegingen raadplegingen;

    private Loop loop() {
        return Verhaal.op(context)
                .go(Verbindendheid.VERBINDEND)
                .naar(Stap.AGENDERING)
                .raadpleeg(Effect.BESLISSEND);
    }

    private String pad(Loop loop) {
        return raadplegingen.vanTraject(loop.id().waarde()).getFirst().pad();
    }

    private Document pagina(String pad) throws IOException {
        var antwoord = mvc.get().uri(pad).exchange().getResponse();
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String meta(Document pagina, String naam) {
        return pagina.select("head meta[property='" + naam + "']").attr("content");
    }

    @Test
    void een_uitslag_heeft_een_beeld_met_dezelfde_zin_als_de_pagina() throws IOException {
        var pad = pad(loop().stelUitslagVast(true));

        var pagina = pagina(pad);
        var zin = pagina.select("main .sw-band p").getFirst().text();
        assertThat(zin).startsWith("Aangenomen.");
        assertThat(meta(pagina, "og:description")).isEqualTo(zin);
        assertThat(meta(pagina, "og:title")).isEqualTo(pagina.select("h1").text());
        assertThat(meta(pagina, "og:url")).isEqualTo("http://localhost" + pad);
        assertThat(meta(pagina, "og:image")).startsWith("http://localhost" + pad + "/kaart.png?v=");
        var beeld = pagina.select("img.sw-deelkaart");
        assertThat(beeld.attr("alt")).contains(zin);

        var antwoord = mvc.get().uri(beeld.attr("src")).exchange();
        assertThat(antwoord)
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_PNG)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        var png =
                ImageIO.read(
                        new ByteArrayInputStream(antwoord.getResponse().getContentAsByteArray()));
        assertThat(png.getWidth()).isEqualTo(1200);
    }

    @Test
    void het_vaste_adres_vraagt_na_of_het_beeld_nog_klopt() throws IOException {
        var pad = pad(loop().stelUitslagVast(false)) + "/kaart.png";

        var eerste = mvc.get().uri(pad).exchange();
        assertThat(eerste).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        var kenmerk = eerste.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(kenmerk).matches("\"[0-9a-f]{16}\"");
        assertThat(mvc.get().uri(pad).header(HttpHeaders.IF_NONE_MATCH, "" + kenmerk).exchange())
                .hasStatus(304);
        assertThat(mvc.get().uri(pad + "?v=verouderd").exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    }

    @Test
    void zonder_uitslag_is_er_niets_te_delen() throws IOException {
        var pad = pad(loop());

        assertThat(mvc.get().uri(pad + "/kaart.png").exchange()).hasStatus(404);
        assertThat(pagina(pad).select("meta[property^='og:'], img.sw-deelkaart")).isEmpty();
        assertThat(mvc.get().uri("/raadplegingen/x/kaart.png").exchange()).hasStatus(404);
    }
}
