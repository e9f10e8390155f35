// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.aanmelding.Demopersonas;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.vaststelling.Verhaal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A story in a real browser, on the demonstration with its present inside. Every page that is
 * visited is looked at: no accessibility violation, no request to another host, no fault in the
 * console. All stories share one application; each makes what it changes.
 */
@TestPropertySource(properties = "standaardwerk.verhaal=ja")
abstract class Reis extends AppTest {

    private static final GemeenteCode DEVENTER = new GemeenteCode("GM0150");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext application;

    /** The page of this story; a desktop screen until the story says otherwise. */
    protected Page page;

    private BrowserContext context;
    private @Nullable Page reader;
    private int loads;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        context = Chromium.persoon(javaScript());
        page = context.newPage();
        page.onLoad(_ -> loads++);
        watch(page);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        if (reader != null) {
            reader.context().close();
        }
        assertThat(faults).as("faults seen by the browser").isEmpty();
    }

    /** What the browser complained of until now was meant to happen. */
    protected void metOpzet() {
        assertThat(faults).as("faults that were meant").isNotEmpty();
        faults.clear();
    }

    /** Whether the browser of this story runs scripts. */
    protected boolean javaScript() {
        return true;
    }

    /** Address of a path of the application. */
    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Path of the present page, without query. */
    protected String pad() {
        return page.url().substring(url("").length()).replaceFirst("[?#].*", "");
    }

    /** Opens a page and looks at it. */
    protected Response open(String path) {
        var response = Objects.requireNonNull(page.navigate(url(path)));
        look();
        return response;
    }

    /** Does what leads to another page, and waits until that page is there. */
    protected Response verder(Runnable daad) {
        int before = loads;
        var response =
                page.waitForResponse(
                        r -> r.request().isNavigationRequest() && r.status() / 100 != 3, daad);
        page.waitForCondition(() -> loads > before);
        return response;
    }

    /** Becomes a visitor: forgets who was logged in. */
    protected void wordBezoeker() {
        context.clearCookies();
    }

    /** Becomes this persona of the demonstration. */
    protected void word(String persona) {
        page.navigate(url("/demo/persona"));
        page.locator("button[name=persona][value='" + persona + "']").click();
    }

    /**
     * What a story does not tell itself: done through the front doors, by the personas of the
     * demonstration.
     */
    protected Verhaal vooraf() {
        var personas = application.getBean(Demopersonas.class);
        var accounts = application.getBean(Accounts.class);
        return Verhaal.van(
                application,
                DEVENTER,
                (rol, bereik, nummer) ->
                        accounts.gebruiker(personas.account(persona(rol, bereik, nummer))));
    }

    private static String persona(Rol rol, Bereik bereik, int nummer) {
        return switch (rol) {
            case INDIENER -> "indiener-deventer";
            case DIRECTIE -> "directie";
            case SECRETARIS -> "secretaris-" + ((Bereik.VanOrgaan) bereik).code();
            case STEMBUREAU -> "stembureau-" + nummer;
            default -> throw new IllegalArgumentException("no persona for " + rol);
        };
    }

    /**
     * Sees that the form came back: the list of faults has the focus, names these fields in the
     * order of the page, and each link leads to a field that says the same.
     */
    protected void ziet(String... velden) {
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.locator("#fouten:focus").count()).isEqualTo(1);
        var links = page.locator("#fouten a");
        var namen = links.all().stream().map(a -> a.getAttribute("href").substring(1)).toList();
        assertThat(namen).containsExactly(velden);
        var volgorde = page.locator(namen.stream().map(n -> "#" + n).collect(joining(",")));
        assertThat(volgorde.all().stream().map(e -> e.getAttribute("id"))).containsExactly(velden);
        for (int n = 0; n < velden.length; n++) {
            assertThat(page.innerText("#" + velden[n] + "-fout"))
                    .endsWith(links.nth(n).innerText());
        }
        look();
    }

    /** Scans the present page: accessibility, and wider than the screen. */
    protected void look() {
        assertThat(flaws()).isEmpty();
    }

    /** What is wrong with the present page, in words; empty when nothing is. */
    protected List<String> flaws() {
        var flaws = new ArrayList<String>();
        if (!Axe.wasInOrder(page)) {
            Axe.flaws(javaScript() ? page : copy())
                    .forEach(flaw -> flaws.add(page.url() + ": " + flaw));
        }
        if (flaws.isEmpty()) {
            Axe.isInOrder(page);
        }
        var width = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        if (((Number) page.evaluate(width)).intValue() > 0) {
            flaws.add(page.url() + ": wider than the screen");
        }
        return flaws;
    }

    /** The present page in a browser with scripts, without which axe does not run. */
    private Page copy() {
        var html = page.content();
        if (reader == null) {
            reader = Chromium.persoon(true).newPage();
        }
        reader.route(
                page.url(),
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(html)));
        reader.navigate(page.url());
        reader.unroute(page.url());
        return reader;
    }

    private void watch(Page watched) {
        watched.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                        faults.add(watched.url() + ": " + message.text());
                    }
                });
        watched.onPageError(error -> faults.add(watched.url() + ": " + error));
        watched.onRequest(
                request -> {
                    if (!request.url().startsWith(url("/"))) {
                        faults.add("request to another host: " + request.url());
                    }
                });
        watched.onResponse(
                response -> {
                    if (response.status() >= 500) {
                        faults.add(response.status() + " " + response.url());
                    }
                    if (!response.headers().containsKey("content-security-policy")) {
                        faults.add("no content security policy: " + response.url());
                    }
                });
    }
}
