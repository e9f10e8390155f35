// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.eenStakeholder;
import static nl.standaardwerk.onderbouwing.Voorbeelden.op;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The forms of the structured parts, and what everybody reads of them. */
class OnderbouwingPaginaTest extends AppTest {

    private static final Map<String, String> VELDEN =
            Map.of(
                    "partij", "Inkopers van 's-Hertogenbosch",
                    "soort", "GEMEENTE",
                    "rol", "Gebruikt",
                    "hoe", "Werkgroep",
                    "houding-1", "VOOR",
                    "sinds-1", "14 april 2025");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Onderbouwing onderbouwing;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private String pad(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/stakeholders";
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private MvcTestResult post(String pad, int versie, Map<String, String> velden) {
        var post = mvc.post().uri(pad).with(Personen.als(indiener)).param("versie", "" + versie);
        for (var veld : velden.entrySet()) {
            post = post.param(veld.getKey(), veld.getValue());
        }
        return post.exchange();
    }

    private static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String actie(DossierId id) {
        return pagina(get(pad(id) + "/nieuw", indiener)).select("main form").attr("action");
    }

    @Test
    void een_stakeholder_toevoegen_wijzigen_en_verwijderen() {
        var id = rijp();
        int versie = voorbereiding.get(id).versie();
        assertThat(get(pad(id), indiener))
                .hasStatusOk()
                .bodyText()
                .contains("nog geen stakeholders");
        var actie = actie(id);

        assertThat(post(actie, versie, VELDEN)).hasStatus(303);
        assertThat(post(actie, versie, VELDEN)).as("double click").hasStatus(303);

        var lijst = pagina(get(pad(id), indiener));
        assertThat(lijst.select("main h2").text()).contains("Inkopers van 's-Hertogenbosch");
        var formulier = pagina(get(actie, indiener));
        assertThat(formulier.select("#sinds-1").val()).isEqualTo("14 april 2025");
        assertThat(formulier.select("#sinds-2")).hasSize(1);
        assertThat(formulier.select("#sinds-3")).isEmpty();

        var weg = pagina(get(actie + "/verwijderen", indiener));
        var nu = Integer.parseInt(weg.select("input[name=versie]").val());
        assertThat(post(actie + "/verwijderen", nu, Map.of())).hasStatus(303);
        assertThat(get(actie, indiener)).hasStatus(404);
    }

    @Test
    void fouten_staan_bij_het_veld_en_wat_is_getypt_blijft_staan() {
        var id = rijp();
        var velden =
                Map.of("partij", "Rijk", "houding-1", "VOOR", "sinds-1", "ooit", "soort", "ANDER");

        var fout = post(actie(id), voorbereiding.get(id).versie(), velden);

        assertThat(fout).hasStatus(400);
        var pagina = pagina(fout);
        assertThat(pagina.select("#partij").val()).isEqualTo("Rijk");
        assertThat(pagina.select("#sinds-1").attr("aria-invalid")).isEqualTo("true");
        assertThat(pagina.select("#soort").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void wie_te_laat_is_ziet_wat_er_nu_staat_en_houdt_de_eigen_tekst() {
        var id = rijp();
        var rij = eenStakeholder("Leveranciers");
        int gezien = voorbereiding.get(id).versie();
        onderbouwing.bewaar(id, rij, gezien, indiener);

        var laat = post(pad(id) + "/" + rij.id(), gezien, VELDEN);

        assertThat(laat).hasStatus(409);
        var pagina = pagina(laat);
        assertThat(pagina.select("section[aria-labelledby=nu-kop]").text())
                .contains("Leveranciers");
        assertThat(pagina.select("#partij").val()).isEqualTo("Inkopers van 's-Hertogenbosch");
        int nu = Integer.parseInt(pagina.select("input[name=versie]").val());
        assertThat(post(pad(id) + "/" + rij.id(), nu, VELDEN)).hasStatus(303);
    }

    @Test
    void alleen_wie_in_het_dossier_schrijft_ziet_de_formulieren() {
        var id = rijp();
        var ander = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(get(pad(id), ander)).hasStatus(403);
        assertThat(get(pad(id) + "/niets", indiener)).hasStatus(404);
        assertThat(get("/voorstellen/SW-1999-001/bewerken/stakeholders", indiener)).hasStatus(404);
    }

    @Test
    void iedereen_leest_na_het_indienen_wie_waar_staat_en_de_open_gegevens_ook() {
        var id = rijp();
        var rij =
                eenStakeholder(
                        "Leveranciers",
                        op("2025-01-10", Houding.TEGEN),
                        op("2025-06-10", Houding.VOOR));
        int eerder = voorbereiding.get(id).dossierversie();
        onderbouwing.bewaar(id, rij, voorbereiding.get(id).versie(), indiener);
        var api = "/api/v1/voorstellen/" + voorbereiding.get(id).nummer() + "/stakeholders";
        assertThat(mvc.get().uri(api)).hasStatus(404);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        var tab = voorbereiding.get(id).pad() + "/draagvlak";

        var pagina = pagina(mvc.get().uri(tab).exchange());

        assertThat(pagina.select("th[scope=row]").text()).contains("Leveranciers");
        assertThat(pagina.select("td[data-kop=Houding]").text())
                .contains("Voor", "10 jun 2025", "Eerder: Tegen, 10 jan 2025");
        assertThat(pagina(mvc.get().uri(tab + "?versie=" + eerder).exchange()).select("tbody tr"))
                .isEmpty();
        assertThat(mvc.get().uri(api))
                .bodyJson()
                .extractingPath("$.resultaten[0].houding")
                .isEqualTo("VOOR");
    }
}
