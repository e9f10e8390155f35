// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.bestanden.Voorbeelden.pdf;
import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The letter by which a besluit is made known: given as a file, beside or for a reference. */
class BriefUploadTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private MockMvcTester mvc;
    @Autowired private Bestanden bestanden;
    @Autowired private Register register;
    private Verhaal verhaal;
    private Loop loop;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
        loop = verhaal.go(AANBEVOLEN).naar(Stap.COMMUNICATIE);
    }

    @Test
    void de_brief_wordt_na_de_controle_openbaar_bij_het_dossier() throws Exception {
        var controle = pagina(kies(velden("Alle leden"), "brief '26.pdf"));
        var link = controle.select("a[href^=/bestanden/]").attr("href");
        var id = controle.select("input[type=hidden][name=brief]").attr("value");

        assertThat(controle.text()).contains("brief '26.pdf", "Alle leden");
        assertThat(haal(link, verhaal.directie)).hasStatusOk();
        assertThat(haal(link, Gebruiker.bezoeker())).hasStatus(404);
        assertThat(bevestig(id)).hasStatus(303);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEROND);
        assertThat(haal(link, Gebruiker.bezoeker())).hasStatusOk().bodyText().contains("brief");
        var tab = haal("/voorstellen/" + loop.traject().nummer() + "/adviezen", verhaal.indiener);
        assertThat(pagina(tab).html()).contains(link, "Alle leden");
        assertThat(inHetRegister().brief()).isEqualTo("brief '26.pdf");
    }

    @Test
    void na_een_fout_hoeft_de_brief_niet_opnieuw_gekozen() throws Exception {
        var fout = kies(velden(""), "brief.pdf");

        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).text()).contains("brief.pdf").doesNotContain("of kies een bestand");
        assertThat(pagina(fout).select("input[type=hidden][name=brief]")).hasSize(1);
    }

    @Test
    void zonder_kenmerk_adres_en_brief_staat_er_wat_er_moet() throws Exception {
        assertThat(pagina(post(velden("Alle leden"))).text())
                .contains("Vul het kenmerk of het adres van de brief in, of kies een bestand");
    }

    @Test
    void een_verkeerd_bestand_geeft_een_zin_bij_het_veld() throws Exception {
        var antwoord = kies(velden("Alle leden"), "brief.exe", new byte[] {'M', 'Z'});

        assertThat(antwoord).hasStatus(400);
        assertThat(pagina(antwoord).select("#brief-fout").text()).contains("geen soort");
    }

    @Test
    void het_bestand_van_een_ander_wordt_nooit_de_brief() {
        var vreemd =
                bestanden.bewaar(
                        new Bestand.Upload(
                                "x", "vreemd.pdf", new ByteArrayInputStream(pdf("vreemd"))),
                        verhaal.stembureau.namens(Actor.STEMBUREAU));

        assertThat(bevestig(vreemd.id().toString())).hasStatus(400);
        var daad =
                new Daad.MaakBekend(
                        verhaal.vandaag(), "Leden", "Lbr. 1", "", Optional.of(vreemd.id()));
        assertThatThrownBy(() -> loop.doe(daad, verhaal.directie)).isInstanceOf(NietGevonden.class);
        assertThat(loop.traject().stap()).isEqualTo(Stap.COMMUNICATIE);
    }

    private Map<String, String> velden(String aanWie) {
        return Map.of(
                "versie-traject",
                loop.traject().versie() + "",
                "datum",
                verhaal.vandaag().toString(),
                "aan-wie",
                aanWie);
    }

    private MvcTestResult bevestig(String brief) {
        var verzoek = mvc.post().uri(pad()).with(Personen.als(verhaal.directie));
        velden("Alle leden").forEach(verzoek::param);
        return verzoek.param("brief", brief).param("bevestigd", "ja").exchange();
    }

    private MvcTestResult kies(Map<String, String> velden, String naam) {
        return kies(velden, naam, pdf("brief"));
    }

    private MvcTestResult kies(Map<String, String> velden, String naam, byte[] inhoud) {
        var verzoek =
                mvc.post()
                        .uri(pad())
                        .multipart()
                        .file(new MockMultipartFile("brief", naam, "x/y", inhoud))
                        .with(Personen.als(verhaal.directie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private MvcTestResult post(Map<String, String> velden) {
        var verzoek = mvc.post().uri(pad()).with(Personen.als(verhaal.directie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private String pad() {
        return "/voorstellen/" + loop.traject().nummer() + "/bekendmaking";
    }

    private Inschrijving.Bekendmaking inHetRegister() {
        BesluitId besluit = verhaal.vaststelling.besluiten(loop.id()).getFirst().id();
        return register.get(besluit).bekendmaking().orElseThrow();
    }

    private MvcTestResult haal(String pad, Gebruiker wie) {
        var verzoek = mvc.get().uri(URI.create(pad));
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    private static Document pagina(MvcTestResult antwoord) throws UnsupportedEncodingException {
        return Jsoup.parse(antwoord.getResponse().getContentAsString());
    }
}
