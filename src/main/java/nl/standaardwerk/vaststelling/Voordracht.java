// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;

/**
 * What the directie put up for decision.
 *
 * @param tekst its text; empty after removal
 * @param op when
 */
public record Voordracht(String tekst, LocalDate op) {}
