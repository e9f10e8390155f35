// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

/**
 * One standard, or one version of a standard, as a reference list has it. What the list does not
 * say is empty.
 *
 * @param code permanent within the list
 * @param naam its name
 * @param afkorting short name
 * @param deelVan code or name of what it is a part of
 * @param status in the word of the list
 * @param beheerder who keeps it
 * @param gebied what it is for; of a version its number
 * @param adres http or https
 * @param bron where the list found it
 */
record Lijstregel(
        String code,
        String naam,
        String afkorting,
        String deelVan,
        String status,
        String beheerder,
        String gebied,
        String adres,
        String bron) {}
