// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.toepassing.Telling;

import java.util.List;
import java.util.Map;

/** What a series counts together. Every Standsoort is in exactly one. */
enum Groep {
    TOEGEPAST("toegepast"),
    GEPLAND("gepland"),
    LEG_UIT("leg-uit"),
    ONBEKEND("geen-opgave");

    private final String klasse;

    Groep(String klasse) {
        this.klasse = klasse;
    }

    /** Those with a line of their own: what is not known is what is missing up to the base. */
    static List<Groep> lijnen() {
        return List.of(TOEGEPAST, GEPLAND, LEG_UIT);
    }

    /** In which group a Standsoort counts. */
    static Groep van(Standsoort soort) {
        return switch (soort) {
            case TOEGEPAST -> TOEGEPAST;
            case GEPLAND -> GEPLAND;
            case LEG_UIT, AFWIJKING -> LEG_UIT;
            case VERLOPEN, GEEN_OPGAVE -> ONBEKEND;
        };
    }

    /** Class of its line and sign. */
    String klasse() {
        return klasse;
    }

    /** How many of a count are in it. */
    int in(Telling telling) {
        return telling.aantallen().entrySet().stream()
                .filter(e -> van(e.getKey()) == this)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
