// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.afdruk.Voorleestekst;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A document as a page and as a PDF, for whoever asks. */
final class Afdruklezer {

    private final MockMvcTester mvc;

    Afdruklezer(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult open(String pad, Gebruiker wie) {
        var vraag = mvc.get().uri(pad);
        return wie.ingelogd() ? vraag.with(Personen.als(wie)).exchange() : vraag.exchange();
    }

    byte[] pdf(String pad, Gebruiker wie) {
        var antwoord = open(pad + ".pdf", wie);
        assertThat(antwoord).hasStatusOk();
        assertThat(antwoord).hasContentType("application/pdf");
        return antwoord.getResponse().getContentAsByteArray();
    }

    Document pagina(String pad, Gebruiker wie) throws IOException {
        var antwoord = open(pad, wie);
        assertThat(antwoord).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /** The page and the PDF say the same in the same order, and the PDF is valid. */
    String gelijk(String pad, Gebruiker wie) throws IOException {
        var blad = pagina(pad, wie).select("article.sw-blad");
        var pdf = pdf(pad, wie);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        var voorgelezen = Voorleestekst.van(pdf);
        var rest = kaal(voorgelezen);
        for (var deel : blad.select("h1, h2, h3, h4, p, th, td, dt, dd:not(:has(div)), summary")) {
            if (deel.closest("nav") != null || deel.closest(".sw-verborgen") != null) {
                continue;
            }
            var tekst = kaal(deel.text());
            assertThat(rest).as("in the PDF, in this order").contains(tekst);
            rest = rest.substring(rest.indexOf(tekst) + tekst.length());
        }
        return voorgelezen;
    }

    private static String kaal(String tekst) {
        return tekst.replaceAll("[\\s\\u00A0\\u00AD]+", "");
    }
}
