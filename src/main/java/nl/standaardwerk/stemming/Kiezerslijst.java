// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.regeling.Stemregels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may vote in a round and with what weight, frozen at its opening: nothing that happens later
 * changes it.
 *
 * @param peildatum the 1 January of which the numbers of inhabitants are
 * @param kiezers at least one, each gemeente once, in Dutch order of name
 */
public record Kiezerslijst(LocalDate peildatum, List<Kiezer> kiezers) {

    public Kiezerslijst {
        kiezers = List.copyOf(kiezers);
        var gezien = new HashSet<GemeenteCode>();
        if (kiezers.isEmpty() || !kiezers.stream().allMatch(k -> gezien.add(k.gemeente()))) {
            throw new IllegalArgumentException("no kiezers, or one twice");
        }
    }

    /**
     * One gemeente.
     *
     * @param naam its name on the day of opening
     * @param inwoners on the reference date, 0 or more
     * @param gewicht votes, 0 or more
     */
    public record Kiezer(GemeenteCode gemeente, String naam, int inwoners, int gewicht) {

        public Kiezer {
            if (inwoners < 0 || gewicht < 0) {
                throw new IllegalArgumentException("below zero: " + gemeente);
            }
        }
    }

    /**
     * Makes the list.
     *
     * @param gemeenten that exist on the day of opening
     * @param inwoners of each of them, all of one 1 January
     * @param kring the gemeenten that are asked (fn 5); empty = all
     */
    static Kiezerslijst van(
            Collection<Gemeente> gemeenten,
            Map<GemeenteCode, Inwonertal> inwoners,
            Set<GemeenteCode> kring,
            Stemregels stemregels) {
        var kiezers =
                gemeenten.stream()
                        .filter(g -> kring.isEmpty() || kring.contains(g.code()))
                        .sorted()
                        .map(g -> kiezer(g, inwoners(inwoners, g.code()), stemregels))
                        .toList();
        return new Kiezerslijst(
                inwoners(inwoners, kiezers.getFirst().gemeente()).peildatum(), kiezers);
    }

    private static Inwonertal inwoners(Map<GemeenteCode, Inwonertal> alle, GemeenteCode code) {
        return Optional.ofNullable(alle.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no inhabitants: " + code));
    }

    private static Kiezer kiezer(Gemeente gemeente, Inwonertal inwoners, Stemregels stemregels) {
        return new Kiezer(
                gemeente.code(),
                gemeente.naam(),
                inwoners.aantal(),
                stemregels.gewicht(inwoners.aantal()));
    }

    /** This gemeente, if it may vote. */
    public Optional<Kiezer> vind(GemeenteCode gemeente) {
        return kiezers.stream().filter(k -> k.gemeente().equals(gemeente)).findFirst();
    }

    /** The weights of all. */
    public long gewicht() {
        return kiezers.stream().mapToLong(Kiezer::gewicht).sum();
    }
}
