// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A regeling is frozen: whoever changes one turns this test red. A new policy is a new class, with
 * a document of its own.
 */
class RegelingDocumentTest {

    @Test
    void the_committed_document_is_what_the_rows_say() throws IOException {
        for (Regeling regeling : Regelingen.alle()) {
            var path = Path.of("docs/regeling/" + regeling.versie() + ".md");
            String document = RegelingDocument.van(regeling);
            if ("write".equals(System.getProperty("docs"))) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, document);
            }

            assertThat(path)
                    .as("rewrite with: mvn -q test -Dtest=RegelingDocumentTest -Ddocs=write")
                    .hasContent(document);
        }
    }
}
