// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.toegang.AccountId;

import java.time.Instant;
import java.util.UUID;

/**
 * What the first person of the stembureau wants, and a second one has to confirm.
 *
 * @param id its identity
 * @param nummer order within the vote, from 1
 * @param daad what
 * @param planversie version of the plan that the person saw
 * @param reden why it is closed early; empty otherwise
 * @param eerste the first person
 * @param op when
 */
record Verzoek(
        UUID id,
        int nummer,
        Bureaudaad daad,
        int planversie,
        String reden,
        AccountId eerste,
        Instant op) {}
