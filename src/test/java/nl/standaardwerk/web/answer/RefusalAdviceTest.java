// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.web.Sjabloon;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.json.JacksonJsonView;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

class RefusalAdviceTest {

    private final MockMvcTester mvc =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(new Proef())
                            .setControllerAdvice(
                                    new RefusalAdvice(new RefusalAnswer(Sjabloon.tekst())))
                            .addInterceptors(new CleanInput())
                            .setSingleView(new JacksonJsonView())
                            .build());

    @ParameterizedTest
    @CsvSource({
        "/weiger/NIET_GEVONDEN, 404",
        "/weiger/ONJUIST, 400",
        "/weiger/GEEN_RECHT, 403",
        "/weiger/BOTST, 409",
        "/weiger/TE_GROOT, 413",
        "/weiger/ANDERS, 404",
        "/nummer/geen-uuid, 404",
        "/aantal?n=99999999999999999999, 400",
        "/aantal?n=x, 400",
        "/aantal, 400",
        "/aantal?n=1, 200"
    })
    void everyRefusalHasItsStatus(String path, int status) {
        assertThat(mvc.get().uri(path)).hasStatus(status);
    }

    @Test
    void theWrongMethodNamesTheRightOnes() {
        assertThat(mvc.get().uri("/post")).hasStatus(405).hasHeader("Allow", "POST");
    }

    @Test
    void textThatNoKeyboardMakesIsRefused() {
        assertThat(mvc.get().uri("/tekst").param("x", "a" + (char) 0 + "b")).hasStatus(400);
        assertThat(mvc.get().uri("/tekst").param("x", "a\uD800b")).hasStatus(400);
        assertThat(mvc.get().uri("/tekst").param("x", "regel 1\r\nregel\t2 é 😀")).hasStatus(200);
    }

    @Test
    void aPageGetsTheTextsOfTheCode() {
        var page = page(mvc.get().uri("/weg").exchange());

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.code()).isEqualTo("niet-gevonden");
        assertThat(page.titel()).isEqualTo("Niet gevonden: gemeente GM9999");
    }

    @Test
    void theApiNamesEveryFaultAtOnce() {
        var answer = mvc.get().uri("/fouten-in").accept(MediaType.APPLICATION_JSON).exchange();

        assertThat(answer)
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"type": "/fouten/onjuiste-invoer", "status": 400, "instance": "/fouten-in",
                         "title": "2 antwoorden kloppen nog niet",
                         "errors": [
                           {"field": "pagina", "detail": "Vul bij pagina een getal in van 1 of meer"},
                           {"field": "aantal",
                            "detail": "Vul bij aantal een getal in van 1 tot en met 500"}]}
                        """);
    }

    @Test
    void aBrokenParameterOfTheApiIsNamed() {
        assertThat(mvc.get().uri("/aantal?n=x").accept(MediaType.APPLICATION_JSON))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"type": "/fouten/onjuist-verzoek", "errors": [{"field": "n"}]}
                        """);
    }

    private static RefusalAnswer.RefusalPage page(MvcTestResult answer) {
        var shown = Objects.requireNonNull(answer.getMvcResult().getModelAndView());
        return (RefusalAnswer.RefusalPage) Objects.requireNonNull(shown.getModel().get("pagina"));
    }

    private static final class Nee extends Weigering {
        private static final long serialVersionUID = 1L;

        Nee(Soort soort) {
            super(soort, "botsing");
        }
    }

    @RestController
    static class Proef {

        @GetMapping("/weiger/{soort}")
        String weiger(@PathVariable Weigering.Soort soort) {
            throw new Nee(soort);
        }

        @GetMapping("/weg")
        String weg() {
            throw new NietGevonden("gemeente", "GM9999");
        }

        @GetMapping("/fouten-in")
        String fouten() {
            throw new OnjuisteInvoer(
                    List.of(
                            Veldfout.van("pagina", "web.api.pagina"),
                            Veldfout.van("aantal", "web.api.aantal", 500)));
        }

        @GetMapping("/nummer/{id}")
        String nummer(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/aantal")
        String aantal(@RequestParam int n) {
            return String.valueOf(n);
        }

        @GetMapping("/tekst")
        String tekst(@RequestParam String x) {
            return x;
        }

        @PostMapping("/post")
        String post() {
            return "";
        }
    }
}
