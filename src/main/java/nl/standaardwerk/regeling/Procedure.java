// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of one route, and the one gate for every move: the row is found, or the move is refused.
 *
 * @param graad the degree whose route this is
 * @param regels every row, in the order of the table; no two with the same left side
 */
public record Procedure(Verbindendheid graad, List<Regel> regels) {

    public Procedure {
        regels = List.copyOf(regels);
    }

    /**
     * The step that follows.
     *
     * @throws HandelingNietToegestaan when no row allows it
     */
    public Stap volgende(Stap van, Actor actor, Handeling handeling, Geval geval) {
        return regel(van, actor, handeling, geval).naar();
    }

    /** As {@link #volgende(Stap, Actor, Handeling, Geval)}, for an act without condition. */
    public Stap volgende(Stap van, Actor actor, Handeling handeling) {
        return volgende(van, actor, handeling, Geval.ALTIJD);
    }

    /**
     * The row that allows it; its source belongs in the record of the move.
     *
     * @throws HandelingNietToegestaan when no row allows it
     */
    public Regel regel(Stap van, Actor actor, Handeling handeling, Geval geval) {
        return regels.stream()
                .filter(r -> r.past(van, actor, handeling, geval))
                .findFirst()
                .orElseThrow(
                        () ->
                                new HandelingNietToegestaan(
                                        van, actor, handeling, geval, mogelijk(van)));
    }

    /** Whether this actor may do this in this step, in at least one case. */
    public boolean mag(Stap van, Actor actor, Handeling handeling) {
        return regels.stream()
                .anyMatch(r -> r.van() == van && r.actor() == actor && r.handeling() == handeling);
    }

    /** Every row of this step, in the order of the table. */
    public List<Regel> mogelijk(Stap van) {
        return regels.stream().filter(r -> r.van() == van).toList();
    }

    /** What this actor may do in this step. */
    public Set<Handeling> handelingen(Stap van, Actor actor) {
        var handelingen = EnumSet.noneOf(Handeling.class);
        mogelijk(van).stream()
                .filter(r -> r.actor() == actor)
                .forEach(r -> handelingen.add(r.handeling()));
        return Collections.unmodifiableSet(handelingen);
    }

    /** For whom the step waits; empty at an end. */
    public Set<Actor> aanZet(Stap stap) {
        var actoren = EnumSet.noneOf(Actor.class);
        mogelijk(stap).stream()
                .filter(r -> !r.handeling().isBijkomend())
                .forEach(r -> actoren.add(r.actor()));
        return Collections.unmodifiableSet(actoren);
    }

    /** The steps of this route, in order, ends included. */
    public Set<Stap> stappen() {
        var stappen = EnumSet.noneOf(Stap.class);
        regels.forEach(
                r -> {
                    stappen.add(r.van());
                    stappen.add(r.naar());
                });
        return Collections.unmodifiableSet(stappen);
    }

    /**
     * The moves of the route as they are drawn: rows with the same beginning and end are one. What
     * is possible in many steps (HOUDT_AAN, HERSTELT and the like) is not among them.
     */
    public List<Stroom> stromen() {
        var perPaar = new LinkedHashMap<List<Stap>, List<Regel>>();
        regels.stream()
                .filter(r -> !r.handeling().isOveral())
                .forEach(
                        r ->
                                perPaar.computeIfAbsent(
                                                List.of(r.van(), r.naar()), k -> new ArrayList<>())
                                        .add(r));
        return perPaar.values().stream()
                .map(r -> new Stroom(r.getFirst().van(), r.getFirst().naar(), r))
                .toList();
    }

    /** The stops of the route picture, in order, those that this route does not need included. */
    public List<Halte> route() {
        return Arrays.stream(Halte.Soort.values())
                .map(soort -> new Halte(soort, nodig(soort), actoren(soort)))
                .toList();
    }

    private Halte.Nodig nodig(Halte.Soort soort) {
        if (regels.stream().noneMatch(soort::bevat)) {
            return Halte.Nodig.NIET_NODIG;
        }
        return bereikt(Stap.AFGEROND, soort) ? Halte.Nodig.FACULTATIEF : Halte.Nodig.VEREIST;
    }

    /** Whether this step can be reached by rows outside that stop. */
    private boolean bereikt(Stap doel, Halte.Soort buiten) {
        var bereikt = EnumSet.of(Stap.VOORBEREIDING);
        boolean gegroeid = true;
        while (gegroeid) {
            gegroeid = false;
            for (Regel r : regels) {
                if (bereikt.contains(r.van()) && !buiten.bevat(r) && !r.handeling().isOveral()) {
                    gegroeid |= bereikt.add(r.naar());
                }
            }
        }
        return bereikt.contains(doel);
    }

