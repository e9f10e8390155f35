// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.web.Tekst;

/** A date as exact as it is known, in words. */
final class Dateringtekst {

    private Dateringtekst() {}

    static String van(Datering datering, Tekst t) {
        return switch (datering) {
            case Datering.OpDag(var dag) -> t.kort(dag);
            case Datering.InMaand(var maand) -> t.maand(maand);
            case Datering.InJaar(var jaar) -> jaar.toString();
            case Datering.Onbekend _ -> t.van("overzicht.datum.onbekend");
        };
    }
}
