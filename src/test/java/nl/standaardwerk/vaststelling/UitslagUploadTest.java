// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.bestanden.Voorbeelden.MULTIPART;
import static nl.standaardwerk.bestanden.Voorbeelden.pdf;
import static nl.standaardwerk.bestanden.Voorbeelden.teGroot;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Stap;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The source document of an outcome: given as a file, beside or in the place of an address. */
class UitslagUploadTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private MockMvcTester mvc;
    @Autowired private Bestanden bestanden;
    private Verhaal verhaal;
    private Loop loop;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
        loop = verhaal.go(VERBINDEND).naar(Stap.RAADPLEGING);
    }

    @Test
    void een_bestand_is_bron_genoeg_en_wordt_openbaar_met_de_uitslag() throws Exception {
        assertThat(get(pad(), verhaal.stembureau))
                .bodyText()
                .contains("multipart/form-data", "type=\"file\"");
        assertThat(post(pad(), velden(), verhaal.stembureau, "brief '26.pdf", pdf("brief")))
                .hasStatus(303);

        var bij = pagina(get(pad() + "/bevestigen", verhaal.tweedeStembureau));
        var link = bij.select("a[href^=/bestanden/]").attr("href");
        assertThat(bij.text()).contains("brief '26.pdf");
        assertThat(haal(link, verhaal.tweedeStembureau)).hasStatusOk().bodyText().contains("brief");
        assertThat(haal(link, Gebruiker.bezoeker())).hasStatus(404);
        assertThat(haal(link, verhaal.bestuur)).hasStatus(404);
        bevestig(1);

        assertThat(haal(link, Gebruiker.bezoeker())).hasStatusOk();
        assertThat(pagina(haal(raadpleging().pad(), Gebruiker.bezoeker())).html()).contains(link);
    }

    @Test
    void een_bestand_hoeft_na_een_fout_niet_opnieuw_gekozen() throws Exception {
        var half = zonder(velden(), "vergadering");

        var fout = post(pad(), half, verhaal.stembureau, "brief.pdf", pdf("brief"));
        var pagina = pagina(fout);
        var id = pagina.select("input[type=hidden][name=bestand]").attr("value");

        assertThat(fout).hasStatus(400);
        assertThat(pagina.text()).contains("brief.pdf", "Haal weg");
        assertThat(pagina.select("[name=voor-procenten]").attr("value")).isEqualTo("82,3");
        assertThat(haal(pagina.select("a[href^=/bestanden/]").attr("href"), verhaal.stembureau))
                .hasStatusOk();
        assertThat(post(pad(), met(velden(), "bestand", id), verhaal.stembureau)).hasStatus(303);
        assertThat(ingevoerd().bestand().map(Object::toString)).contains(id);
    }

    @Test
    void een_ander_bestand_vervangt_het_en_weg_is_weg() throws Exception {
        var half = zonder(velden(), "vergadering");
        var eerste = id(post(pad(), half, verhaal.stembureau, "brief.pdf", pdf("brief")));
        var bij = met(half, "bestand", eerste);

        var tweede = post(pad(), bij, verhaal.stembureau, "beter.pdf", pdf("beter"));
        var weg = post(pad(), met(bij, "bestand-weg", eerste), verhaal.stembureau);

        assertThat(pagina(tweede).select("input[type=hidden][name=bestand]")).hasSize(1);
        assertThat(tweede).bodyText().contains("beter.pdf").doesNotContain("brief.pdf");
        assertThat(weg)
                .bodyText()
                .doesNotContain("brief.pdf")
                .contains("Vul het adres van de bron in, of kies een bestand");
    }

    @Test
    void een_verkeerd_bestand_geeft_een_zin_bij_het_veld_en_bewaart_wat_getypt_is()
            throws Exception {
        var soort = post(pad(), velden(), verhaal.stembureau, "nota.pdf", new byte[] {'M', 'Z'});
        var leeg = post(pad(), velden(), verhaal.stembureau, "nota.pdf", new byte[0]);
        var groot = new byte[Math.toIntExact(Bestand.GROOTSTE + 1)];
        var teGroot = post(pad(), velden(), verhaal.stembureau, "nota.pdf", groot);

        assertThat(pagina(soort).select("#bestand-fout").text()).contains("nota.pdf is geen soort");
        assertThat(pagina(leeg).select("#bestand-fout").text()).contains("Dit bestand is leeg");
        assertThat(pagina(teGroot).select("#bestand-fout").text()).contains("groter dan 25 MB");
        assertThat(soort)
                .hasStatus(400)
                .bodyText()
                .contains("82,3")
                .doesNotContain("Vul het adres van de bron in");
    }

    @Test
    void ook_een_veel_te_groot_bestand_kost_niets_van_wat_getypt_is() throws Exception {
        var antwoord =
                mvc.post()
                        .uri(pad())
                        .with(Personen.als(verhaal.stembureau))
                        .with(csrf().asHeader())
                        .contentType(MULTIPART)
                        .content(teGroot(velden(), "bestand"))
                        .exchange();

        assertThat(antwoord).hasStatus(400);
        assertThat(pagina(antwoord).select("#bestand-fout").text()).contains("groter dan 25 MB");
        assertThat(pagina(antwoord).select("[name=vergadering]").attr("value")).isEqualTo("ALV");
    }

    @Test
    void het_kenmerk_van_andermans_bestand_telt_niet() {
        var vreemd = bewaar(verhaal.tweedeStembureau);

        assertThat(post(pad(), met(velden(), "bestand", vreemd.id() + ""), verhaal.stembureau))
                .hasStatus(400)
                .bodyText()
                .doesNotContain(vreemd.naam());
        assertThat(post(pad(), met(velden(), "bestand", "onzin"), verhaal.stembureau))
                .hasStatus(400);
        var uitslag = metBestand(verhaal.uitslag(true), vreemd);
        assertThatThrownBy(
                        () ->
                                verhaal.raadplegingen.legUitslagVast(
                                        raadpleging().id(), uitslag, 0, verhaal.stembureau))
                .isInstanceOf(OnjuisteInvoer.class);
    }

    @Test
    void zonder_formuliertoken_gaat_er_geen_bestand_in() {
        var antwoord =
                mvc.post()
                        .uri(pad())
                        .multipart()
                        .file(new MockMultipartFile("bestand", "a.pdf", "x/y", pdf("a")))
                        .with(Personen.als(verhaal.stembureau))
                        .with(csrf().useInvalidToken())
                        .exchange();

        assertThat(antwoord).hasStatus(403);
    }

    @Test
    void een_herstel_brengt_een_ander_bestand_en_het_oude_is_niet_meer_openbaar() throws Exception {
        post(pad(), velden(), verhaal.stembureau, "fout.pdf", pdf("fout"));
        bevestig(1);
        var oud = "/bestanden/" + ingevoerd().bestand().orElseThrow() + "/fout.pdf";
        var herstel = "/voorstellen/" + loop.traject().nummer() + "/herstel/";
        var pad = herstel + raadpleging().id();
        var velden = met(velden(), "reden", "Verkeerd bestand");

        assertThat(get(pad, verhaal.stembureau)).bodyText().contains("type=\"file\"");
        var half = post(pad, zonder(velden, "datum"), verhaal.stembureau, "goed.pdf", pdf("goed"));
        var bij = met(velden, "bestand", id(half));
        assertThat(post(pad, bij, verhaal.stembureau)).hasStatus3xxRedirection();
        var concept = verhaal.vaststelling.teBevestigen(loop.id()).getFirst().id();
        var bevestig = herstel + "bevestigen/" + concept;
        var link =
                pagina(get(bevestig, verhaal.tweedeStembureau))
                        .select("a[href^=/bestanden/]")
                        .attr("href");
        assertThat(haal(link, verhaal.tweedeStembureau)).hasStatusOk();
        assertThat(haal(link, verhaal.bestuur)).hasStatus(404);
        assertThat(post(bevestig, Map.of(), verhaal.tweedeStembureau)).hasStatus3xxRedirection();

        assertThat(haal(link, Gebruiker.bezoeker())).hasStatusOk();
        assertThat(haal(oud, Gebruiker.bezoeker())).hasStatus(404);
        assertThat(haal(oud, verhaal.stembureau)).hasStatusOk();
    }

    private Map<String, String> velden() {
        return Map.of(
                "nummer", "0",
                "datum", verhaal.vandaag().toString(),
                "vergadering", "ALV",
                "aangenomen", "JA",
                "voor-procenten", "82,3",
                "tegen-procenten", "17,7");
    }

    private static Map<String, String> met(Map<String, String> velden, String naam, String w) {
        var meer = new HashMap<>(velden);
        meer.put(naam, w);
        return meer;
    }

    private static Map<String, String> zonder(Map<String, String> velden, String naam) {
        var minder = new HashMap<>(velden);
        minder.remove(naam);
        return minder;
    }

    private String pad() {
        return "/voorstellen/" + loop.traject().nummer() + "/uitslag";
    }

    private Raadpleging raadpleging() {
        return verhaal.raadplegingen.vanTraject(loop.id().waarde()).getFirst();
    }

    private Uitslag ingevoerd() {
        return raadpleging().invoeren().getLast().uitslag();
    }

    private void bevestig(int nummer) {
        var velden = Map.of("nummer", nummer + "", "oordeel", "BEVESTIGEN");
        assertThat(post(pad() + "/bevestigen", velden, verhaal.tweedeStembureau))
                .hasStatus3xxRedirection();
    }

    private Bestand bewaar(Gebruiker door) {
        var upload = new Bestand.Upload("x", "vreemd.pdf", new ByteArrayInputStream(pdf("vreemd")));
        return bestanden.bewaar(upload, door.namens(Actor.STEMBUREAU));
    }

    private static Uitslag metBestand(Uitslag u, Bestand bestand) {
        return new Uitslag(
                u.datum(),
                u.vergadering(),
                u.aangenomen(),
                u.cijfers(),
                u.acclamatie(),
                u.aantekening(),
                u.bron(),
                Optional.of(bestand.id()));
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private MvcTestResult haal(String pad, Gebruiker wie) {
        var verzoek = mvc.get().uri(URI.create(pad));
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    private MvcTestResult post(String pad, Map<String, String> velden, Gebruiker wie) {
        var verzoek = mvc.post().uri(pad).with(Personen.als(wie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private MvcTestResult post(
            String pad, Map<String, String> velden, Gebruiker wie, String naam, byte[] inhoud) {
        var verzoek =
                mvc.post()
                        .uri(pad)
                        .multipart()
                        .file(new MockMultipartFile("bestand", naam, "x/y", inhoud))
                        .with(Personen.als(wie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private static String id(MvcTestResult antwoord) throws UnsupportedEncodingException {
        return pagina(antwoord).select("input[type=hidden][name=bestand]").attr("value");
    }

    private static Document pagina(MvcTestResult antwoord) throws UnsupportedEncodingException {
        return Jsoup.parse(antwoord.getResponse().getContentAsString());
    }
}
