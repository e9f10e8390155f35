// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The pages: contest, read, decide; and who may do what. */
class BetwistingPaginaTest extends Betwistverhaal {

    private static final String[] GOED = {
        "grond", "STEM", "tekst", "De stem van 's-Hertogenbosch <b>ontbreekt</b>."
    };

    @Test
    void een_gemeente_betwist_via_een_controlepagina() {
        uitslag("voor");
        var uitslag = "/raadplegingen/" + id + "/stemming";
        assertThat(pagina(get(uitslag, Gebruiker.bezoeker())).select("main").text())
                .contains("Deze uitslag kan nog worden betwist tot en met");
        assertThat(pagina(get(uitslag, Gebruiker.bezoeker())).select("a[href$=/nieuw]")).isEmpty();
        assertThat(pagina(get(uitslag, secretaris)).select("a[href$=/betwistingen/nieuw]"))
                .hasSize(1);
        var formulier = naar(get(pad() + "/nieuw", secretaris));
        assertThat(formulier).isEqualTo(pad() + "/nieuw/GM0363");
        assertThat(get(formulier, secretaris)).hasStatusOk();

        var leeg = post(formulier, secretaris, "tekst", "Wel een tekst");
        assertThat(leeg).hasStatus(400);
        assertThat(pagina(leeg).select(".sw-foutenlijst a")).hasSize(1);
        assertThat(pagina(leeg).select("textarea").text()).isEqualTo("Wel een tekst");
        var controle = post(formulier, secretaris, GOED);
        assertThat(controle).hasStatusOk().bodyText().contains("Klopt dit?");
        assertThat(betwistingen.van(id)).isEmpty();
        var terug = post(formulier, secretaris, met("wijzig", "ja"));
        assertThat(pagina(terug).select("input[checked]").val()).isEqualTo("STEM");

        var klaar = naar(post(formulier, secretaris, met("bevestigd", "ja")));
        assertThat(klaar).isEqualTo(pad() + "/1");
        assertThat(naar(post(formulier, secretaris, met("bevestigd", "ja")))).isEqualTo(klaar);
        assertThat(naar(get(formulier, secretaris))).isEqualTo(klaar);
        var openbaar = pagina(get(klaar, Gebruiker.bezoeker()));
        assertThat(openbaar.select("h1").text()).isEqualTo("Amsterdam betwist de uitslag");
        assertThat(openbaar.select("main").text())
                .contains("Onze stem is niet of niet goed geteld", "<b>ontbreekt</b>")
                .doesNotContain("Test Persoon");
        assertThat(pagina(get(uitslag, secretaris)).select("main").text())
                .contains("Deze uitslag is betwist", "Betwist door Amsterdam");
        assertThat(pagina(get(uitslag, secretaris)).select("a[href$=/betwistingen/nieuw]"))
                .isEmpty();
        assertThat(get("/raadplegingen/" + id, Gebruiker.bezoeker()))
                .bodyText()
                .contains("Deze uitslag is betwist");
    }

    private static String[] met(String... meer) {
        var velden = new ArrayList<>(List.of(GOED));
        velden.addAll(List.of(meer));
        return velden.toArray(String[]::new);
    }

    @Test
    void het_bestuur_laat_opnieuw_stemmen_en_beide_rondes_wijzen_naar_elkaar() {
        uitslag("tegen");
        dienIn();
        var pad = pad() + "/1";
        assertThat(get("/werkvoorraad", bestuur)).bodyText().contains(pad);
        assertThat(pagina(get(pad, Gebruiker.bezoeker())).select("main form")).isEmpty();
        assertThat(pagina(get(pad, bestuur)).select("main form")).hasSize(1);
        var leeg = post(pad, bestuur, "datum", "morgen");
        assertThat(leeg).hasStatus(400);
        assertThat(pagina(leeg).select(".sw-foutenlijst a")).hasSize(3);
        var velden =
                new String[] {
                    "oordeel",
                    Oordeel.NIEUWE_STEMMING.name(),
                    "redenen",
                    "De site lag plat.",
                    "datum",
                    vandaag().toString()
                };
        assertThat(post(pad, bestuur, velden)).hasStatusOk().bodyText().contains("Klopt dit?");
        var klaar = new ArrayList<>(List.of(velden));
        klaar.addAll(List.of("bevestigd", "ja"));
        assertThat(naar(post(pad, bestuur, klaar.toArray(String[]::new)))).isEqualTo(pad);

        var nieuw = raadplegingen.get(id).herhaling().door().orElseThrow();
        var oud = pagina(get("/raadplegingen/" + id + "/stemming", Gebruiker.bezoeker()));
        assertThat(oud.select("main").text()).contains("Deze uitslag telt niet meer");
        assertThat(oud.select("main a[href='/raadplegingen/" + nieuw + "']")).isNotEmpty();
        assertThat(oud.select("use.sw-kaart__g--tegen")).hasSize(1);
        var ander = pagina(get("/raadplegingen/" + nieuw, Gebruiker.bezoeker()));
        assertThat(ander.select("main a[href='/raadplegingen/" + id + "']")).isNotEmpty();
        var bureau = v.bureau().getFirst();
        assertThat(get("/werkvoorraad", bureau)).bodyText().contains(nieuw + "/stembureau/plan");
        var plan = pagina(get("/raadplegingen/" + nieuw + "/stembureau/plan", bureau));
        assertThat(plan.select("textarea[name=toelichting]").text()).isEqualTo("Toelichting");
        assertThat(plan.select("input[name=opent]").val()).isEmpty();
        var tijdlijn = loop.traject().nummer();
        assertThat(get("/voorstellen/" + tijdlijn + "/tijdlijn", Gebruiker.bezoeker()))
                .bodyText()
                .contains("Amsterdam betwist de uitslag", "Leden stemmen opnieuw");
    }

