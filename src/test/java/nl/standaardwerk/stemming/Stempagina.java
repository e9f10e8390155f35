// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Opens and posts the pages of one vote. */
abstract class Stempagina extends AppTest {

    static final GemeenteCode DEN_BOSCH = gm("0796");

    @Autowired private MockMvcTester mvc;
    @Autowired private ApplicationContext context;

    Stemverhaal v;
    RaadplegingId id;
    String pad = "";

    @BeforeEach
    void raadpleging() {
        v = Stemverhaal.op(context);
        id = v.raadpleging(v.loop());
        pad = "/raadplegingen/" + id;
    }

    final MvcTestResult get(String waar, Gebruiker wie) {
        var verzoek = mvc.get().uri(waar);
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    final MvcTestResult get(String waar) {
        return get(waar, Gebruiker.bezoeker());
    }

    final MvcTestResult post(String waar, Gebruiker wie, String... velden) {
        var verzoek = mvc.post().uri(waar);
        for (int i = 0; i < velden.length; i += 2) {
            verzoek = verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek.with(Personen.als(wie)).exchange();
    }

    static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String naar(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus(303);
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
    }

    final String biljet() {
        return pad + "/stembiljet/" + DEN_BOSCH;
    }
}
