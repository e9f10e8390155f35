// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** Refuses DIENT_IN of this version with a Weigering of its own; most modules never do. */
    default void vereistIndienbaar(Dossier dossier) {}

    /**
     * What this module holds in some versions, in words, to read and to lay side by side; a version
     * without anything has no lines or is absent. At most one statement for all of them.
     */
    Map<Integer, List<Leesregel>> leesbaar(DossierId id, Collection<Integer> versies);

    /**
     * One fact of a version in words, as the pages say it.
     *
     * @param sleutel the same in two versions when it is the same fact
     * @param kop what it is
     * @param tekst what it says
     */
    record Leesregel(String sleutel, String kop, String tekst) {}

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
