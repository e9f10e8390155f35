// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import java.util.UUID;

/** What a member thought of a point in a written round; the last one counts. */
record Reactie(UUID punt, UUID lid, Oordeel oordeel) {

    /** What a member can think. */
    enum Oordeel {
        AKKOORD,
        NIET_AKKOORD,
        /** Wants it in a meeting first. */
        BESPREKEN
    }
}
