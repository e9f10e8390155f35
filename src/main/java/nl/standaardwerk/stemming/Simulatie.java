// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stemregels;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A past round counted under other rules: the same gemeenten, inhabitants and votes. It changes
 * nothing; it shows what a change of the regeling would have done. Pure.
 *
 * @param echt the count as it was declared
 * @param anders the count under the other rules
 * @param verschillen the gemeenten with another weight, the largest difference first
 */
record Simulatie(Telling echt, Telling anders, List<Verschil> verschillen) {

    Simulatie {
        verschillen = List.copyOf(verschillen);
    }

    /**
     * Another weight of one gemeente.
     *
     * @param kiezer with the weight that it had
     * @param gewicht under the other rules
     */
    record Verschil(Kiezerslijst.Kiezer kiezer, int gewicht) {

        private int grootte() {
            return Math.abs(gewicht - kiezer.gewicht());
        }
    }

    /**
     * Counts the round again.
     *
     * @param lijst as it was frozen
     * @param stemmen the choice of each gemeente that voted
     * @param echt as it was declared
     */
    static Simulatie van(
            Kiezerslijst lijst,
            Stembiljet biljet,
            Map<GemeenteCode, String> stemmen,
            Telling echt,
            Stemregels regels) {
        var gewogen =
                new Kiezerslijst(
                        lijst.peildatum(),
                        lijst.kiezers().stream().map(k -> gewogen(k, regels)).toList());
        var verschillen =
                IntStream.range(0, lijst.kiezers().size())
                        .mapToObj(
                                n ->
                                        new Verschil(
                                                lijst.kiezers().get(n),
                                                gewogen.kiezers().get(n).gewicht()))
                        .filter(v -> v.grootte() > 0)
                        .sorted((a, b) -> Integer.compare(b.grootte(), a.grootte()))
                        .toList();
        return new Simulatie(echt, Telling.van(gewogen, biljet, stemmen, regels), verschillen);
    }

    private static Kiezerslijst.Kiezer gewogen(Kiezerslijst.Kiezer kiezer, Stemregels regels) {
        return new Kiezerslijst.Kiezer(
                kiezer.gemeente(),
                kiezer.naam(),
                kiezer.inwoners(),
                regels.gewicht(kiezer.inwoners()));
    }

    /** Whether the members would have said something else. */
    boolean andereUitkomst() {
        return echt.aangenomen() != anders.aangenomen() || !echt.gekozen().equals(anders.gekozen());
    }
}
