// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Every Java file has the one format: google-java-format, AOSP style. {@code mvn -q test
 * -Dtest=FormatTest -Dformat=write} rewrites what differs. The frozen tables of the policy are
 * exempt: their columns are the point.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everyJavaFileHasTheOneFormat() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        var offenders = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : (Iterable<Path>) files.filter(FormatTest::isOurs)::iterator) {
                String problem = problem(file, write);
                if (!problem.isEmpty()) {
                    offenders.add(problem);
                }
            }
        }

        assertThat(offenders)
                .as("rewrite with: mvn -q test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }

    @Test
    void seesAFileThatIsNotFormatted() throws FormatterException {
        String ugly = "class A{int b;}";

        assertThat(FORMATTER.formatSourceAndFixImports(ugly)).isNotEqualTo(ugly);
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return name.endsWith(".java") && !name.matches(".*/regeling/Regeling\\d+\\.java");
    }

    private static String problem(Path file, boolean write) throws IOException {
        String found = Files.readString(file);
        try {
            String wanted = FORMATTER.formatSourceAndFixImports(found);
            if (found.equals(wanted)) {
                return "";
            }
            if (write) {
                Files.writeString(file, wanted);
                return "";
            }
            return file.toString();
        } catch (FormatterException unreadable) {
            return file + ": " + unreadable.getMessage();
        }
    }
}
