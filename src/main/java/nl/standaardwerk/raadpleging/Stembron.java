// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import java.util.Set;

/** A later module that holds votes itself: a package-private bean, asked live. */
public interface Stembron {

    /**
     * The raadplegingen on which is voted there: their outcome is counted, never entered by hand.
     */
    Set<RaadplegingId> hier();

    /** Address of the page on which the stembureau plans a vote there. */
    String planpad(RaadplegingId raadpleging);
}
