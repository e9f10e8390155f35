// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Plan.Beeindiging;
import nl.standaardwerk.toepassing.Plan.Opvolging;
import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.Oorzaak;
import nl.standaardwerk.toepassing.Verplichting.Reden;
import nl.standaardwerk.toepassing.Verplichting.Sleutel;
import nl.standaardwerk.toepassing.Verplichting.VerplichtingId;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which Verplichtingen of a standard must begin and end. Pure: it plays the days from the beginning
 * up to the day asked, and compares that with what there is. So it does not matter when it runs,
 * nor how often: what was missed is made with the right dates.
 */
final class Planner {

    private final TijdsbeeldReader beeld;
    private final Map<GemeenteCode, Sleutel> lopend = new LinkedHashMap<>();
    private final Map<Sleutel, Gewenst> gewenst = new LinkedHashMap<>();
    private Optional<Verbindendheid> graad = Optional.empty();

    private Planner(TijdsbeeldReader beeld) {
        this.beeld = beeld;
    }

    /** Everything that holds, or held, up to and including this day. */
    static Collection<Gewenst> gewenst(Standaard standaard, Gemeenten gemeenten, LocalDate tot) {
        var beeld = new TijdsbeeldReader(standaard, gemeenten);
        if (beeld.isLeeg()) {
            return List.of();
        }
        var planner = new Planner(beeld);
        beeld.dagen(tot).forEach(planner::speel);
        return planner.gewenst.values();
    }

    /** One day: ends what does not hold any more, begins what does. */
    private void speel(LocalDate dag) {
        var gisteren = graad;
        graad = beeld.verplicht(dag, gisteren);
        var nu = graad.map(_ -> beeld.gebied(dag)).orElse(Set.of());
        var voor = Map.copyOf(lopend);
        voor.values().stream()
                .filter(s -> !blijft(s, nu))
                .forEach(s -> lopend.remove(s.gemeente()));
        graad.ifPresent(g -> nu.stream().sorted().forEach(code -> begin(code, g, dag)));
        var geeindigd =
                voor.values().stream().filter(s -> !s.equals(lopend.get(s.gemeente()))).toList();
        geeindigd.forEach(s -> eindig(s, dag, nu));
        lopend.values().stream()
                .filter(s -> !s.equals(voor.get(s.gemeente())))
                .forEach(s -> gewenst.put(s, Gewenst.lopend(s, oorzaak(s, geeindigd, gisteren))));
    }

    private boolean blijft(Sleutel s, Set<GemeenteCode> nu) {
        return nu.contains(s.gemeente()) && graad.equals(Optional.of(s.soort()));
    }

    private void begin(GemeenteCode code, Verbindendheid soort, LocalDate dag) {
        lopend.computeIfAbsent(code, c -> new Sleutel(c, soort, dag));
    }

    private void eindig(Sleutel s, LocalDate dag, Set<GemeenteCode> nu) {
        var opvolgers = beeld.gebleven(s.gemeente(), nu).stream().map(lopend::get).collect(toSet());
        gewenst.computeIfPresent(
                s, (_, g) -> g.eindigt(new Einde(dag, reden(s, nu, opvolgers)), opvolgers));
    }

    private Reden reden(Sleutel s, Set<GemeenteCode> nu, Set<Sleutel> opvolgers) {
        if (graad.isEmpty()) {
            return Reden.INGETROKKEN;
        }
        if (nu.contains(s.gemeente())) {
            return Reden.ANDERE_GRAAD;
        }
        return opvolgers.isEmpty() ? Reden.WERKINGSGEBIED : Reden.HERINDELING;
    }

    private Oorzaak oorzaak(Sleutel s, List<Sleutel> geeindigd, Optional<Verbindendheid> gisteren) {
        if (geeindigd.stream().anyMatch(g -> g.gemeente().equals(s.gemeente()))) {
            return Oorzaak.ANDERE_GRAAD;
        }
        boolean opvolger =
                geeindigd.stream()
                        .map(gewenst::get)
                        .anyMatch(g -> g != null && g.opvolgers().contains(s));
        if (opvolger) {
            return Oorzaak.HERINDELING;
        }
        return gisteren.isEmpty() ? Oorzaak.BESLUIT : Oorzaak.WERKINGSGEBIED;
    }

