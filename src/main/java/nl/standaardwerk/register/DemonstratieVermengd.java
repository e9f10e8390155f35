// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.Weigering;

/** What is invented for the demonstration and what is real never mix in one standard. */
public final class DemonstratieVermengd extends Weigering {

    private static final long serialVersionUID = 1L;

    DemonstratieVermengd() {
        super(Soort.BOTST, "demonstratie-vermengd");
    }
}
