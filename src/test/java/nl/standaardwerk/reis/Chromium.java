// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser for all stories, started by the first. */
final class Chromium {

    private static final List<String> ARGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** A new person at a desktop screen. */
    static BrowserContext persoon(boolean javaScript) {
        return BROWSER.newContext(
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(1280, 900));
    }

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
