// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.Gebruiker;

import org.junit.jupiter.api.Test;

/** The decisions of a meeting and its minutes. */
class VerslagPaginaTest extends Vergadertest {

    @Test
    void de_besluitenlijst_leest_wat_is_vastgelegd_en_het_verslag_wordt_openbaar() {
        var loop = wachtend();
        var gisteren = vandaag().minusDays(1);
        var pad = gepland(gisteren);
        post(pad + "/agenda", secretaris, "doe", "vast");
        loop.adviseer("taskforce");
        voegLidToe();
        var bezoeker = Gebruiker.bezoeker();
        assertThat(taken(secretaris)).contains("vergadering.taak.verslag");
        assertThat(blad(pad + "/verslag", bezoeker).text()).contains("vastgelegd op");

        var formulier = blad(pad + "/verslag/schrijven", secretaris);
        var notitie = formulier.select("label:contains(" + titel(loop) + ")").attr("for");
        var gezien = notitie.replace("notitie-", "gezien-");
        var lid = formulier.select("input[name=aanwezig]").attr("value");
        var schrijf = pad + "/verslag/schrijven";
        assertThat(
                        post(
                                schrijf,
                                secretaris,
                                "aanwezig",
                                lid,
                                notitie,
                                "Eerst de kosten.",
                                gezien,
                                "0"))
                .hasStatus(303);
        assertThat(post(schrijf, secretaris, notitie, "Iets anders.", gezien, "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Iets anders.", "schreef intussen");
        assertThat(blad(pad + "/verslag", bezoeker).text()).doesNotContain("Eerst de kosten.");
        assertThat(blad(pad + "/verslag", ander).text()).doesNotContain("Eerst de kosten.");
        assertThat(blad(pad + "/verslag", secretaris).text())
                .contains("Eerst de kosten.", "A. van 't Hof");
        var vast = pad + "/verslag/vaststellen";
        assertThat(post(vast, secretaris, "dag", dag(gisteren.minusDays(9)))).hasStatus(400);
        assertThat(post(vast, secretaris, "dag", dag(vandaag()))).hasStatusOk();
        assertThat(post(vast, secretaris, "dag", dag(vandaag()), "bevestigd", "ja")).hasStatus(303);
        assertThat(post(vast, secretaris, "dag", dag(vandaag()), "bevestigd", "ja")).hasStatus(303);
        assertThat(blad(pad + "/verslag", bezoeker).text())
                .contains("Eerst de kosten.")
                .doesNotContain("A. van 't Hof");
        assertThat(post(schrijf, secretaris, notitie, "Nog iets.", gezien, "1")).hasStatus(409);
    }

    private void voegLidToe() {
        var pad = "/organen/taskforce/leden";
        assertThat(post(pad, secretaris, "doe", "nieuw", "naam", "", "namens", "Utrecht"))
                .hasStatus(400)
                .bodyText()
                .contains("Vul een naam in", "Kies voorzitter", "value=\"Utrecht\"");
        for (int i = 0; i < 2; i++) {
            assertThat(
                            post(
                                    pad,
                                    secretaris,
                                    "doe",
                                    "nieuw",
                                    "naam",
                                    "A. van 't Hof",
                                    "hoedanigheid",
                                    "LID",
                                    "namens",
                                    "Utrecht",
                                    "van",
                                    "1-1-2020"))
                    .hasStatus(303);
        }
        assertThat(blad(pad, secretaris).select("th[scope=row]").eachText())
                .containsOnlyOnce("A. van 't Hof");
        assertThat(get(pad, ander)).hasStatus(403);
    }
}
