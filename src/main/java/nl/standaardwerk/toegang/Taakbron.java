// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.util.List;

/** A module that knows what waits for whom: a package-private bean, asked live. */
public interface Taakbron {

    /**
     * What waits for this person now, in any order; empty for a visitor. At most two statements.
     */
    List<Taak> taken(Gebruiker gebruiker);

    /**
     * How many wait for this person now, for the number at the top of every page: the size of
     * {@link #taken}. At most one statement.
     */
    default int aantal(Gebruiker gebruiker) {
        return taken(gebruiker).size();
    }
}
