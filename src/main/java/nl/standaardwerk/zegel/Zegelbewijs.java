// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.util.List;
import java.util.Optional;

/**
 * The proof that a line of the journaal is sealed.
 *
 * @param regel number of the line
 * @param plek place of its leaf in the tree, from 0
 * @param blad the leaf: JSON with the number and the imprint
 * @param pad the hashes that lead from the leaf to the root, lowest first, in base 64
 * @param controlepunt the signed checkpoint whose root that is
 * @param geopend what the line says; nothing for who may not see it
 */
public record Zegelbewijs(
        long regel,
        long plek,
        String blad,
        List<String> pad,
        String controlepunt,
        Optional<Geopend> geopend) {

    public Zegelbewijs {
        pad = List.copyOf(pad);
    }

    /**
     * Where a line stands and what it says, and the secret with which its imprint was made: the
     * imprint is the SHA-256 of the bytes of the secret and then of the text.
     *
     * @param plek place of its leaf in the tree, from 0
     * @param zout 32 bytes, in hexadecimal
     * @param vorm the line in its one form, as JSON
     */
    public record Geopend(long plek, String zout, String vorm) {}
}
