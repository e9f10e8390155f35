// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * One row of the policy: in this step this actor may do this in this case, and then that step
 * follows. What stands in no row is refused.
 *
 * @param van the step it is in
 * @param actor who acts
 * @param handeling what is done
 * @param geval in which case; ALTIJD when there is no condition
 * @param naar the step that follows; may be the same one
 * @param bron where the row comes from
 */
public record Regel(Stap van, Actor actor, Handeling handeling, Geval geval, Stap naar, Bron bron) {

    /** True if this row answers to these four. */
    public boolean past(Stap stap, Actor wie, Handeling wat, Geval in) {
        return van == stap && actor == wie && handeling == wat && geval == in;
    }

    /** True if this row leads on towards the end that was asked for. */
    boolean brengtVerder() {
        return switch (handeling) {
            case VERWIJST_TERUG, WIJST_AF, GEEFT_NO_GO, BEKRACHTIGT_NIET -> false;
            default -> !handeling.isBijkomend() && geval != Geval.VERWORPEN;
        };
    }
}
