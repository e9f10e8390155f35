// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.OnjuisteInvoer;

import java.util.List;
import java.util.Optional;

/**
 * What LEGT_HISTORISCH_VAST demands: two persons, a source for every fact, and one of the outcomes
 * that history knows. It checks no step: it was decided before or outside the platform.
 *
 * @param eerste who enters it
 * @param tweede who confirms it, somebody else
 * @param uitkomst what became of the standard
 * @param feiten at least one, each with its source
 */
public record HistorischeVastlegging(
        String eerste, String tweede, Uitkomst uitkomst, List<Feit> feiten) {

    /**
     * Checks every demand.
     *
     * @throws OnjuisteInvoer with every demand that is not met
     */
    public HistorischeVastlegging {
        feiten = List.copyOf(feiten);
        var fouten =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(!eerste.isBlank(), "eerste", "regeling.historisch.eerste-ontbreekt")
                        .eis(!tweede.isBlank(), "tweede", "regeling.historisch.tweede-ontbreekt")
                        .eis(!eerste.equals(tweede), "tweede", "regeling.historisch.zelfde-persoon")
                        .eis(!feiten.isEmpty(), "feiten", "regeling.historisch.geen-feiten");
        for (Feit feit : feiten) {
            fouten.eis(
                    !feit.bron().isBlank(),
                    "feiten",
                    "regeling.historisch.zonder-bron",
                    feit.wat());
        }
        fouten.klaar();
    }

    /**
     * One thing that a source says.
     *
     * @param wat what it is: "besluit", "geldt vanaf", "orgaan"
     * @param waarde as the source gives it; dates as {@link Datering#tekst}
     * @param bron address or title of the source
     */
    public record Feit(String wat, String waarde, String bron) {}

    /** What became of the standard. */
    public sealed interface Uitkomst {

        /** The degree that was decided; empty when no decision gives one. */
        default Optional<Verbindendheid> beslotenGraad() {
            return Optional.empty();
        }
    }

    /** A body decided on this degree. */
    public record Besloten(Verbindendheid graad) implements Uitkomst {

        @Override
        public Optional<Verbindendheid> beslotenGraad() {
            return Optional.of(graad);
        }
    }

    /** In fact recommended, but no decision was found: listed without a besluit. */
    public record FeitelijkAanbevolen() implements Uitkomst {}

    /**
     * A law took its place before or instead of a decision.
     *
     * @param wet name of the law
     */
    public record IngehaaldDoorDeWet(String wet) implements Uitkomst {}

    /** Listed as a gezamenlijke afspraak, without a degree. */
    public record GezamenlijkeAfspraak() implements Uitkomst {}
}
