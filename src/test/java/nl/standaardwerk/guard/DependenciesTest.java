// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Each dependency of the build has its reason in ADR-0009. */
@Execution(ExecutionMode.CONCURRENT)
class DependenciesTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)<");

    @Test
    void everyDependencyHasItsReason() {
        String pom =
                Source.read(Path.of("pom.xml"))
                        .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");

        assertThat(withoutReason(pom, Source.read(Path.of("docs/adr/0009-dependencies.md"))))
                .as("give each dependency a row in docs/adr/0009-dependencies.md")
                .isEmpty();
    }

    @Test
    void seesADependencyWithoutReason() {
        String pom = "<dependency><groupId>g</groupId><artifactId>gadget</artifactId></dependency>";

        assertThat(withoutReason(pom, "| `gizmo` | because |")).containsExactly("gadget");
    }

    private static List<String> withoutReason(String pom, String reasons) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(artifact -> !reasons.contains("`" + artifact + "`"))
                .toList();
    }
}
