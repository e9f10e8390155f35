// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;
import java.util.Locale;

/** As what a gemeente counts on a day. */
public enum Standsoort {
    TOEGEPAST("toegepast"),
    GEPLAND("gepland"),
    LEG_UIT("leg-uit"),
    /** An Uitleg about a standard that is VERBINDEND: not met. */
    AFWIJKING("leg-uit"),
    /** A plan, proof or Uitleg that has run out. */
    VERLOPEN("verlopen"),
    GEEN_OPGAVE("geen-opgave");

    private final String klasse;

    Standsoort(String klasse) {
        this.klasse = klasse;
    }

    /** End of the classes of its signs, bars and areas. */
    String klasse() {
        return klasse;
    }

    /** In addresses and open data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As what a Stand counts under this degree on this day. */
    static Standsoort van(Stand stand, Verbindendheid graad, LocalDate dag) {
        if (stand.isVerlopenOp(dag)) {
            return VERLOPEN;
        }
        return switch (stand) {
            case Stand.NogGeenOpgave _ -> GEEN_OPGAVE;
            case Stand.Toegepast _ -> TOEGEPAST;
            case Stand.Gepland _ -> GEPLAND;
            case Stand.LegUit _ -> graad == Verbindendheid.VERBINDEND ? AFWIJKING : LEG_UIT;
        };
    }
}
