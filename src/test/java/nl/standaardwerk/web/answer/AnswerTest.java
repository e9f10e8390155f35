// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Sends bytes to the running server, since a client refuses to send what is broken. */
class AnswerTest extends AppTest {

    @LocalServerPort int port;
    @Autowired Clock clock;

    @ParameterizedTest
    @CsvSource({
        "/bestaat-niet, 404",
        "/fouten/bestaat-niet, 404",
        "/fouten/%zz, 400",
        "/fouten/%, 400",
        "/fouten/%c3%28, 400",
        "/fouten/%00, 400",
        "/fouten/%ff%fe, 400",
        "/onderdelen?a=%00, 400",
        "/onderdelen?a=%c3%28, 400",
        "/onderdelen?a=%zz, 400",
        "/onderdelen?%00=a, 400",
        "/../../etc/passwd, 400",
        "/static/app.css, 404",
        "/static/../application.properties, 400",
        "/error, 404"
    })
    void refusesWhatIsBrokenWithoutFailing(String path, int status) {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertHeaders(answer);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat", "Whitelabel");
    }

    @Test
    void anErrorIsAPageOfOurOwn() {
        var answer = get("/bestaat-niet");

        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(page.select("main a[href=/]")).hasSize(1);
    }

    @Test
    void anErrorUnderApiIsAProblem() {
        var answer = get("/api/v1/bestaat-niet");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"/fouten/pagina-niet-gevonden\"",
                        "\"title\":\"Deze pagina bestaat niet\"",
                        "\"status\":404",
                        "\"instance\":\"/api/v1/bestaat-niet\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/gemeenten?op=x&pagina=abc&aantal=-3, op pagina aantal",
        "/api/v1/gemeenten?op=1900-01-01&pagina=99999999999, op pagina",
        "/api/v1/standaarden?op=gisteren&binding=XX&pagina=0&aantal=501, op binding pagina aantal",
        "/api/v1/standaarden?op=2020-02-30&aantal=veel, op aantal",
        "/api/v1/voorstellen?stap=XX&pagina=-1, stap pagina",
        "/api/v1/gemeenten/GM0344/toepassing?op=x&aantal=0, op aantal",
        "/api/v1/regelingen?pagina=x&aantal=y, pagina aantal"
    })
    void everyFaultOfAQuestionToTheApiIsToldAtOnce(String path, String fields) {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("/fouten/onjuiste-invoer").doesNotContain("formulier");
        assertThat(Pattern.compile("\"field\":\"(\\w+)\"").matcher(answer.body()).results())
                .extracting(found -> found.group(1))
                .containsExactly(fields.split(" ", -1));
    }

    @Test
    void aScriptOfAnotherSiteMayAskTheApiWithATagOfBefore() {
        var answer =
                send(
                        "OPTIONS /api/v1/gemeenten HTTP/1.0",
                        "Origin: https://voorbeeld.nl",
                        "Access-Control-Request-Method: GET",
                        "Access-Control-Request-Headers: if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("*");
        assertHeaders(answer);
    }

    @Test
    void aPageIsNoAffairOfAnotherSiteAndThatIsNoFailure() {
        var before =
                send(
                        "OPTIONS /register HTTP/1.0",
                        "Origin: https://voorbeeld.nl",
                        "Access-Control-Request-Method: GET");

        assertThat(before.status()).isLessThan(500);
        assertThat(before.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(send("OPTIONS /register HTTP/1.0").header("Allow")).contains("GET", "HEAD");
    }

    @Test
    void theHeadOfAnApiAnswerHasItsTag() {
        var tag = get("/api/v1/regelingen").header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(send("HEAD /api/v1/regelingen HTTP/1.0").header("ETag")).isEqualTo(tag);
        assertThat(send("HEAD /api/v1/regelingen HTTP/1.0", "If-None-Match: " + tag).status())
                .isEqualTo(304);
    }

    @Test
    void whoAcceptsOnlyJsonGetsAProblem() {
        var answer = send("GET /bestaat-niet HTTP/1.0", "Accept: application/json");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anUnknownMethodIsNoFailure() {
        var answer = send("PROPFIND /fouten HTTP/1.0");

        assertThat(answer.status()).isBetween(400, 499);
        assertHeaders(answer);
    }

    @Test
    void everyCodeIsExplained() {
        var list = Jsoup.parse(get("/fouten").body());

        var links = list.select("tbody a").eachAttr("href");

        assertThat(links).contains("/fouten/storing", "/fouten/niet-gevonden");
        assertThat(links).allMatch(link -> get(link).status() == 200);
    }

    @Test
    void aPageAsksForItsFilesByTheirContentAndKeepsThemForEver() {
        var page = get("/onderdelen");

        assertThat(page.status()).isEqualTo(200);
        assertHeaders(page);
        var links = Jsoup.parse(page.body()).select("link[href]").eachAttr("href");
        assertThat(links).hasSize(4).allMatch(link -> link.matches("/static/.*-[0-9a-f]{32}\\..*"));
        for (String link : links) {
            var file = get(link);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
            assertHeaders(file);
        }
    }

    @Test
    void theStylesheetNamesFontsByTheirContent() {
        var links = Jsoup.parse(get("/onderdelen").body()).select("link[href*=app-]");

        var css = get(links.attr("href")).body();

        assertThat(css)
                .containsPattern("vendor/source-sans-3-latin-wght-normal-[0-9a-f]{32}.woff2");
        assertThat(css).doesNotContain("data:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/onderdelen", "/fouten"})
    void aPageIsSmall(String path) throws IOException {
        var page = get(path);
        long total = zipped(page.body());
        for (String link :
                Jsoup.parse(page.body())
                        .select("link[rel=stylesheet], script[src]")
                        .eachAttr("href")) {
            total += zipped(get(link).body());
        }

        assertThat(total).isLessThanOrEqualTo(60_000);
    }

    @Test
    void securityTxtIsValidForLessThanAYear() {
        var answer = get("/.well-known/security.txt");

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(answer.body()).contains("Contact: ", "Canonical: ", "Preferred-Languages: nl");
        var expires =
                Instant.parse(
                        answer.body()
                                .lines()
                                .filter(line -> line.startsWith("Expires: "))
                                .findFirst()
                                .orElseThrow()
                                .substring("Expires: ".length()));
        assertThat(Duration.between(clock.instant(), expires).toDays()).isBetween(30L, 364L);
    }

    private static void assertHeaders(Answer answer) {
        SecurityHeaders.ALWAYS.forEach(
                (name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
        assertThat(answer.header("Server")).isEmpty();
    }

    private Answer get(String path) {
        return send("GET " + path + " HTTP/1.0", "Accept: text/html,*/*;q=0.8");
    }

    private Answer send(String... lines) {
        try (var socket = new Socket("localhost", port)) {
            var request =
                    String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Answer.of(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long zipped(String text) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private record Answer(int status, String head, String body) {

        static Answer of(String raw) {
            int end = raw.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(raw.substring(9, 12)),
                    raw.substring(0, end),
                    raw.substring(end + 4));
        }

        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .findFirst()
                    .map(line -> line.substring(name.length() + 1).strip())
                    .orElse("");
        }
    }
}
