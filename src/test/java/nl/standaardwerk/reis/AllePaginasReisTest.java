// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.guard.Npm;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows every link from the front page, as a visitor and as each kind of person, and looks at
 * every kind of page: on a wide and on a small screen, with axe, and with the Nu HTML checker.
 */
class AllePaginasReisTest extends Reis {

    private static final Path HTML = Path.of("target/html");
    private static final int MOST_PAGES = 180;

    /** How often a kind of page was looked at, by all personas together. */
    private static final Map<String, Integer> KINDS = new HashMap<>();

    private static final int PER_KIND = 2;
    private static final Pattern VARIABLE =
            Pattern.compile(
                    "GM\\d{4}|SW-\\d{4}-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/standaarden/|/fouten/|/organen/|/bestanden/|/toepassing/|/onze-gemeente/GM\\d{4}/)[^/?]+|(?<=/versies/|/raadsrapportage/|/tijdlijn/|versie=)\\d+|\\d{4}-\\d\\d-\\d\\d");

    private static final Set<String> SKIP =
            Set.of(
                    "/api/",
                    "/bestanden/",
                    "/static/",
                    "/kaart/",
                    "/zegel/",
                    ".bpmn",
                    ".csv",
                    ".json",
                    "/uitloggen",
                    "/.well-known",
                    "/data/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "indiener-deventer",
                "directie",
                "secretaris-college",
                "secretaris-bestuur",
                "stembureau-1",
                "beheerder-1"
            })
    void everyPageThatALinkLeadsToIsInOrder(String persona) throws IOException {
        if (!persona.isEmpty()) {
            word(persona);
        }
        var flaws = new ArrayList<String>();

        int seen = crawl(persona, flaws);

        assertThat(flaws).isEmpty();
        // at the limit pages are passed over: raise it, or let fewer pages be of a kind of their
        // own
        assertThat(seen).isGreaterThan(2).isLessThan(MOST_PAGES);
    }

    @Test
    void errorPagesAreInOrder() throws IOException {
        for (var path :
                List.of("/bestaat-niet", "/standaarden/bestaat-niet", "/gemeenten?op=vroeger")) {
            var response = page.navigate(url(path));
            assertThat(response.status()).isBetween(400, 404);
            look();
            keep("fout", path);
        }
    }

    private int crawl(String persona, List<String> flaws) throws IOException {
        var queue =
                new ArrayDeque<>(
                        persona.isEmpty()
                                ? List.of("/")
                                : List.of("/", "/account", "/werkvoorraad"));
        var seen = new HashSet<String>();
        var own = new HashSet<String>();
        int pages = 0;
        while (!queue.isEmpty() && pages < MOST_PAGES) {
            var path = queue.poll();
            if (!seen.add(path) || !isWorthwhile(path, own, persona)) {
                continue;
            }
            pages++;
            var response = page.navigate(url(path));
            if (response.status() != 200) {
                flaws.add(response.status() + " " + path);
                continue;
            }
            assertThat(response.headers()).containsKey("content-security-policy");
            flaws.addAll(flaws());
            keep(persona, path);
            if (KINDS.getOrDefault(kind(path), 0) == 1) {
                page.setViewportSize(390, 844);
                flaws.addAll(flaws());
                page.setViewportSize(1280, 900);
            }
            links().forEach(queue::add);
        }
        return pages;
    }

    private List<String> links() {
        var all =
                (List<?>)
                        page.evaluate(
                                "[...document.querySelectorAll('a[href]:not([download])')].map(a =>"
                                        + " a.getAttribute('href'))");
        return all.stream()
                .map(Object::toString)
                .filter(href -> href.startsWith("/"))
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> SKIP.stream().noneMatch(href::contains))
                .toList();
    }

    /**
     * A visitor sees two of a kind; a persona one of each kind that not everybody sees the same.
     */
    private static boolean isWorthwhile(String path, Set<String> own, String persona) {
        var kind = kind(path);
        boolean again = !persona.isEmpty() && (kind.equals("/") || kind.startsWith("/voorstellen"));
        if (!own.add(kind) && !(persona.isEmpty() && KINDS.getOrDefault(kind, 0) < PER_KIND)) {
            return false;
        }
        return KINDS.merge(kind, 1, Integer::sum) <= PER_KIND || again;
    }

    /** Pages that differ only in what they are about are of one kind. */
    private static String kind(String path) {
        var withoutValues = path.replaceAll("=[^&]*", "=");
        return VARIABLE.matcher(withoutValues).replaceAll("x");
    }

    private void keep(String persona, String path) throws IOException {
        Files.createDirectories(HTML);
        var name = (persona + path).replaceAll("[^A-Za-z0-9]+", "_");
        Files.writeString(
                HTML.resolve(name.substring(0, Math.min(name.length(), 120)) + ".html"),
                page.request().get(page.url()).text());
    }

    /** What an earlier run kept says nothing of today. */
    @BeforeAll
    static void forgetEarlierPages() throws IOException {
        FileSystemUtils.deleteRecursively(HTML);
    }

    /** The Nu HTML checker on every page that the stories above kept. */
    @AfterAll
    static void htmlIsValid() throws IOException {
        if (!Files.isDirectory(HTML)) {
            return;
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var result =
                Npm.run(
                        java,
                        "-jar",
                        "node_modules/vnu-jar/build/dist/vnu.jar",
                        "--errors-only",
                        HTML.toString());
        assertThat(result.exit()).as(result.said()).isZero();
        try (Stream<Path> files = Files.list(HTML)) {
            assertThat(files).isNotEmpty();
        }
    }
}
