// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;

import java.io.IOException;
import java.net.BindException;
import java.util.Properties;

/** What is wrong at a start is said in one sentence each. */
class StartRefusalTest {

    @Test
    void aTakenPortIsNamed() {
        var analysis =
                new StartupFailure()
                        .analyze(new IllegalStateException(new PortInUseException(8080)));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).startsWith("Poort 8080 is al in gebruik");
    }

    @Test
    void aPortThatMayNotOrCannotBeOpenedIsSaidInOneSentence() {
        var notAllowed = new StartupFailure().analyze(failure(new BindException("denied")));
        var noPort =
                new StartupFailure()
                        .analyze(failure(new IllegalArgumentException("port out of range:99999")));

        assertThat(notAllowed).isNotNull();
        assertThat(notAllowed.getDescription()).startsWith("De poort kan niet worden geopend");
        assertThat(noPort).isNotNull();
        assertThat(noPort.getDescription()).isEqualTo(notAllowed.getDescription());
    }

    private static IllegalStateException failure(Exception cause) {
        return new IllegalStateException(new IllegalStateException(cause));
    }

    @Test
    void aRoleThatMayMakeNoTablesIsRefused() {
        var database = TestDatabase.createBare();
        TestDatabase.superuser(
                TestDatabase.server(),
                "do $$ begin create role gast login password 'gast';"
                        + " exception when duplicate_object then null; end $$");

        assertThat(refusal(database.url(), "gast", "gast").code()).isEqualTo("geen-eigenaar");
    }

    @Test
    void otherFailuresAreLeftToSpring() {
        assertThat(new StartupFailure().analyze(new IllegalStateException("bug"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://localhost/x, geen-postgresql",
        "jdbc:postgresql://127.0.0.1:1/x, database-onbereikbaar"
    })
    void anAddressThatCannotBeUsedIsRefused(String url, String code) {
        assertThat(refusal(url, "a", "geheim").code()).isEqualTo(code);
    }

    @Test
    void aWrongPasswordIsRefused() {
        var database = TestDatabase.createBare();

        var refused = refusal(database.url(), database.user(), "geheim");

        assertThat(refused.code()).isEqualTo("aanmelden-mislukt");
        assertThat(refused.zin()).doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatDoesNotExistIsRefused() {
        var database = TestDatabase.createBare();

        assertThat(refusal(database.url() + "weg", database.user(), database.password()).code())
                .isEqualTo("database-bestaat-niet");
    }

    @Test
    void aSuperuserIsRefused() {
        var database = TestDatabase.createBare();
        TestDatabase.superuser(
                TestDatabase.server(),
                "do $$ begin create role baas superuser login password 'baas';"
                        + " exception when duplicate_object then null; end $$");

        assertThat(refusal(database.url(), "baas", "baas").code()).isEqualTo("superuser");
    }

    @Test
    void theApplicationsOwnRoleIsWelcome() {
        var database = TestDatabase.createBare();

        Database.External.checked(database.url(), database.user(), database.password());
    }

    @Test
    void everySentenceIsOneLine() throws IOException {
        var texts = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/platform_nl.properties")) {
            texts.load(in);
        }

        assertThat(texts.values()).allSatisfy(text -> assertThat("" + text).doesNotContain("\n"));
    }

    private static StartGeweigerd refusal(String url, String user, String password) {
        return catchThrowableOfType(
                StartGeweigerd.class, () -> Database.External.checked(url, user, password));
    }
}
