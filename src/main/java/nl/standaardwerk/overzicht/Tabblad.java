// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Motiveringsaspect;

import java.util.Arrays;
import java.util.List;

/** The parts of a dossier, each a page of its own, in the order of the tabs. */
enum Tabblad {
    MOTIVERING(""),
    TOETSVRAGEN("/toetsvragen"),
    DRAAGVLAK("/draagvlak"),
    GEVOLGEN("/gevolgen"),
    ADVIEZEN("/adviezen"),
    DOCUMENTEN("/documenten"),
    TIJDLIJN("/tijdlijn");

    private final String pad;

    Tabblad(String pad) {
        this.pad = pad;
    }

    /** Address below the one of the voorstel. */
    String pad() {
        return pad;
    }

    /** The aspects whose text this tab shows. */
    List<Motiveringsaspect> aspecten() {
        return Arrays.stream(Motiveringsaspect.values())
                .filter(a -> this == MOTIVERING || this == van(a))
                .toList();
    }

    /** The tab where the depth of an aspect stands. */
    static Tabblad van(Motiveringsaspect aspect) {
        return switch (aspect) {
            case STAKEHOLDERS, DRAAGVLAK -> DRAAGVLAK;
            case UITVOERINGSCONSEQUENTIES, BEHEER_EN_HANDHAVING -> GEVOLGEN;
            case NUT, VERBINDENDHEID_EN_TEMPO -> MOTIVERING;
        };
    }
}
