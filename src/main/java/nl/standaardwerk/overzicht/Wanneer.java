// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.web.Tekst;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody still has.
 *
 * @param tekst in words: over 2 dagen, vandaag, 3 dagen te laat
 * @param dringend due within a week or too late
 */
record Wanneer(String tekst, boolean dringend) {

    private static final int BINNENKORT = 7;

    static Wanneer van(Taak taak, LocalDate vandaag, Tekst t) {
        return taak.uiterlijk()
                .map(dag -> over(ChronoUnit.DAYS.between(vandaag, dag), t))
                .orElseGet(() -> new Wanneer(t.van("overzicht.werkvoorraad.geen-datum"), false));
    }

    private static Wanneer over(long dagen, Tekst t) {
        return new Wanneer(tekst(dagen, t), dagen <= BINNENKORT);
    }

    private static String tekst(long dagen, Tekst t) {
        if (dagen < 0) {
            return t.van("overzicht.werkvoorraad.te-laat", -dagen);
        }
        return dagen == 0
                ? t.van("overzicht.werkvoorraad.vandaag")
                : t.van("overzicht.werkvoorraad.over", dagen);
    }
}
