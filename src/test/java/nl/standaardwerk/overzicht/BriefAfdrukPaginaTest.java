// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vaststelling.Loop;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.vaststelling.Verhaal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/** The letters and the besluit as a document: what they say, and who may have them. */
class BriefAfdrukPaginaTest extends AppTest {

    private static final Gebruiker BEZOEKER = Gebruiker.bezoeker();

    @Autowired private ApplicationContext context;
    @Autowired private MockMvcTester mvc;
    @Autowired private Vaststelling vaststelling;

    private Verhaal verhaal;
    private Afdruklezer lezer;

    @BeforeEach
    void personen() {
        lezer = new Afdruklezer(mvc);
        verhaal = Verhaal.op(context);
    }

    @Test
    void de_adviesvraag_is_een_brief_voor_de_secretaris_van_dat_orgaan() throws Exception {
        var loop = verhaal.go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
        loop.adviseer("taskforce");
        var college = verhaal.secretaris("college");
        var pad = loop.pad() + "/advies/college/afdruk";

        var tekst = lezer.gelijk(pad, college);

        assertThat(tekst)
                .contains("Aan: College van Dienstverleningszaken", "Geef uw advies uiterlijk op")
                .contains("Taskforce Samen Organiseren Positief");
        assertThat(lezer.open(pad, verhaal.secretaris("taskforce"))).hasStatus(403);
        assertThat(lezer.open(pad + ".pdf", verhaal.secretaris("taskforce"))).hasStatus(403);
        assertThat(lezer.open(pad, BEZOEKER).getResponse().getStatus()).isIn(302, 303, 401, 403);
        var nietGevraagd = loop.pad() + "/advies/informatiesamenleving/afdruk";
        assertThat(lezer.open(nietGevraagd, verhaal.secretaris("informatiesamenleving")))
                .hasStatus(404);
        assertThat(lezer.open(loop.pad() + "/advies/x y/afdruk", college)).hasStatus(404);
        assertThat(
                        lezer.pagina(loop.pad() + "/adviezen", college)
                                .select("a[href=" + pad + ".pdf]"))
                .hasSize(1);
        assertThat(lezer.pagina(loop.pad() + "/adviezen", BEZOEKER).select("a[href=" + pad + "]"))
                .isEmpty();

        loop.adviseer("college");

        assertThat(lezer.open(pad, college)).hasStatusOk();
    }

    @Test
    void het_besluit_en_de_ledenbrief_vertellen_wat_de_leden_zeiden() throws Exception {
        var loop = verhaal.go(Verbindendheid.VERBINDEND).naar(Stap.COMMUNICATIE);
        var besluit = "/besluiten/" + besluit(loop);

        var tekst = lezer.gelijk(besluit + "/afdruk", BEZOEKER);
        var concept = lezer.gelijk(besluit + "/ledenbrief", BEZOEKER);

        assertThat(tekst).contains("Vastgesteld", "Wat zeiden de leden?");
        assertThat(concept)
                .contains("Ledenbrief (concept)", "Aan: alle gemeenten")
                .contains("Het besluit is nog niet bekendgemaakt.")
                .contains("Verbindend. Verplicht voor alle leden.")
                .contains("Wat zeiden de leden?", "De standaard geldt voor: Alle gemeenten.");
        var etag =
                lezer.open(besluit + "/ledenbrief.pdf", BEZOEKER).getResponse().getHeader("ETag");

        loop.maakBekend();

        assertThat(lezer.gelijk(besluit + "/ledenbrief", BEZOEKER))
                .contains("Ledenbrief", "Aan: Alle leden", "Lbr. 1")
                .doesNotContain("concept");
        assertThat(
                        lezer.open(besluit + "/ledenbrief.pdf", BEZOEKER)
                                .getResponse()
                                .getHeader("ETag"))
                .isNotEqualTo(etag);
        assertThat(
                        lezer.pagina(loop.pad() + "/adviezen", BEZOEKER)
                                .select("a[href$=ledenbrief.pdf]"))
                .hasSize(1);
        assertThat(lezer.pagina(besluit, BEZOEKER).select("a[download]").eachAttr("href"))
                .containsExactly(besluit + "/afdruk.pdf", besluit + "/ledenbrief.pdf");
    }

    @Test
    void ook_een_afwijzing_is_een_besluit_met_een_brief() throws Exception {
        var loop = verhaal.go(Verbindendheid.STANDAARDVERKLARING).naar(Stap.AFGEWEZEN);
        var besluit = "/besluiten/" + besluit(loop);

        assertThat(lezer.gelijk(besluit + "/afdruk", BEZOEKER)).contains("Afgewezen");
        assertThat(lezer.gelijk(besluit + "/ledenbrief", BEZOEKER))
                .contains("geen standaard wordt");
        assertThat(lezer.pagina(besluit + "/afdruk", BEZOEKER).select("main a").eachAttr("href"))
                .first()
                .isEqualTo(loop.pad() + "/adviezen");
    }

    @Test
    void wat_er_niet_is_heeft_geen_document() {
        for (var geen : List.of("x", "00000000-0000-0000-0000-000000000000")) {
            assertThat(lezer.open("/besluiten/" + geen + "/afdruk.pdf", BEZOEKER)).hasStatus(404);
            assertThat(lezer.open("/besluiten/" + geen + "/ledenbrief", BEZOEKER)).hasStatus(404);
        }
    }

    private String besluit(Loop loop) {
        return vaststelling.besluiten(loop.id()).getLast().id().waarde().toString();
    }
}
