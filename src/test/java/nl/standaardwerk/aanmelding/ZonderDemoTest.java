// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.Standaardwerk;
import nl.standaardwerk.platform.TestDatabase;
import nl.standaardwerk.tweedefactor.Codes;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The application as in production, over HTTP: one story, since each start costs seconds. First
 * start, one-time link, first administrator, restart on the same database.
 */
@ExtendWith(OutputCaptureExtension.class)
class ZonderDemoTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:\\d+/eerste-beheerder/\\S+");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String WACHTWOORD = "vier paarse olifanten dansen";

    private final TestDatabase.Connectable database = TestDatabase.create();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void de_eerste_start_maakt_een_beheerder_die_na_een_herstart_nog_is_ingelogd(
            CapturedOutput console) {
        String link;
        try (var eerste = start()) {
            link = eenLink(console);
            demoBestaatNiet(eerste);
            bezoekerHeeftGeenSessie(eerste);
            maakBeheerder(link);
            stelTweedeFactorIn(eerste);
            assertThat(get(adres(eerste, "/beheer/accounts"))).contains("Bea Baas");
            assertThat(status(link)).isEqualTo(404);
        }
        try (var tweede = start()) {
            assertThat(LINK.matcher(console).results().count()).isEqualTo(1);
            assertThat(get(adres(tweede, "/account"))).contains("Bea Baas");
            assertThat(status(adres(tweede, URI.create(link).getPath()))).isEqualTo(404);
        }
        assertThat(console).doesNotContain(WACHTWOORD);
    }

    private String eenLink(CapturedOutput console) {
        var links = LINK.matcher(console).results().map(r -> r.group()).toList();
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private void demoBestaatNiet(ConfigurableApplicationContext app) {
        assertThat(status(adres(app, "/demo/persona"))).isEqualTo(404);
        assertThat(status(adres(app, "/demo/dag"))).isEqualTo(404);
        assertThat(get(adres(app, "/inloggen"))).doesNotContain("/demo/");
        assertThat(app.getBeansOfType(Demopersonas.class)).isEmpty();
    }

    private void bezoekerHeeftGeenSessie(ConfigurableApplicationContext app) {
        get(adres(app, "/inloggen"));

        assertThat(cookies.getCookieStore().getCookies())
                .extracting(c -> c.getName())
                .containsExactly("XSRF-TOKEN");
        assertThat(
                        app.getBean(JdbcClient.class)
                                .sql("select count(*) from platform.spring_session")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private void maakBeheerder(String link) {
        var zwak =
                Map.of(
                        "naam",
                        "Bea Baas",
                        "email",
                        "bea@voorbeeld.nl",
                        "nieuw",
                        "welkom",
                        "herhaling",
                        "x");
        assertThat(post(link, zwak).statusCode()).isEqualTo(400);
        assertThat(post(link, Map.of()).body())
                .contains(
                        "Vul een naam in",
                        "Vul een e-mailadres in",
                        "Kies een wachtwoord van minstens 12 tekens");

        var goed =
                Map.of(
                        "naam",
                        "Bea Baas",
                        "email",
                        "bea@voorbeeld.nl",
                        "nieuw",
                        WACHTWOORD,
                        "herhaling",
                        WACHTWOORD);
        var gemaakt = post(link, goed);
        assertThat(gemaakt.statusCode()).isEqualTo(303);
        assertThat(gemaakt.headers().firstValue("Location").orElse(""))
                .endsWith("/tweede-factor?naar=%2Fbeheer%2Faccounts");
    }

    private void stelTweedeFactorIn(ConfigurableApplicationContext app) {
        assertThat(status(adres(app, "/beheer/accounts"))).isEqualTo(302);
        var eigen = adres(app, "/account/tweede-factor");
        assertThat(get(eigen)).contains("Stel dit eerst in");
        assertThat(post(eigen, eigen + "/app", Map.of()).statusCode()).isEqualTo(303);

        var letters = Jsoup.parse(get(eigen + "/app")).select("code.nl-code").text();
        var code = Codes.code(letters, app.getBean(Clock.class).instant());
        var gekoppeld = post(eigen + "/app", eigen + "/app/code", Map.of("code", code));

        assertThat(gekoppeld.statusCode()).isEqualTo(200);
        assertThat(gekoppeld.body()).contains("U ziet deze codes maar één keer");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Standaardwerk.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        "--standaardwerk.verhaal=nee");
    }

    private static String adres(ConfigurableApplicationContext app, String pad) {
        var server = ((WebServerApplicationContext) app).getWebServer();
        assertThat(server).isNotNull();
        return "http://localhost:" + java.util.Objects.requireNonNull(server).getPort() + pad;
    }

    private String get(String adres) {
        return send(HttpRequest.newBuilder(URI.create(adres))).body();
    }

    private int status(String adres) {
        return send(HttpRequest.newBuilder(URI.create(adres))).statusCode();
    }

    private HttpResponse<String> post(String adres, Map<String, String> velden) {
        return post(adres, adres, velden);
    }

    private HttpResponse<String> post(String pagina, String adres, Map<String, String> velden) {
        var token = TOKEN.matcher(get(pagina)).results().findFirst().orElseThrow().group(1);
        var body =
                velden.entrySet().stream()
                                .map(v -> v.getKey() + "=" + code(v.getValue()))
                                .collect(Collectors.joining("&"))
                        + "&_csrf="
                        + code(token);
        return send(
                HttpRequest.newBuilder(URI.create(adres))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
