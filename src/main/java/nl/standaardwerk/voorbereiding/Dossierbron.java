// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;

import java.util.List;

/**
 * A module that keeps structured parts of a dossier of its own, each in versions like the rest: the
 * row with the highest version up to <i>n</i> is what version <i>n</i> holds. What it keeps counts
 * in the hash of the version and in the rijpheid; it saves through {@link Voorbereiding#bewaar}. A
 * bean of a later module: calls go down, this module never knows which there are.
 */
public interface Dossierbron {

    /** The parts on offer, in the order of the form. */
    List<Deel> delen();

    /**
     * What this module holds in a version, for the hash: one line {@code key=value} for each fact,
     * the key unique and beginning with the name of the module, free text by its salted hash. Empty
     * when it holds nothing.
     */
    List<String> inhoud(DossierId id, int versie);

    /** What is missing before the dossier is rijp; {@code deel} is one of {@link #delen}. */
    List<Rijpheid.Ontbrekend> ontbreekt(Dossier dossier);

    /**
     * A part with a form of its own.
     *
     * @param naam stable name, upper case; in the list of versions
     * @param titel message key
     * @param pad address of the form below {@code /voorstellen/{nummer}/bewerken}
     */
    record Deel(String naam, String titel, String pad) {}

    /** Inserts the rows of one part for one new version, inside the transaction. */
    @FunctionalInterface
    interface Schrijver {
        void schrijf(DossierId id, int versie, Ondertekening door);
    }
}
