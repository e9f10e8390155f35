// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** What an {@link Actor} does; nothing else moves a voorstel. */
public enum Handeling {
    DIENT_IN,
    GEEFT_GO,
    GEEFT_NO_GO,
    VERWIJST_TERUG,
    DRAAGT_VOOR,
    ADVISEERT,
    /** Goes on without an advice that did not come in time; needs a reason. */
    GAAT_VERDER,
    CONSULTEERT,
    AGENDEERT,
    RAADPLEEGT,
    STELT_UITSLAG_VAST,
    BEKRACHTIGT,
    BEKRACHTIGT_NIET,
    STELT_VAST,
    WIJST_AF,
    MAAKT_BEKEND,
    /** Waits until a date, with a reason; the step stays. */
    HOUDT_AAN,
    TREKT_IN,
    /** Corrects a wrong record by a new one that names it; nothing is removed. */
    HERSTELT,
    /** Opens the voorbereiding again after a no-go, on the same voorstel. */
    BRENGT_OPNIEUW_IN,
    /** Lets the members vote once more on the same question, after a contested outcome. */
    LAAT_OPNIEUW_STEMMEN,
    /**
     * Enters what was decided before or outside the platform. Stands in no row of a procedure, so
     * every procedure refuses it; {@link HistorischeVastlegging} has its demands.
     */
    LEGT_HISTORISCH_VAST;

    /**
     * True if this act is possible beside the one that a step waits for: it makes nobody the one
     * whose turn it is.
     */
    public boolean isBijkomend() {
        return switch (this) {
            case GAAT_VERDER,
                    HOUDT_AAN,
                    TREKT_IN,
                    HERSTELT,
                    BRENGT_OPNIEUW_IN,
                    LAAT_OPNIEUW_STEMMEN,
                    LEGT_HISTORISCH_VAST ->
                    true;
            default -> false;
        };
    }

    /** True if the table gives this act for many steps at once; drawings leave it out. */
    public boolean isOveral() {
        return switch (this) {
            case HOUDT_AAN, TREKT_IN, HERSTELT, LAAT_OPNIEUW_STEMMEN -> true;
            default -> false;
        };
    }
}
