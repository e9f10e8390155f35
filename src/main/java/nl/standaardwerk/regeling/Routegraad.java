// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which degree counts: the route of a voorstel is that of the highest degree that it touches, so
 * that nobody comes to a strong degree, or away from it, by the route of a weak one.
 *
 * @param voorstel the highest degree that is proposed, stages included
 * @param graad the degree whose {@link Procedure} is followed
 */
public record Routegraad(Verbindendheid voorstel, Verbindendheid graad) {

    public Routegraad {
        if (voorstel.hogerDan(graad)) {
            throw new IllegalArgumentException("route " + graad + " below proposal " + voorstel);
        }
    }

    /**
     * For a new standard.
     *
     * @param voorgesteld the proposed degree
     * @param trappen degrees of every stage decided with it; may be empty
     */
    public static Routegraad van(Verbindendheid voorgesteld, Collection<Verbindendheid> trappen) {
        var hoogste = hoogste(voorgesteld, trappen);
        return new Routegraad(hoogste, hoogste);
    }

    /**
     * For a change of a standard, or its withdrawal (then the proposed degree is AANBEVOLEN or
     * lower than what it has).
     *
     * @param huidig the degree that the standard has now; with an uncertain ladder the highest it
     *     can be
     */
    public static Routegraad van(
            Verbindendheid voorgesteld, Collection<Verbindendheid> trappen, Verbindendheid huidig) {
        var hoogste = hoogste(voorgesteld, trappen);
        return new Routegraad(hoogste, Verbindendheid.hoogste(hoogste, huidig));
    }

    /** For the withdrawal of a standard: the route of the degree that it has now. */
    public static Routegraad vanIntrekking(Verbindendheid huidig) {
        return new Routegraad(Verbindendheid.AANBEVOLEN, huidig);
    }

    /** True if the members have to vote before anything can be adopted. */
    public boolean vereistLeden() {
        return graad == Verbindendheid.VERBINDEND;
    }

    /** Whether the deciding body may adopt this degree: what was proposed or lower. */
    public boolean magVaststellen(Verbindendheid besluit) {
        return !besluit.hogerDan(voorstel);
    }

    /** Whether the deciding body may adopt all of these stages. */
    public boolean magVaststellen(Collection<Verbindendheid> trappen) {
        return trappen.stream().allMatch(this::magVaststellen);
    }

    private static Verbindendheid hoogste(
            Verbindendheid voorgesteld, Collection<Verbindendheid> trappen) {
        List<Verbindendheid> alle = new ArrayList<>(trappen);
        alle.add(voorgesteld);
        return Verbindendheid.hoogste(alle);
    }
}
