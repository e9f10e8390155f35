// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.NietGevonden;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every version of the policy; the list is closed. */
public final class Regelingen {

    private static final List<Regeling> ALLE = List.of(new Regeling2018());

    private Regelingen() {}

    /** All versions, the oldest first. */
    public static List<Regeling> alle() {
        return ALLE;
    }

    /**
     * The version for a voorstel that is submitted on this day.
     *
     * @throws NietGevonden for a day before the first version
     */
    public static Regeling geldendOp(LocalDate dag) {
        return ALLE.stream()
                .filter(r -> !r.geldtVanaf().isAfter(dag))
                .max(Comparator.comparing(Regeling::geldtVanaf))
                .orElseThrow(() -> new NietGevonden("regeling", dag.toString()));
    }

    /**
     * The version with this name.
     *
     * @throws NietGevonden when there is none
     */
    public static Regeling versie(String versie) {
        return ALLE.stream()
                .filter(r -> r.versie().equals(versie))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("regeling", versie));
    }
}
