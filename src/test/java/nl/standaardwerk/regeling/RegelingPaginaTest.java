// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;

/** The pages and the API of the regeling, for a visitor. */
class RegelingPaginaTest extends AppTest {

    @Autowired MockMvcTester mvc;

    @Test
    void showsTheListOfVersions() throws UnsupportedEncodingException {
        var page = mvc.get().uri("/regelingen").exchange();

        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getContentAsString())
                .contains("href=\"/regelingen/2018\"", "12 oktober 2018");
    }

    @Test
    void showsEveryRowAndEverySettingWithItsSource() throws UnsupportedEncodingException {
        var page = mvc.get().uri("/regelingen/2018").exchange();

        assertThat(page).hasStatusOk();
        String html = page.getResponse().getContentAsString();
        for (Instelling instelling : new Regeling2018().instellingen()) {
            String naam = "regeling.instelling." + instelling.sleutel() + ".naam";
            assertThat(html).contains(Woorden.TEKST.van(naam));
        }
        for (Verbindendheid graad : Verbindendheid.values()) {
            int rijen =
                    (int)
                            new Regeling2018()
                                    .procedure(graad).regels().stream()
                                            .filter(r -> !r.handeling().isOveral())
                                            .count();
            String deel =
                    html.substring(
                            html.indexOf(
                                    "rijen-" + graad.name().toLowerCase(java.util.Locale.ROOT)));
            deel = deel.substring(0, deel.indexOf("</table>"));
            assertThat(deel.split("<tr>", -1)).hasSize(rijen + 2);
        }
        assertThat(html).contains("<svg").contains("aanname").doesNotContain("style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbevolen", "standaardverklaring", "verbindend"})
    void offersTheRouteAsBpmn(String graad) {
        var file = mvc.get().uri("/regelingen/2018/" + graad + ".bpmn").exchange();

        assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("application/xml");
        assertThat(file)
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"regeling-2018-" + graad + ".bpmn\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regelingen/2017",
                "/regelingen/2018/verplicht.bpmn",
                "/api/v1/regelingen/2017"
            })
    void doesNotKnowAnotherVersionOrDegree(String pad) {
        assertThat(mvc.get().uri(pad)).hasStatus(404);
    }

    @Test
    void givesTheRowsAndSettingsAsJson() {
        var answer = mvc.get().uri("/api/v1/regelingen/2018").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.versie").isEqualTo("2018");
        assertThat(answer).bodyJson().extractingPath("$.routes.length()").isEqualTo(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.routes[2].regels.length()")
                .isEqualTo(new Regeling2018().procedure(Verbindendheid.VERBINDEND).regels().size());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.instellingen[0].bron.merk")
                .isEqualTo("AANNAME");
    }

    @Test
    void listsTheVersionsAsJson() {
        assertThat(mvc.get().uri("/api/v1/regelingen"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.resultaten[0].versie")
                .isEqualTo("2018");
    }
}
