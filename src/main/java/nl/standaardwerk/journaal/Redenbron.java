// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import java.util.Map;
import java.util.UUID;

/**
 * What a module offers to who tells what happened: the reasons of its acts. A line of the journaal
 * holds only a salted hash ({@code redenSha256}); the text stays with its module, where it can be
 * erased.
 */
public interface Redenbron {

    /**
     * The reasons that were given about this, each by its hash; one statement.
     *
     * @param onderwerp for example a dossier
     */
    Map<String, String> redenen(UUID onderwerp);
}
