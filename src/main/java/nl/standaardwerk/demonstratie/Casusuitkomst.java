// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import java.util.List;

/**
 * What came of a case.
 *
 * @param verteld the story as it went
 * @param verschillen in Dutch: where it differs from what had to come of it; empty when right
 */
public record Casusuitkomst(Verteld verteld, List<String> verschillen) {

    public Casusuitkomst {
        verschillen = List.copyOf(verschillen);
    }

    /** Whether it went as it had to. */
    public boolean klopt() {
        return verschillen.isEmpty();
    }
}
