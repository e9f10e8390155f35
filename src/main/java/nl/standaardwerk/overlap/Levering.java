// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One dated delivery of a reference list; the last one holds.
 *
 * @param volgnummer from 1, without gaps
 * @param op day on which it was taken over
 * @param sha256 of the file
 * @param aantal number of rows
 * @param toegevoegd rows that the one before did not have
 * @param gewijzigd rows with other content than in the one before
 * @param vervallen rows of the one before that are gone
 */
record Levering(
        UUID id,
        Referentielijst lijst,
        int volgnummer,
        LocalDate op,
        String bestandsnaam,
        String sha256,
        int aantal,
        int toegevoegd,
        int gewijzigd,
        int vervallen,
        Ondertekening door) {}
