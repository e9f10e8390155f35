// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** The three kinds of matters that standards are about (§2 of the note), in its order. */
public enum Categorie {
    /** Joint agreements on social questions. */
    MAATSCHAPPELIJK,
    /** Standards for organisation and execution. */
    ORGANISATIE_EN_UITVOERING,
    /** Standards for information technology. */
    INFORMATIEKUNDIG
}
