// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One fact on a timeline, newest first.
 *
 * @param op the day, for the machine; null when only part of the date is known
 * @param dag the day as the person reads it
 * @param wat what happened, for example Advies gegeven
 * @param toelichting who, or with what result; may be empty
 * @param url where to read more; null for none
 * @param bewijs where its proof is; null for none
 * @param nu whether it is under way or planned instead of past
 * @param reden why, as it was written; may be empty
 */
public record Tijdlijnpunt(
        @Nullable LocalDate op,
        String dag,
        String wat,
        String toelichting,
        @Nullable String url,
        @Nullable String bewijs,
        boolean nu,
        String reden) {

    /** A fact without a reason and without a proof. */
    public Tijdlijnpunt(
            @Nullable LocalDate op,
            String dag,
            String wat,
            String toelichting,
            @Nullable String url,
            boolean nu) {
        this(op, dag, wat, toelichting, url, null, nu, "");
    }

    /** The same, and why it was done. */
    public Tijdlijnpunt met(String reden) {
        return new Tijdlijnpunt(op, dag, wat, toelichting, url, bewijs, nu, reden);
    }

    /** The same, and where its proof is. */
    public Tijdlijnpunt metBewijs(String bewijs) {
        return new Tijdlijnpunt(op, dag, wat, toelichting, url, bewijs, nu, reden);
    }
}
