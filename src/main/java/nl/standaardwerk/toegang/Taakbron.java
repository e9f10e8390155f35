// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.util.List;

/** A module that knows what waits for whom: a package-private bean, asked live. */
public interface Taakbron {

    /**
     * What waits for this person now, in any order; empty for a visitor. At most two statements.
     */
    List<Taak> taken(Gebruiker gebruiker);
}
