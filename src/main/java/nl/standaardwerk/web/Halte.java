// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import java.util.List;

/**
 * One stop on the route of a proposal.
 *
 * @param naam name of the step, for example Advies
 * @param wie body that acts, for example Directie VNG
 * @param wat what happened or will happen, for example "Go, 12 mei 2026"; may be empty
 * @param stand where the proposal is, seen from this stop
 * @param facultatief whether the step is optional; drawn dotted
 */
public record Halte(String naam, String wie, String wat, Stand stand, boolean facultatief) {

    /** Where the proposal is, seen from a stop. */
    public enum Stand {
        GEDAAN,
        NU,
        STRAKS,
        /** Not needed on this route; named, never hidden. */
        OVERGESLAGEN
    }

    /** Class names of the stop. */
    String klasse() {
        var dotted = facultatief || stand == Stand.OVERGESLAGEN;
        var base =
                switch (stand) {
                    case GEDAAN -> "sw-spoor__halte sw-spoor__halte--gedaan";
                    case NU -> "sw-spoor__halte sw-spoor__halte--nu";
                    case STRAKS, OVERGESLAGEN -> "sw-spoor__halte sw-spoor__halte--straks";
                };
        var open = stand == Stand.STRAKS || stand == Stand.OVERGESLAGEN;
        return dotted && open ? base + " sw-spoor__halte--facultatief" : base;
    }

    /** Class name of the piece of the collapsed bar. */
    String balk() {
        return switch (stand) {
            case GEDAAN -> "gedaan";
            case NU -> "nu";
            case STRAKS -> facultatief ? "opt" : "straks";
            case OVERGESLAGEN -> "opt";
        };
    }

    /** Number of the stop where the proposal is now, counted from 1; 0 when it is at none. */
    static int nummerVanNu(List<Halte> haltes) {
        for (int i = 0; i < haltes.size(); i++) {
            if (haltes.get(i).stand() == Stand.NU) {
                return i + 1;
            }
        }
        return 0;
    }

    static int aantalGedaan(List<Halte> haltes) {
        return (int) haltes.stream().filter(halte -> halte.stand() == Stand.GEDAAN).count();
    }
}
