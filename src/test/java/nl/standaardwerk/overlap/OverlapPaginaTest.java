// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** The form of toetsvraag 5, the public lists and their administration. */
@TestPropertySource(properties = "standaardwerk.overlap.drempel=0.55")
class OverlapPaginaTest extends AppTest {

    private static final String BEHEER = "/beheer/referentielijsten";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Overlap overlap;
    @Autowired private Register register;
    @Autowired private TransactionTemplate transactie;

    private Gebruiker indiener = Gebruiker.bezoeker();
    private Gebruiker beheerder = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        beheerder = Personen.inDatabase(accounts, Personen.beheerder());
    }

    private DossierId rijp(String titel) {
        return eenVoorstel().metTitel(titel).door(indiener).rijp(voorbereiding);
    }

    private String formulier(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/overlap";
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void het_formulier_vraagt_bij_elke_kandidaat_een_antwoord_en_zegt_waarom() {
        var id = rijp("Contactmomenten vastleggen");

        var antwoord = get(formulier(id), indiener);

        assertThat(antwoord).hasStatusOk();
        var pagina = pagina(antwoord);
        assertThat(pagina.select("fieldset input[name=keuze-1]")).hasSize(4);
        assertThat(pagina.select("label[for=reden-1]")).hasSize(1);
        assertThat(pagina.text()).contains("Gelijke woorden: contactmomenten", "Nog geen antwoord");
        assertThat(get(voorbereiding.get(id).pad() + "/rijpheid", indiener))
                .bodyText()
                .contains("Beantwoord de kandidaat voor overlap", "/bewerken/overlap");
    }

    @Test
    void een_antwoord_zonder_reden_laat_staan_wat_is_ingevuld_en_daarna_lukt_het() {
        var id = rijp("Klanten API");
        var wat = overlap.blad(voorbereiding.dossier(id)).kandidaten().getFirst().sleutel();
        var post =
                mvc.post()
                        .uri(formulier(id))
                        .with(Personen.als(indiener))
                        .param("versie", "" + voorbereiding.get(id).versie())
                        .param("wat-1", wat)
                        .param("keuze-1", "HOORT_BIJ");

        var fout = post.exchange();

        assertThat(fout).hasStatus(400).bodyText().contains("Leg uw keuze uit");
        assertThat(pagina(fout).select("input[name=keuze-1][checked]").val())
                .isEqualTo("HOORT_BIJ");

        var goed = post.param("reden-1", "'s-Hertogenbosch & Deventer").exchange();

        assertThat(goed).hasStatus(303);
        assertThat(pagina(get(formulier(id), indiener)).select("textarea[name=reden-1]").text())
                .isEqualTo("'s-Hertogenbosch & Deventer");
    }

    @Test
    void wie_te_laat_is_ziet_zijn_eigen_antwoord_nog() {
        var id = rijp("Selectielijst API");
        var wat = overlap.blad(voorbereiding.dossier(id)).kandidaten().getFirst().sleutel();

        var te_laat =
                mvc.post()
                        .uri(formulier(id))
                        .with(Personen.als(indiener))
                        .param("versie", "1")
                        .param("wat-1", wat)
                        .param("keuze-1", "VERVANGT")
                        .param("reden-1", "Nieuwer")
                        .exchange();

        assertThat(te_laat)
                .hasStatus(409)
                .bodyText()
                .contains("Iemand anders was u voor", "Nieuwer");
    }

    @Test
    void aan_de_deur_staat_de_reden_met_een_link_naar_de_standaard() {
        var besluit =
                eenBesluit()
                        .titel("Bruggenlijst")
                        .met(
                                new Trede.Besloten(
                                        Verbindendheid.VERBINDEND, Datering.van("2021-01-15")))
                        .maak();
        transactie.executeWithoutResult(_ -> register.schrijfIn(besluit));
        var id = rijp("Bruggenlijst");

        var formulier = get(formulier(id), indiener);
        var geweigerd =
                mvc.post()
                        .uri(voorbereiding.get(id).pad() + "/indienen")
                        .with(Personen.als(indiener))
                        .param("versie", "" + voorbereiding.get(id).versie())
                        .exchange();

        assertThat(pagina(formulier).select("main a[href=/standaarden/bruggenlijst]")).isNotEmpty();
        assertThat(geweigerd).hasStatus(409);
        assertThat(pagina(geweigerd).select("main a[href=/standaarden/bruggenlijst]")).hasSize(1);
    }

    @Test
    void alleen_wie_in_het_dossier_schrijft_ziet_het_formulier() {
        var id = rijp("Beslissing levensonderhoud");
        var ander = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(get(formulier(id), ander)).hasStatus(403);
        assertThat(get("/voorstellen/SW-1999-001/bewerken/overlap", indiener)).hasStatus(404);
    }

    @Test
    void iedereen_leest_de_lijsten_met_bron_en_datum_en_zoekt_met_een_tikfout() {
        var alles = mvc.get().uri("/referentielijsten").exchange();
        var gezocht = mvc.get().uri("/referentielijsten?q=digikopeling").exchange();

        assertThat(alles)
                .hasStatusOk()
                .bodyText()
                .contains("Bron: GEMMA, VNG Realisatie (EUPL-1.2)", "Forum Standaardisatie (CC0)");
        assertThat(pagina(alles).select("tbody tr")).hasSize(25);
        assertThat(pagina(gezocht).select("tbody th").text()).contains("Digikoppeling");
        assertThat(mvc.get().uri("/referentielijsten?q=qqqqzzzz&pagina=x&lijst=weg"))
                .hasStatusOk()
                .bodyText()
                .contains("Niets gevonden");
        assertThat(mvc.get().uri("/api/v1/referentielijsten/forum?aantal=500"))
                .bodyJson()
                .extractingPath("$.totaal")
                .isEqualTo(68);
        assertThat(mvc.get().uri("/api/v1/referentielijsten/weg")).hasStatus(404);
    }

    @Test
    void een_beheerder_controleert_eerst_en_neemt_dan_over() {
        var fout = upload("gemma-versies", "object_id,fout\nx,y\n");
        assertThat(fout).hasStatus(400).bodyText().contains("De eerste regel moet deze kolommen");

        var kop = "object_id,standaard_object_id,name,version,status\n";
        assertThat(upload("gemma-versies", kop + "a,s,Nieuw,1,Weg\n"))
                .hasStatus(400)
                .bodyText()
                .contains("Regel 2, kolom status");
        assertThat(upload("gemma-versies", kop + "a,s,Nieuw,1,In gebruik\n")).hasStatus(303);

        var vertoning = pagina(get(BEHEER + "/gemma-versies", beheerder));
        assertThat(vertoning.text()).contains("Toegevoegd (1)", "Vervallen (323)");
        var sha256 = vertoning.select("input[name=sha256]").val();
        assertThat(neemOver("anders")).hasStatus(409);
        assertThat(neemOver(sha256)).hasStatus(303);
        assertThat(neemOver(sha256)).hasStatus(409);
        assertThat(pagina(get(BEHEER, beheerder)).text())
                .contains("2. versies.csv", "1. gemma-standaardversies.csv");
    }

    @Test
    void een_gecontroleerd_bestand_kan_ook_weg() {
        var kop = String.join(",", Referentielijst.FORUM.kolommen()) + "\n";
        assertThat(upload("forum", kop + "X,,verplicht,,,,,,,,,\n")).hasStatus(303);

        assertThat(mvc.post().uri(BEHEER + "/forum/weg").with(Personen.als(beheerder)).exchange())
                .hasStatus(303);

        assertThat(pagina(get(BEHEER + "/forum", beheerder)).select("input[name=sha256]"))
                .isEmpty();
        assertThat(get(BEHEER, indiener)).hasStatus(403);
        assertThat(get(BEHEER + "/weg", beheerder)).hasStatus(404);
    }

    @Test
    void de_zoekpagina_vindt_een_voorstel_met_een_tikfout() {
        rijp("Straatverlichting meten");

        assertThat(mvc.get().uri("/zoeken?q=straatverlichtng"))
                .hasStatusOk()
                .bodyText()
                .contains("Straatverlichting meten");
    }

    private MvcTestResult upload(String lijst, String csv) {
        var bestand =
                new MockMultipartFile(
                        "bestand",
                        "C:\\map\\versies.csv",
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri(BEHEER + "/" + lijst)
                .multipart()
                .file(bestand)
                .with(Personen.als(beheerder))
                .exchange();
    }

    private MvcTestResult neemOver(String sha256) {
        return mvc.post()
                .uri(BEHEER + "/gemma-versies/overnemen")
                .param("sha256", sha256)
                .with(Personen.als(beheerder))
                .exchange();
    }
}
