// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A story in a real browser, on the demonstration with its present inside. Every page that is
 * visited is looked at: no accessibility violation, no request to another host, no fault in the
 * console. All stories share one application; each makes what it changes.
 */
@TestPropertySource(properties = "standaardwerk.verhaal=ja")
abstract class Reis extends AppTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> ARGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    @LocalServerPort private int port;

    /** The page of this story; a desktop screen until the story says otherwise. */
    protected Page page;

    private BrowserContext context;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        context = Chromium.BROWSER.newContext(options(true));
        page = context.newPage();
        watch(page);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        assertThat(faults).as("faults seen by the browser").isEmpty();
    }

    /** Address of a path of the application. */
    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Opens a page and looks at it. */
    protected Response open(String path) {
        var response = Objects.requireNonNull(page.navigate(url(path)));
        look();
        return response;
    }

    /** Becomes this persona of the demonstration. */
    protected void word(String persona) {
        page.navigate(url("/demo/persona"));
        page.locator("button[name=persona][value='" + persona + "']").click();
    }

    /** Scans the present page: accessibility, and wider than the screen. */
    protected void look() {
        assertThat(flaws()).isEmpty();
    }

    /** What is wrong with the present page, in words; empty when nothing is. */
    protected List<String> flaws() {
        var flaws = new ArrayList<String>();
        for (var rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
            var where = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
            flaws.add(page.url() + ": " + rule.getId() + " " + where);
        }
        var width = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        if (((Number) page.evaluate(width)).intValue() > 0) {
            flaws.add(page.url() + ": wider than the screen");
        }
        return flaws;
    }

    /** A context of its own, with or without JavaScript. */
    protected static Browser.NewContextOptions options(boolean javaScript) {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1280, 900);
    }

    private void watch(Page watched) {
        watched.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                        faults.add(watched.url() + ": " + message.text());
                    }
                });
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
                });
    }

    /** One browser for all stories, started by the first. */
    private static final class Chromium {

        private static final Browser BROWSER = launch();

        private static Browser launch() {
            var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            var path = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(path))
                                    .setArgs(ARGS));
        }
    }
}
