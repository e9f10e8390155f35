// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.overlap.Overlap;
import nl.standaardwerk.overlap.Overlapantwoord;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;

/** The demonstration with the real threshold: its dossiers are rijp, and no page costs too much. */
@Import({Statements.Counting.class, Pages.class})
@TestPropertySource(properties = {"standaardwerk.verhaal=ja", "standaardwerk.overlap.drempel=0.55"})
class OverlapStatementsTest extends AppTest {

    private static final String INDIENER = "indiener-deventer";

    @Autowired private Pages pages;
    @Autowired private Overlap overlap;
    @Autowired private Voorbereiding voorbereiding;

    @Test
    void wat_ingediend_is_heeft_elke_kandidaat_beantwoord() {
        var ingediend = voorbereiding.alle().stream().filter(Voorstel::isOpenbaar).toList();

        assertThat(ingediend).isNotEmpty();
        assertThat(ingediend)
                .allMatch(v -> overlap.blad(voorbereiding.dossier(v.id())).open().isEmpty());
        assertThat(ingediend.stream().flatMap(v -> antwoorden(v).stream()))
                .anyMatch(a -> a.naam().equals("Verwerkingenlogging API-standaard"));
    }

    private List<Overlapantwoord> antwoorden(Voorstel voorstel) {
        return overlap.antwoorden(voorstel.id(), voorstel.dossierversie());
    }

    @Test
    void aPageWithCandidatesCostsAtMostEightStatements() throws Exception {
        var faults = new ArrayList<String>();
        for (var voorstel : voorbereiding.alle()) {
            for (var tab :
                    List.of(
                            "/bewerken",
                            "/bewerken/overlap",
                            "/rijpheid",
                            "/indienen",
                            "/bewerken/toetsvragen/5",
                            "/toetsvragen")) {
                var path = voorstel.pad() + tab;
                pages.open(path, INDIENER);
                faults.add(Statements.fault(path, Statements.of(() -> pages.open(path, INDIENER))));
            }
        }

        assertThat(faults).isNotEmpty().allMatch(String::isEmpty);
    }

    @Test
    void de_antwoorden_staan_bij_toetsvraag_vijf_voor_iedereen() {
        var voorstel =
                voorbereiding.alle().stream()
                        .filter(v -> v.isOpenbaar() && !antwoorden(v).isEmpty())
                        .findFirst()
                        .orElseThrow();

        assertThat(pages.open(voorstel.pad() + "/toetsvragen", Pages.VISITOR))
                .hasStatusOk()
                .bodyText()
                .contains(antwoorden(voorstel).getFirst().naam(), "Hoort bij");
    }
}
