// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.HistorischeVastlegging.Besloten;
import nl.standaardwerk.regeling.HistorischeVastlegging.Feit;
import nl.standaardwerk.regeling.HistorischeVastlegging.FeitelijkAanbevolen;
import nl.standaardwerk.regeling.HistorischeVastlegging.GezamenlijkeAfspraak;
import nl.standaardwerk.regeling.HistorischeVastlegging.IngehaaldDoorDeWet;
import nl.standaardwerk.regeling.HistorischeVastlegging.Uitkomst;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What the historic record demands, over every combination of persons, facts and outcomes. */
class HistorischeVastleggingTest {

    private static final Feit MET_BRON = new Feit("besluit", "2019-06-05", "Lbr. 19/033");
    private static final Feit ZONDER_BRON = new Feit("orgaan", "ALV", " ");

    @Test
    void twee_verschillende_personen_en_een_bron_per_feit_zijn_altijd_nodig() {
        for (String eerste : List.of("", "a", "b")) {
            for (String tweede : List.of("", "a", "b")) {
                for (List<Feit> feiten : alleFeiten()) {
                    for (Uitkomst uitkomst : alleUitkomsten()) {
                        toets(eerste, tweede, uitkomst, feiten);
                    }
                }
            }
        }
    }

    private static void toets(String eerste, String tweede, Uitkomst uitkomst, List<Feit> feiten) {
        boolean inOrde =
                !eerste.isBlank()
                        && !tweede.isBlank()
                        && !eerste.equals(tweede)
                        && !feiten.isEmpty()
                        && !feiten.contains(ZONDER_BRON);
        if (inOrde) {
            assertThat(new HistorischeVastlegging(eerste, tweede, uitkomst, feiten).uitkomst())
                    .isEqualTo(uitkomst);
        } else {
            assertThatThrownBy(() -> new HistorischeVastlegging(eerste, tweede, uitkomst, feiten))
                    .isInstanceOf(OnjuisteInvoer.class);
        }
    }

    @Test
    void alle_fouten_worden_tegelijk_genoemd() {
        assertThatThrownBy(
                        () ->
                                new HistorischeVastlegging(
                                        "a", "a", new FeitelijkAanbevolen(), List.of(ZONDER_BRON)))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        w ->
                                assertThat(w.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::sleutel)
                                        .containsExactly(
                                                "regeling.historisch.zelfde-persoon",
                                                "regeling.historisch.zonder-bron"));
    }

    @Test
    void alleen_een_besluit_geeft_een_graad() {
        for (Verbindendheid graad : Verbindendheid.values()) {
            assertThat(new Besloten(graad).beslotenGraad()).contains(graad);
        }
        assertThat(new FeitelijkAanbevolen().beslotenGraad()).isEmpty();
        assertThat(new IngehaaldDoorDeWet("Cyberbeveiligingswet").beslotenGraad()).isEmpty();
        assertThat(new GezamenlijkeAfspraak().beslotenGraad()).isEmpty();
    }

    private static List<List<Feit>> alleFeiten() {
        return List.of(
                List.of(), List.of(MET_BRON), List.of(ZONDER_BRON), List.of(MET_BRON, ZONDER_BRON));
    }

    private static List<Uitkomst> alleUitkomsten() {
        var alle = new ArrayList<Uitkomst>();
        for (Verbindendheid graad : Verbindendheid.values()) {
            alle.add(new Besloten(graad));
        }
        alle.add(new FeitelijkAanbevolen());
        alle.add(new IngehaaldDoorDeWet("Cyberbeveiligingswet"));
        alle.add(new GezamenlijkeAfspraak());
        return alle;
    }
}
