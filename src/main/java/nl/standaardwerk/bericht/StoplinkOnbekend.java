// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.Weigering;

/** No account has this stopteken, or not any more. The teken itself is not repeated. */
final class StoplinkOnbekend extends Weigering {

    private static final long serialVersionUID = 1L;

    StoplinkOnbekend() {
        super(Soort.NIET_GEVONDEN, "stoplink-onbekend");
    }
}