    /**
     * What must be written so that it is as it must be on this day. What begins or ends later is
     * left alone: the clock of a demonstration can go back.
     *
     * @param bestaand every Verplichting of the standard that there is
     * @param termijn time for the first opgave, from the day on which it is known
     */
    static Plan plan(
            StandaardId standaard,
            Collection<Gewenst> gewenst,
            Collection<Verplichting> bestaand,
            LocalDate dag,
            Period termijn) {
        var oud = bestaand.stream().collect(toMap(Verplichting::sleutel, v -> v));
        var begin =
                gewenst.stream()
                        .filter(g -> !oud.containsKey(g.sleutel()))
                        .map(g -> nieuw(standaard, g, dag, termijn))
                        .toList();
        var alle = new HashMap<>(oud);
        begin.forEach(v -> alle.put(v.sleutel(), v));
        var einden = new ArrayList<Beeindiging>();
        var opvolgingen = new ArrayList<Opvolging>();
        for (var g : gewenst) {
            var v = Objects.requireNonNull(alle.get(g.sleutel()));
            if (!einde(v, dag).equals(g.einde())) {
                einden.add(new Beeindiging(v.id(), g.einde()));
                g.opvolgers().stream()
                        .map(o -> Objects.requireNonNull(alle.get(o)))
                        .forEach(o -> opvolgingen.add(new Opvolging(v.id(), o.id())));
            }
        }
        einden.addAll(vervallen(gewenst, bestaand, dag));
        return new Plan(begin, einden, opvolgingen);
    }

    /** What should not have begun: it ends on its first day. */
    private static List<Beeindiging> vervallen(
            Collection<Gewenst> gewenst, Collection<Verplichting> bestaand, LocalDate dag) {
        var sleutels = gewenst.stream().map(Gewenst::sleutel).collect(toSet());
        return bestaand.stream()
                .filter(v -> !v.vanaf().isAfter(dag) && !sleutels.contains(v.sleutel()))
                .filter(v -> v.einde().filter(e -> e.tot().equals(v.vanaf())).isEmpty())
                .map(
                        v ->
                                new Beeindiging(
                                        v.id(), Optional.of(new Einde(v.vanaf(), Reden.HERSTELD))))
                .toList();
    }

    /** Its end as it is on this day: a later one is none yet. */
    private static Optional<Einde> einde(Verplichting v, LocalDate dag) {
        return v.einde().filter(e -> !e.tot().isAfter(dag));
    }

    private static Verplichting nieuw(
            StandaardId standaard, Gewenst g, LocalDate dag, Period termijn) {
        var s = g.sleutel();
        var bekend = s.vanaf().isAfter(dag) ? s.vanaf() : dag;
        return new Verplichting(
                VerplichtingId.nieuw(),
                standaard,
                s.gemeente(),
                s.soort(),
                s.vanaf(),
                bekend.plus(termijn),
                g.oorzaak(),
                Optional.empty());
    }

    /**
     * A Verplichting as register and gemeenten say that it must be.
     *
     * @param sleutel for whom, how and from when
     * @param oorzaak how it came about
     * @param einde how it ended
     * @param opvolgers what took its place: for the same area, begun then or running already
     */
    record Gewenst(
            Sleutel sleutel, Oorzaak oorzaak, Optional<Einde> einde, Set<Sleutel> opvolgers) {

        Gewenst {
            opvolgers = Set.copyOf(opvolgers);
        }

        static Gewenst lopend(Sleutel sleutel, Oorzaak oorzaak) {
            return new Gewenst(sleutel, oorzaak, Optional.empty(), Set.of());
        }

        Gewenst eindigt(Einde zo, Set<Sleutel> naar) {
            return new Gewenst(sleutel, oorzaak, Optional.of(zo), naar);
        }
    }
}
