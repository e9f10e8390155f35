// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.web.Tekst;

/** A date as exact as its source, in words. */
public final class Dateringtekst {

    private Dateringtekst() {}

    /** 5 juni 2019 · november 2020 · 2019 · niet gevonden. */
    public static String van(Tekst t, Datering datering) {
        return switch (datering) {
            case Datering.OpDag d -> t.dag(d.dag());
            case Datering.InMaand m -> t.maand(m.maand());
            case Datering.InJaar j -> j.tekst();
            case Datering.Onbekend o -> t.van("register.datering.onbekend");
        };
    }

    /** op 5 juni 2019 · in november 2020 · in 2019 · op een datum die niet is gevonden. */
    public static String inZin(Tekst t, Datering datering) {
        return switch (datering) {
            case Datering.OpDag d -> t.van("register.datering.op", d.dag());
            case Datering.InMaand m -> t.van("register.datering.in", m.maand());
            case Datering.InJaar j -> t.van("register.datering.in", j.tekst());
            case Datering.Onbekend o -> t.van("register.datering.ooit");
        };
    }
}
