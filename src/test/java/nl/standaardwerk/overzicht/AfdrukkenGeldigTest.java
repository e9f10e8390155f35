// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.afdruk.VeraPdf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;

/**
 * Every public document of the history and of the demonstration is a valid PDF/UA-1 and PDF/A-2a.
 * The settings are those of {@link StatementsTest}: one context for both.
 */
@Import({Statements.Counting.class, Pages.class})
@TestPropertySource(properties = "standaardwerk.verhaal=ja")
class AfdrukkenGeldigTest extends AppTest {

    @Autowired private Pages pages;

    @Test
    void everyDocumentIsValid() {
        var documents = pages.documents();
        var faults = new ArrayList<String>();
        for (var path : documents) {
            var answer = pages.open(path + ".pdf", Pages.VISITOR);
            assertThat(answer).as(path).hasStatusOk();
            VeraPdf.faults(answer.getResponse().getContentAsByteArray())
                    .forEach(fault -> faults.add(path + ": " + fault));
        }

        assertThat(documents).hasSizeGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    @Test
    void aBesluitOfBeforeThePlatformHasSourcesAndNoLetter() throws Exception {
        var besluit =
                pages.documents().stream().filter(p -> p.startsWith("/besluiten/")).findFirst();
        var path = besluit.orElseThrow();

        assertThat(pages.open(path, Pages.VISITOR)).bodyText().contains("id=\"bronnen\"");
        assertThat(pages.open(path.replace("afdruk", "ledenbrief"), Pages.VISITOR)).hasStatus(404);
    }
}
