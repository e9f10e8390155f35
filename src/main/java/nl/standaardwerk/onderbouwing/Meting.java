// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Provincie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was measured.
 *
 * @param van first day of the measurement
 * @param totEnMet last day
 * @param totaal of everybody
 * @param perProvincie of gemeenten: of those of each province; empty for another group
 * @param perGrootte of gemeenten: of those of each size; empty for another group
 */
public record Meting(
        LocalDate van,
        LocalDate totEnMet,
        Antwoordtelling totaal,
        Map<Provincie, Antwoordtelling> perProvincie,
        Map<Grootteklasse, Antwoordtelling> perGrootte) {

    /**
     * @throws IllegalArgumentException when it ends before it begins, or the parts are not the
     *     total
     */
    public Meting {
        if (totEnMet.isBefore(van)) {
            throw new IllegalArgumentException(van + " to " + totEnMet);
        }
        perProvincie = Collections.unmodifiableMap(alle(Provincie.class, perProvincie));
        perGrootte = Collections.unmodifiableMap(alle(Grootteklasse.class, perGrootte));
        if (!isSamen(perProvincie, totaal) || !isSamen(perGrootte, totaal)) {
            throw new IllegalArgumentException("the parts are not " + totaal);
        }
    }

    /** Among another group than gemeenten. */
    public static Meting van(LocalDate van, LocalDate totEnMet, Antwoordtelling totaal) {
        return new Meting(van, totEnMet, totaal, Map.of(), Map.of());
    }

    /** Among gemeenten. */
    public static Meting van(
            LocalDate van,
            LocalDate totEnMet,
            Map<Provincie, Antwoordtelling> perProvincie,
            Map<Grootteklasse, Antwoordtelling> perGrootte) {
        var totaal = Antwoordtelling.som(perProvincie.values());
        return new Meting(van, totEnMet, totaal, perProvincie, perGrootte);
    }

    /** Whether there are figures by province and size. */
    public boolean isPerGemeente() {
        return !perProvincie.isEmpty();
    }

    private static boolean isSamen(Map<?, Antwoordtelling> delen, Antwoordtelling totaal) {
        return delen.isEmpty() || Antwoordtelling.som(delen.values()).equals(totaal);
    }

    private static <E extends Enum<E>> Map<E, Antwoordtelling> alle(
            Class<E> soort, Map<E, Antwoordtelling> tellingen) {
        var alle = new EnumMap<E, Antwoordtelling>(soort);
        alle.putAll(tellingen);
        return alle;
    }
}
