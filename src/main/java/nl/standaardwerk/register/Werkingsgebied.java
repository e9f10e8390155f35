// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.util.Set;

/** For whom a standard holds. */
public sealed interface Werkingsgebied {

    /** Every gemeente that exists on the day. */
    record AlleGemeenten() implements Werkingsgebied {}

    /**
     * Only these gemeenten.
     *
     * @param gemeenten at least one
     */
    record Lijst(Set<GemeenteCode> gemeenten) implements Werkingsgebied {

        public Lijst {
            gemeenten = Set.copyOf(gemeenten);
            if (gemeenten.isEmpty()) {
                throw new IllegalArgumentException("no gemeenten");
            }
        }
    }
}
