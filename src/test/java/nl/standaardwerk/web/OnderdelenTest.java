// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;

import nl.standaardwerk.web.OnderdelenController.OnderdelenPagina;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class OnderdelenTest {

    private final Document page =
            Sjabloon.toon(
                    "web/onderdelen", Map.of("pagina", new OnderdelenPagina(Sjabloon.tekst())));

    @Test
    void everyFieldHasALabel() {
        var fields = page.select("input:not([type=hidden]), select, textarea");

        assertThat(fields).hasSizeGreaterThan(10);
        assertThat(fields)
                .allMatch(
                        field ->
                                field.closest("label") != null
                                        || !page.select("label[for=" + field.id() + "]").isEmpty());
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceToAnotherElementResolves() {
        for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
            page.select("[" + attribute + "]").eachAttr(attribute).stream()
                    .flatMap(ids -> List.of(ids.split(" ")).stream())
                    .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
    }

    @Test
    void theListOfFaultsLeadsToTheFields() {
        var links = page.select(".sw-foutenlijst a").eachAttr("href");

        assertThat(links).containsExactly("#standpunt", "#datum");
        assertThat(links).allMatch(link -> page.selectFirst("input" + link) != null);
        assertThat(page.expectFirst("#datum").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#datum").attr("aria-describedby"))
                .isEqualTo("datum-uitleg datum-fout");
        assertThat(page.expectFirst("#datum").val()).isEqualTo("3 december 2020");
    }

    @Test
    void hasNoInlineStyleOrScript() {
        assertThat(page.select("[style], style, script")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(
                        e ->
                                e.attributes().asList().stream()
                                        .anyMatch(a -> a.getKey().startsWith("on")));
    }

    @Test
    void theRouteSaysWhereItIsNow() {
        var now = page.select(".sw-spoor__halte[aria-current=step]");

        assertThat(page.expectFirst(".sw-route summary").text())
                .startsWith("Stap 4 van 5: Ledenraadpleging, gemeenten");
        assertThat(now).hasSize(2);
        assertThat(now.get(0).text()).startsWith("Nu: Leden");
        assertThat(page.select(".sw-spoor__halte--facultatief")).hasSize(2);
        assertThat(page.select(".sw-route__balk i")).hasSize(5);
    }

    @Test
    void aDegreeHasAsManyFilledBarsAsItBinds() {
        assertThat(filled("AANBEVOLEN")).isEqualTo(1);
        assertThat(filled("STANDAARDVERKLARING")).isEqualTo(2);
        assertThat(filled("VERBINDEND")).isEqualTo(3);
    }

    private static int filled(String degree) {
        var sign = Sjabloon.toon("web/graad", Map.of("graad", Graad.valueOf(degree)));
        return sign.select("rect:not(.leeg)").size();
    }

    @Test
    void theOpenMenuItemIsMarked() {
        var frame = Map.of("schil", Schil.voorBezoeker("/register/gibit"));

        var menu = Sjabloon.toon("web/kop", frame).select(".sw-menu a");

        assertThat(menu.eachText())
                .containsExactly(
                        "Overzicht",
                        "Voorstellen",
                        "Register",
                        "Raadplegingen",
                        "Toepassing",
                        "Gemeenten");
        assertThat(menu.select("[aria-current=page]").eachText()).containsExactly("Register");
    }

    @Test
    void whoIsLoggedInSeesTheOwnNameAndTasks() {
        var frame =
                new Schil(
                        Schil.Plek.van("/werkvoorraad"),
                        new SchilBron.Aangemeld(
                                "K. de Wit", "Secretaris van het College", 4, false),
                        new SchilBron.Demobalk(LocalDate.of(2026, 11, 24), "/wees", "/dag"),
                        () -> Schil.Csrf.GEEN,
                        name -> "/static/" + name);

        Element head = Sjabloon.toon("web/kop", Map.of("schil", frame)).expectFirst("header");

        assertThat(head.select(".sw-gebruiker b").text()).isEqualTo("K. de Wit");
        assertThat(head.select(".nl-number-badge__hidden-label").text()).isEqualTo(", 4 taken");
        assertThat(head.select(".sw-demo").text()).contains("dinsdag 24 november 2026");
        assertThat(head.select(".sw-inloggen")).isEmpty();
    }

    @Test
    void whatWasTypedIsShownAgainAndEscaped() {
        var typed = Formulier.leeg().met("titel", "<script>\"x\"</script>");

        var field =
                Sjabloon.toon(
                        "web/tekstveld",
                        Map.of("formulier", typed, "naam", "titel", "label", "Titel"));

        assertThat(field.select("script")).isEmpty();
        assertThat(field.expectFirst("input").val()).isEqualTo("<script>\"x\"</script>");
    }

    @Test
    void anActThatCannotBeUndoneIsCheckedFirst() {
        var check =
                Sjabloon.toon(
                        "web/controle",
                        Map.of(
                                "actie", "/besluit",
                                "knop", "Stel vast",
                                "gevolg", "Het besluit is openbaar.",
                                "terugUrl", "/terug",
                                "feiten", (Content) output -> output.writeContent("")));

        assertThat(check.select("form[method=post][action=/besluit] button")).hasSize(1);
        assertThat(check.expectFirst("input[name=bevestigd]").val()).isEqualTo("ja");
        assertThat(check.select("a[href=/terug]")).hasSize(1);
    }

    @Test
    void aFormCarriesItsTokenAndAPageWithoutAFormAsksForNone() {
        var asked = new AtomicInteger();
        var frame =
                new Schil(
                        Schil.Plek.van("/"),
                        null,
                        null,
                        () -> {
                            asked.incrementAndGet();
                            return new Schil.Csrf("_csrf", "geheim");
                        },
                        name -> "/static/" + name);
        Content nothing = output -> output.writeContent("");

        Sjabloon.toon(
                "web/pagina",
                Map.of("schil", frame, "titel", "x", "content", nothing, "htmx", true));
        assertThat(asked).hasValue(0);

        var form =
                Sjabloon.toon(
                        "web/formulier", Map.of("schil", frame, "actie", "/x", "content", nothing));
        assertThat(form.expectFirst("input[name=_csrf]").val()).isEqualTo("geheim");
    }

    @Test
    void aListKeepsItsFiltersWhenItIsSorted() {
        var adres = new Adres("/register", Map.of("graad", List.of("1", "2"), "q", List.of("")));

        assertThat(adres.met("volgorde", "naam & jaar").url())
                .isEqualTo("/register?graad=1&graad=2&volgorde=naam+%26+jaar");
    }

    @Test
    void longListsShowTheFirstTheLastAndThePagesAroundThisOne() {
        var pages = new Paginering(10, 15, 342, n -> "?pagina=" + n);

        assertThat(pages.nummers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 23);
        assertThat(pages.vanaf()).isEqualTo(136);
        assertThat(pages.totEnMet()).isEqualTo(150);
    }
}
