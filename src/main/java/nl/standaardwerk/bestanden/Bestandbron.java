// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.toegang.Gebruiker;

import java.util.Optional;

/**
 * What a module that refers to files implements: it says who may read them. A file to which nobody
 * refers is read only by the account that offered it.
 */
public interface Bestandbron {

    /**
     * Whether this person may read this file; empty when this module does not refer to it. One
     * statement at most.
     */
    Optional<Boolean> leesbaar(BestandId id, Gebruiker door);
}
