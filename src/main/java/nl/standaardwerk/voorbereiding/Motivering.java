// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;

/**
 * The text of one motiveringsaspect in a dossier version.
 *
 * @param tekst at most 20,000 characters
 * @param op day on which it was written
 * @param door author
 * @param versie dossier version in which it was written
 */
public record Motivering(String tekst, LocalDate op, Ondertekening door, int versie) {}