    @Test
    void het_stembureau_herstelt_via_de_weg_die_er_al_was() {
        uitslag("voor");
        beslis(dienIn(), Oordeel.HERSTEL_CIJFERS);
        var bureau = v.bureau().getFirst();

        assertThat(pagina(get(pad() + "/1", bureau)).select("main a[href$=/herstel]")).hasSize(1);
        assertThat(pagina(get(pad() + "/1", bestuur)).select("main a[href$=/herstel]")).isEmpty();
    }

    @Test
    void alleen_de_secretaris_van_een_gemeente_op_de_lijst_betwist_en_alleen_voor_de_eigen() {
        uitslag("voor");
        for (var rol : Rol.values()) {
            for (var wie : mensen(rol)) {
                var eigen = wie.heeft(Rol.GEMEENTESECRETARIS, AMSTERDAM);
                int verwacht = eigen ? 200 : 403;
                var waar = pad() + "/nieuw/GM0363";
                assertThat(get(waar, wie)).as("%s", wie.rechten()).hasStatus(verwacht);
                assertThat(post(waar, wie, GOED)).as("%s", wie.rechten()).hasStatus(verwacht);
            }
        }
        assertThat(betwistingen.van(id)).isEmpty();
    }

    @Test
    void alleen_de_secretaris_van_het_bestuur_beslist() {
        uitslag("voor");
        dienIn();
        var velden =
                new String[] {
                    "oordeel", "ONGEGROND", "redenen", "Nee", "datum", vandaag().toString()
                };
        for (var rol : Rol.values()) {
            for (var wie : mensen(rol)) {
                assertThat(post(pad() + "/1", wie, velden))
                        .as("%s", wie.rechten())
                        .hasStatus(wie.organen().contains(new OrgaanCode("bestuur")) ? 200 : 403);
            }
        }
        assertThat(betwistingen.get(id, 1).beslissing()).isEmpty();
    }

    /** With this role: of the own gemeente, another gemeente, the bestuur, the college, or VNG. */
    private List<Gebruiker> mensen(Rol rol) {
        return switch (rol.bereik()) {
            case GEMEENTE -> List.of(v.iemand(rol, AMSTERDAM), v.iemand(rol, SCHIERMONNIKOOG));
            case ORGAAN ->
                    List.of(bestuur, Personen.inDatabase(accounts, Personen.secretaris("college")));
            case VNG -> List.of(Personen.inDatabase(accounts, Personen.met(rol, Bereik.vng())));
            case ORGANISATIE -> List.of();
        };
    }

    @Test
    void te_laat_is_een_duidelijke_weigering() {
        uitslag("voor");
        verouder(15);

        var antwoord = get(pad() + "/nieuw/GM0363", secretaris);
        assertThat(antwoord).hasStatus(409).bodyText().contains("Betwisten kan niet meer");
        assertThat(post(pad() + "/nieuw/GM0363", secretaris, met("bevestigd", "ja")))
                .hasStatus(409);
        assertThat(get("/raadplegingen/" + id + "/stemming", secretaris))
                .bodyText()
                .contains("Betwisten kon tot en met");
    }

    @Test
    void wat_iemand_ook_opvraagt_is_nooit_een_fout_van_ons() {
        uitslag("voor");
        dienIn();
        for (var waar :
                List.of(
                        pad(),
                        pad() + "/0",
                        pad() + "/x",
                        pad() + "/99999999999",
                        pad() + "/2",
                        pad() + "/nieuw/x",
                        pad() + "/nieuw/GM9999",
                        "/raadplegingen/x/betwistingen/1",
                        "/raadplegingen/00000000-0000-0000-0000-000000000000/betwistingen/1",
                        "/raadplegingen/00000000-0000-0000-0000-000000000000/betwistingen/nieuw")) {
            for (var wie : List.of(Gebruiker.bezoeker(), secretaris, bestuur)) {
                assertThat(get(waar, wie).getResponse().getStatus()).as(waar).isBetween(300, 499);
            }
        }
        for (var velden :
                List.of(
                        new String[] {"grond", "x", "tekst", "\0"},
                        new String[] {"bevestigd", "ja"},
                        new String[] {"oordeel", "x", "redenen", "\0", "datum", "x"})) {
            for (var waar : List.of(pad() + "/nieuw/GM0363", pad() + "/1")) {
                for (var wie : List.of(secretaris, bestuur)) {
                    assertThat(post(waar, wie, velden).getResponse().getStatus())
                            .as(waar)
                            .isBetween(400, 499);
                }
            }
        }
    }
}
