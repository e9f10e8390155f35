// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A condition in an advice, tracked until it is met.
 *
 * @param id its identity
 * @param nummer its place in the advice, from 1
 * @param tekst the condition
 * @param voldaan the day on which it was met; empty while it is open
 * @param toelichting how it was met; empty while it is open
 */
public record Voorwaarde(
        VoorwaardeId id,
        int nummer,
        String tekst,
        Optional<LocalDate> voldaan,
        String toelichting) {}
