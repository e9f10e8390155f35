// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checks of others that run on Node, each also seen to fail. */
@Execution(ExecutionMode.CONCURRENT)
class NodeChecksTest {

    private static final String RULES = "tools/api-regels.yaml";

    @Test
    void filesOfOthersAreUnmodified() {
        var result = Npm.run("node", "tools/assets.mjs", "--controle");

        assertThat(result.exit()).as(result.said()).isZero();
    }

    @Test
    void apiDocumentFollowsTheApiDesignRules() {
        var result = lint("src/main/resources/api/v1/openapi.json");

        assertThat(result.exit()).as(result.said()).isZero();
    }

    @Test
    void apiDocumentThatBreaksTheRulesIsRefused() throws IOException {
        var bad = Path.of("target/slechte-openapi.json");
        Files.writeString(
                bad,
                """
                {"openapi": "3.1.0", "info": {"title": "x", "version": "een"},
                 "servers": [{"url": "/api"}],
                 "paths": {"/Fout_Pad/": {"post": {"responses": {"422": {"description": "x"}}}}}}
                """);

        var result = lint(bad.toString());

        assertThat(result.exit()).isNotZero();
        assertThat(result.said())
                .contains(
                        "versie-is-semver",
                        "pad-is-kebab-case",
                        "alleen-lezen",
                        "hoofdversie-in-adres",
                        "geen-422",
                        "contact-is-volledig");
    }

    private static Npm.Result lint(String file) {
        return Npm.run(
                "node_modules/.bin/spectral", "lint", "--fail-severity=error", "-r", RULES, file);
    }
}