    private Set<Actor> actoren(Halte.Soort soort) {
        var actoren = EnumSet.noneOf(Actor.class);
        regels.stream()
                .filter(r -> soort.bevat(r) && !r.handeling().isBijkomend())
                .forEach(r -> actoren.add(r.actor()));
        return Collections.unmodifiableSet(actoren);
    }

    /** Where the rows come from that lead on from this stop, in the order of the table. */
    public List<Bron> bronnen(Halte.Soort soort) {
        return regels.stream()
                .filter(r -> soort.bevat(r) && r.brengtVerder())
                .map(Regel::bron)
                .distinct()
                .toList();
    }

    /**
     * One drawn move.
     *
     * @param van where it begins
     * @param naar where it leads
     * @param regels the rows that it stands for, at least one
     */
    public record Stroom(Stap van, Stap naar, List<Regel> regels) {

        public Stroom {
            regels = List.copyOf(regels);
        }

        /**
         * What is written at it: the acts, each with its cases.
         *
         * @param label the word for an enum value
         */
        public String tekst(Function<Enum<?>, String> label) {
            var perHandeling = new LinkedHashMap<Handeling, List<String>>();
            for (Regel r : regels) {
                var gevallen = perHandeling.computeIfAbsent(r.handeling(), h -> new ArrayList<>());
                if (r.geval() != Geval.ALTIJD) {
                    gevallen.add(label.apply(r.geval()));
                }
            }
            return perHandeling.entrySet().stream()
                    .map(
                            e ->
                                    e.getValue().isEmpty()
                                            ? label.apply(e.getKey())
                                            : label.apply(e.getKey())
                                                    + " ("
                                                    + String.join("; ", e.getValue())
                                                    + ")")
                    .collect(Collectors.joining(" · "));
        }
    }

    /**
     * A stop of the route picture.
     *
     * @param soort which one
     * @param nodig whether this route passes it
     * @param actoren who acts there
     */
    public record Halte(Soort soort, Nodig nodig, Set<Actor> actoren) {

        /** The stops, in the order of the picture. */
        public enum Soort {
            VOORBEREIDING,
            GO_NO_GO,
            VOORDRACHT,
            ADVIES_TASKFORCE,
            ADVIES_COLLEGE,
            ADVIES_COMMISSIE,
            CONSULTATIE,
            /** With AGENDERING: there the bestuur chooses whether the members vote. */
            LEDENRAADPLEGING,
            /** For AANBEVOLEN taken in step VOORDRACHT. */
            BESLUIT,
            IN_HET_REGISTER;

            /** The stop at which a step stands; empty for ends other than AFGEROND. */
            public static Optional<Soort> van(Stap stap) {
                return switch (stap) {
                    case VOORBEREIDING -> Optional.of(VOORBEREIDING);
                    case GO_NO_GO -> Optional.of(GO_NO_GO);
                    case VOORDRACHT -> Optional.of(VOORDRACHT);
                    case ADVIES_TASKFORCE -> Optional.of(ADVIES_TASKFORCE);
                    case ADVIES_COLLEGE -> Optional.of(ADVIES_COLLEGE);
                    case ADVIES_COMMISSIE -> Optional.of(ADVIES_COMMISSIE);
                    case CONSULTATIE -> Optional.of(CONSULTATIE);
                    case AGENDERING, RAADPLEGING, BEKRACHTIGING -> Optional.of(LEDENRAADPLEGING);
                    case BESLUIT -> Optional.of(BESLUIT);
                    case COMMUNICATIE, AFGEROND -> Optional.of(IN_HET_REGISTER);
                    case NO_GO, AFGEWEZEN, INGETROKKEN -> Optional.empty();
                };
            }

            /** Whether a voorstel that makes this move passes this stop. */
            private boolean bevat(Regel regel) {
                return switch (this) {
                    case BESLUIT ->
                            regel.van() == Stap.BESLUIT
                                    || regel.handeling() == Handeling.STELT_VAST;
                    case LEDENRAADPLEGING ->
                            regel.van() == Stap.RAADPLEGING || regel.van() == Stap.BEKRACHTIGING;
                    case IN_HET_REGISTER -> regel.van() == Stap.COMMUNICATIE;
                    default -> van(regel.van()).filter(s -> s == this).isPresent();
                };
            }
        }

        /** Whether a route passes a stop. */
        public enum Nodig {
            VEREIST,
            /** The bestuur chooses. */
            FACULTATIEF,
            NIET_NODIG
        }
    }
}
