// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.StandaardId;

/**
 * What was entered in the register.
 *
 * @param besluit the besluit
 * @param standaard the standard it is about
 */
public record Vastgelegd(BesluitId besluit, StandaardId standaard) {}
