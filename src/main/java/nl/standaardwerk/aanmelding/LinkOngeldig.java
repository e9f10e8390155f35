// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.Weigering;

/** A one-time link was used already, has expired, or never was. */
final class LinkOngeldig extends Weigering {

    private static final long serialVersionUID = 1L;

    LinkOngeldig() {
        super(Soort.NIET_GEVONDEN, "link-ongeldig");
    }
}
