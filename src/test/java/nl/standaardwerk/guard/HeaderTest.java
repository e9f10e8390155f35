// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each file of ours begins with its licence; no template writes unescaped output. */
@Execution(ExecutionMode.CONCURRENT)
class HeaderTest {

    private static final String LICENCE = "SPDX-License-Identifier: EUPL-1.2";

    @Test
    void everyFileBeginsWithItsLicence() {
        var files =
                Stream.of(".java", ".sql", ".properties")
                        .flatMap(suffix -> Source.files(Path.of("src"), suffix));

        assertThat(files.filter(file -> lacksLicence(Source.read(file))))
                .as("first line must hold " + LICENCE)
                .isEmpty();
    }

    @Test
    void noTemplateWritesUnescapedOutput() {
        assertThat(
                        Source.files(Path.of("src/main/jte"), ".jte")
                                .filter(file -> isUnsafe(Source.read(file))))
                .as("$unsafe is forbidden")
                .isEmpty();
    }

    @Test
    void seesAMissingLicenceAndUnescapedOutput() {
        assertThat(List.of("class A {}", "\n// " + LICENCE)).allMatch(HeaderTest::lacksLicence);
        assertThat(lacksLicence("// " + LICENCE + "\nclass A {}")).isFalse();
        assertThat(isUnsafe("<p>$unsafe{tekst}</p>")).isTrue();
    }

    private static boolean lacksLicence(String text) {
        return text.lines().findFirst().filter(line -> line.contains(LICENCE)).isEmpty();
    }

    private static boolean isUnsafe(String template) {
        return template.contains("$unsafe");
    }
}
