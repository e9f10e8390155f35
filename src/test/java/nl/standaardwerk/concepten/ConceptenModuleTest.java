// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Map;

/** What was typed is kept for its account alone, until the form is sent. */
class ConceptenModuleTest extends AppTest {

    private static final String NIEUW = "/voorstellen/nieuw";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    private Gebruiker wie;
    private Gebruiker ander;

    @BeforeEach
    void setUp() {
        wie = Personen.inDatabase(accounts, Personen.indiener("GM0150"));
        ander = Personen.inDatabase(accounts, Personen.indiener("GM0150"));
    }

    @Test
    void wat_is_getypt_komt_terug_en_alleen_bij_wie_het_typte() {
        assertThat(bewaar(NIEUW, Map.of("titel", "O'Neill & zn <b>", "soort", "NIEUW")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("O'Neill");

        assertThat(vind(NIEUW, wie))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.velden.titel[0]")
                .isEqualTo("O'Neill & zn <b>");
        assertThat(vind(NIEUW, wie)).bodyText().doesNotContain("_csrf", "concept-pad");
        assertThat(vind(NIEUW, ander)).hasStatus(204);
        assertThat(vind("/voorstellen/anders", wie)).hasStatus(204);
    }

    @Test
    void het_laatste_telt_en_op_verzoek_is_het_weg() {
        bewaar(NIEUW, Map.of("titel", "Een"));
        bewaar(NIEUW, Map.of("titel", "Twee"));
        assertThat(vind(NIEUW, wie)).bodyText().contains("Twee").doesNotContain("Een");

        var weg = mvc.post().uri("/concepten/weg").param("concept-pad", NIEUW);
        assertThat(weg.with(Personen.als(wie)).exchange()).hasStatus(204);
        assertThat(vind(NIEUW, wie)).hasStatus(204);
    }

    @Test
    void een_formulier_met_een_fout_houdt_het_en_een_verstuurd_formulier_niet() {
        var pad = "/account/naam-van-niets";
        bewaar(NIEUW, Map.of("titel", "Half"));
        assertThat(mvc.post().uri(NIEUW).with(Personen.als(wie)).exchange()).hasStatus(400);
        assertThat(vind(NIEUW, wie)).hasStatusOk();

        bewaar(pad, Map.of("titel", "Van een pad dat niet bestaat"));
        assertThat(mvc.post().uri(pad).with(Personen.als(wie)).exchange()).hasStatus(404);
        assertThat(vind(pad, wie)).hasStatusOk();
    }

    @Test
    void te_veel_of_geen_formulier_wordt_geweigerd_en_niets_verandert() {
        bewaar(NIEUW, Map.of("titel", "Goed"));

        assertThat(bewaar(NIEUW, Map.of("titel", "x".repeat(Concept.LANGSTE)))).hasStatus(400);
        assertThat(bewaar("https://elders.nl", Map.of())).hasStatus(400);
        assertThat(vind(NIEUW, wie)).bodyText().contains("Goed");
    }

    @Test
    void alleen_de_nieuwste_vijftig_blijven() {
        for (int n = 0; n <= Concepten.HOOGSTENS; n++) {
            bewaar("/formulier/" + n, Map.of("a", "b"));
        }
        assertThat(vind("/formulier/0", wie)).hasStatus(204);
        assertThat(vind("/formulier/1", wie)).hasStatusOk();
        assertThat(vind("/formulier/" + Concepten.HOOGSTENS, wie)).hasStatusOk();
    }

    @Test
    void na_dertig_dagen_is_het_weg() {
        bewaar(NIEUW, Map.of("titel", "Oud"));
        maakOuder(wie, Concepten.DAGEN - 1);
        bewaar("/een/ander", Map.of());
        assertThat(vind(NIEUW, wie)).hasStatusOk();

        maakOuder(wie, 2);
        bewaar("/een/ander", Map.of());
        assertThat(vind(NIEUW, wie)).hasStatus(204);
    }

    @Test
    void wie_niet_is_ingelogd_bewaart_niets() {
        assertThat(mvc.post().uri("/concepten").param("concept-pad", NIEUW).exchange())
                .hasStatus(403);
    }

    private void maakOuder(Gebruiker van, int dagen) {
        jdbc.sql(
                        """
                        update concepten.concept set op = op - make_interval(days => :dagen)
                        where account = :account and pad = :pad
                        """)
                .param("dagen", dagen)
                .param("account", van.account().orElseThrow().waarde())
                .param("pad", NIEUW)
                .update();
    }

    private MvcTestResult bewaar(String pad, Map<String, String> velden) {
        var verzoek =
                mvc.post().uri("/concepten").param("concept-pad", pad).with(Personen.als(wie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private MvcTestResult vind(String pad, Gebruiker van) {
        return mvc.get()
                .uri("/concepten")
                .param("concept-pad", pad)
                .with(Personen.als(van))
                .exchange();
    }
}
