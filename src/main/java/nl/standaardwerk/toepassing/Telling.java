// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many there are of each Standsoort.
 *
 * @param aantallen per Standsoort; what is not there is 0
 * @param demonstratie whether an invented opgave is among them
 */
public record Telling(Map<Standsoort, Integer> aantallen, boolean demonstratie) {

    private static final int HONDERD = 100;

    public Telling {
        var alle = new EnumMap<Standsoort, Integer>(Standsoort.class);
        for (var soort : Standsoort.values()) {
            alle.put(soort, aantallen.getOrDefault(soort, 0));
        }
        aantallen = java.util.Collections.unmodifiableMap(alle);
    }

    /** These together. */
    static Telling samen(Collection<Telling> delen) {
        var alle = new EnumMap<Standsoort, Integer>(Standsoort.class);
        delen.forEach(d -> d.aantallen().forEach((s, n) -> alle.merge(s, n, Integer::sum)));
        return new Telling(alle, delen.stream().anyMatch(Telling::demonstratie));
    }

    /** How many of this one. */
    public int van(Standsoort soort) {
        return aantallen.getOrDefault(soort, 0);
    }

    /** All together. */
    public int totaal() {
        return aantallen.values().stream().mapToInt(n -> n).sum();
    }

    /** Those that said something that still holds. */
    public int opgegeven() {
        return totaal() - van(Standsoort.GEEN_OPGAVE) - van(Standsoort.VERLOPEN);
    }

    /** Part of the whole in per cent, one decimal; 0 of nothing. */
    public BigDecimal deel(int aantal) {
        return totaal() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) aantal * HONDERD)
                        .divide(BigDecimal.valueOf(totaal()), 1, RoundingMode.HALF_UP);
    }

    /** What to show: the usual four, and the others when they are there. */
    List<Standsoort> soorten() {
        boolean afwijking = van(Standsoort.AFWIJKING) > 0 && van(Standsoort.LEG_UIT) == 0;
        return aantallen.keySet().stream()
                .filter(
                        s ->
                                switch (s) {
                                    case TOEGEPAST, GEPLAND, GEEN_OPGAVE -> true;
                                    case LEG_UIT -> !afwijking;
                                    case AFWIJKING, VERLOPEN -> van(s) > 0;
                                })
                .toList();
    }

    /** The only one that there is, when there is one. */
    Standsoort enige() {
        return aantallen.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Standsoort.GEEN_OPGAVE);
    }
}
