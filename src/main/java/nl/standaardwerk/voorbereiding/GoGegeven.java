// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;

/**
 * The directie gave a go on a dossier version: module vaststelling starts the traject (§4).
 *
 * @param dossier which voorstel
 * @param dossierversie number of the version
 * @param sha256 of that version
 * @param voorgesteld proposed degree
 * @param routegraad degree whose procedure is followed
 * @param regeling version of the policy
 * @param redenSha256 salted hash of the reason
 * @param demonstratie made by demo accounts
 * @param op day of the go
 * @param door who, for the directie
 */
public record GoGegeven(
        DossierId dossier,
        int dossierversie,
        String sha256,
        Verbindendheid voorgesteld,
        Verbindendheid routegraad,
        String regeling,
        String redenSha256,
        boolean demonstratie,
        LocalDate op,
        Ondertekening door)
        implements VoorstelGebeurtenis {}
