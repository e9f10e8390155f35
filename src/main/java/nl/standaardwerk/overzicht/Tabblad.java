// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Motiveringsaspect;

import java.util.List;

/** The parts of a dossier, each a page of its own, in the order of the tabs. */
enum Tabblad {
    MOTIVERING("", List.of(Motiveringsaspect.values())),
    TOETSVRAGEN("/toetsvragen", List.of()),
    DRAAGVLAK("/draagvlak", List.of(Motiveringsaspect.STAKEHOLDERS, Motiveringsaspect.DRAAGVLAK)),
    GEVOLGEN(
            "/gevolgen",
            List.of(
                    Motiveringsaspect.UITVOERINGSCONSEQUENTIES,
                    Motiveringsaspect.BEHEER_EN_HANDHAVING)),
    ADVIEZEN("/adviezen", List.of()),
    DOCUMENTEN("/documenten", List.of()),
    TIJDLIJN("/tijdlijn", List.of());

    private final String pad;
    private final List<Motiveringsaspect> aspecten;

    Tabblad(String pad, List<Motiveringsaspect> aspecten) {
        this.pad = pad;
        this.aspecten = aspecten;
    }

    /** Address below the one of the voorstel. */
    String pad() {
        return pad;
    }

    /** The aspects whose text this tab shows. */
    List<Motiveringsaspect> aspecten() {
        return aspecten;
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
