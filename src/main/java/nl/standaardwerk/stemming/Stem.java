// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A vote that was cast: one version of what a gemeente votes. Secret until the outcome is declared,
 * except for the stemgemachtigde of that gemeente.
 *
 * @param gemeente whose vote
 * @param versie number, from 1; the highest counts
 * @param keuze code of the choice on the ballot
 * @param verklaring why; may be empty
 * @param bewijs code of the receipt
 * @param zout random part of the check figure, 32 hexadecimal digits
 * @param controlegetal SHA-256 over this vote and the salt
 * @param vastgelegd the moment that counts, by the clock of the database
 */
record Stem(
        GemeenteCode gemeente,
        int versie,
        String keuze,
        String verklaring,
        String bewijs,
        String zout,
        String controlegetal,
        Instant vastgelegd) {

    /** Under what the journaal tells of this vote. */
    UUID kenmerk() {
        return UUID.nameUUIDFromBytes(controlegetal.getBytes(StandardCharsets.UTF_8));
    }
}
