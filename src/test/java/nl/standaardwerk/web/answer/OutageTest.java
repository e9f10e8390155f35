// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.platform.TestDatabase;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The database away, for the running server. */
class OutageTest extends AppTest {

    @LocalServerPort int port;

    @Autowired JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String database;

    @Test
    void whatNeedsTheDatabaseSaysThatItIsAwayAndDoesSoAgainWhenItIsBack() throws Exception {
        TestDatabase.awayDuring(
                database,
                () -> {
                    var answer = get("/voorstellen", "text/html");
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
                    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
                    SecurityHeaders.ALWAYS.forEach(
                            (name, value) ->
                                    assertThat(answer.headers().allValues(name))
                                            .containsExactly(value));
                    assertThat(Jsoup.parse(answer.body()).select("h1").text())
                            .isEqualTo("Standaardwerk is even niet beschikbaar");
                    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "jdbc");
                });

        assertThat(get("/voorstellen", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void theApiAnswersWithAProblem() throws Exception {
        TestDatabase.awayDuring(
                database,
                () -> {
                    var answer = get("/api/v1/voorstellen", "*/*");
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Content-Type"))
                            .contains("application/problem+json");
                    assertThat(answer.body())
                            .contains("\"type\":\"/fouten/even-niet-beschikbaar\"");
                });
    }

    @Test
    void whoIsLoggedInWaitsForItNoLongerThanAnyone() throws Exception {
        TestDatabase.awayDuring(
                database,
                () -> {
                    var request =
                            request("/werkvoorraad", "text/html")
                                    .header("Cookie", "SESSION=MTIzNDU2Nzg5MA==");
                    assertThat(send(request).statusCode()).isEqualTo(503);
                });
    }

    @Test
    void whatNeedsNoDatabaseIsThereAsEver() throws Exception {
        var css = Jsoup.parse(get("/voorstellen", "text/html").body()).select("link[href$=.css]");
        TestDatabase.awayDuring(
                database,
                () ->
                        assertThat(get(css.getFirst().attr("href"), "*/*").statusCode())
                                .isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53100, true",
        "57P01, true",
        "55P03, true",
        "25006, true",
        "23505, false",
        "42P01, false",
        "40001, false",
        "'', false"
    })
    void theStateOfTheDatabaseDecides(String state, boolean outage) {
        var failed = new IllegalStateException(new SQLException("reason", state));
        assertThat(Outage.isCauseOf(failed)).isEqualTo(outage);
    }

    @Test
    void aPoolWithoutConnectionsIsAnOutageAndAFaultOfOurOwnIsNot() {
        var none = new SQLTransientConnectionException("timed out");
        assertThat(Outage.isCauseOf(new CannotCreateTransactionException("none", none))).isTrue();
        assertThat(Outage.isCauseOf(new DuplicateKeyException("twice"))).isFalse();
        assertThat(Outage.isCauseOf(new SQLException("without a state"))).isFalse();
    }

    @Test
    void whatCameBeforeAFailedRollBackCounts() {
        var rollback = new TransactionSystemException("roll back", new SQLException("closed"));
        rollback.initApplicationException(
                new IllegalStateException(new SQLException("stopped", "57P01")));
        assertThat(Outage.isCauseOf(rollback)).isTrue();
    }

    @Test
    void noConnectionWaitsForALockForEver() {
        assertThat(jdbc.sql("show lock_timeout").query(String.class).single()).isEqualTo("15s");
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path, accept));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
