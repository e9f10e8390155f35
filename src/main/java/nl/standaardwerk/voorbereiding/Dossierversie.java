// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

/**
 * One immutable version of a dossier: what bodies advise on and what a besluit names.
 *
 * @param dossier which dossier
 * @param nummer counted from 1, without gaps
 * @param sha256 over the canonical content, 64 hexadecimal digits
 */
public record Dossierversie(DossierId dossier, int nummer, String sha256) {

    public Dossierversie {
        if (nummer < 1 || sha256.length() != 64) {
            throw new IllegalArgumentException("no dossierversie: " + nummer + " " + sha256);
        }
    }
}
