// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a gemeente said about a standard on a day. Written once; the last one counts.
 *
 * @param id its identity
 * @param standaard about which standard
 * @param gemeente who said it
 * @param nummer order among what this gemeente said about this standard, from 1
 * @param stand what it said
 * @param op day of sending in
 * @param demonstratie whether it is invented
 */
public record Opgave(
        UUID id,
        StandaardId standaard,
        GemeenteCode gemeente,
        int nummer,
        Stand.Opgegeven stand,
        LocalDate op,
        boolean demonstratie) {}
