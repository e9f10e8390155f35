// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.bestanden.Voorbeelden.MULTIPART;
import static nl.standaardwerk.bestanden.Voorbeelden.teGroot;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

class DocumentPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private final String titel = "Titel " + UUID.randomUUID();
    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private Voorbeelden voorstel() {
        return eenVoorstel().metTitel(titel).door(indiener);
    }

    private MvcTestResult upload(Voorstel voorstel, String naam, byte[] inhoud) {
        return mvc.post()
                .uri(voorstel.pad() + "/bewerken/documenten")
                .multipart()
                .file(new MockMultipartFile("bestand", naam, "application/octet-stream", inhoud))
                .with(Personen.als(indiener))
                .param("versie", String.valueOf(voorstel.versie()))
                .param("omschrijving", "Evaluatie")
                .exchange();
    }

    @Test
    void een_bestand_gaat_erin_en_komt_er_als_bijlage_uit() {
        var id = voorstel().rijp(voorbereiding);
        var inhoud = "Uitkomst van de proef".getBytes(StandardCharsets.UTF_8);

        var geladen = upload(voorbereiding.get(id), "C:\\map\\proef & co.txt", inhoud);

        assertThat(geladen).hasStatus(303);
        var bestand = voorbereiding.dossier(id).documenten().getFirst();
        var download =
                mvc.get().uri(URI.create(bestand.pad())).with(Personen.als(indiener)).exchange();
        assertThat(bestand.naam()).isEqualTo("proef & co.txt");
        assertThat(download)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("ETag", "\"" + bestand.sha256() + "\"")
                .bodyText()
                .isEqualTo("Uitkomst van de proef");
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");
        assertThat(
                        mvc.get()
                                .uri(URI.create(bestand.pad()))
                                .header("If-None-Match", "\"" + bestand.sha256() + "\"")
                                .with(Personen.als(indiener)))
                .hasStatus(304);
        assertThat(mvc.get().uri(URI.create(bestand.pad()))).hasStatus(404);
    }

    @Test
    void een_verkeerd_bestand_geeft_het_formulier_met_een_zin() {
        var voorstel = voorbereiding.get(voorstel().ingebracht(voorbereiding));

        assertThat(upload(voorstel, "nota.pdf", new byte[] {'M', 'Z', 0, 0}))
                .hasStatus(400)
                .bodyText()
                .contains("nota.pdf", "Evaluatie");
        assertThat(upload(voorstel, "nota.pdf", new byte[0]))
                .hasStatus(400)
                .bodyText()
                .contains("Dit bestand is leeg");
    }

    @Test
    void een_te_groot_bestand_geeft_413_met_het_formulier() {
        var voorstel = voorbereiding.get(voorstel().ingebracht(voorbereiding));
        var inhoud = new byte[Math.toIntExact(Bestand.GROOTSTE + 1)];

        var netTeGroot = upload(voorstel, "nota.pdf", inhoud);
        var veelTeGroot =
                mvc.post()
                        .uri(voorstel.pad() + "/bewerken/documenten")
                        .with(Personen.als(indiener))
                        .with(csrf().asHeader())
                        .contentType(MULTIPART)
                        .content(teGroot(Map.of("omschrijving", "Evaluatie"), "bestand"))
                        .exchange();

        assertThat(netTeGroot).hasStatus(413).bodyText().contains("groter dan 25 MB", "<form");
        assertThat(veelTeGroot)
                .hasStatus(413)
                .bodyText()
                .contains("groter dan 25 MB", "<form", "Evaluatie");
    }
}
