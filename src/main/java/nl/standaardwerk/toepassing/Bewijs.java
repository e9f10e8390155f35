// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What shows that a gemeente applies a standard.
 *
 * @param wat description or address
 * @param op its own day
 * @param geldigTot last day on which it shows that; empty when it does not run out
 */
public record Bewijs(String wat, LocalDate op, Optional<LocalDate> geldigTot) {}
