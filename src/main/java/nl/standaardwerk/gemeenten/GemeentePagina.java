// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One gemeente, also one that has ended.
 *
 * @param vandaag the day on which the page is seen
 * @param reeks its inhabitants per year, oldest first
 * @param gebeurtenissen what happened to it, latest first
 * @param opvolgers where it went
 * @param plannen changes it is named in that are not law
 * @param kaart the map with its place
 * @param plek the gemeenten whose areas show that place: itself, or those that have it now
 */
record GemeentePagina(
        Gemeente gemeente,
        LocalDate vandaag,
        List<Inwonertal> reeks,
        List<Gebeurtenis> gebeurtenissen,
        List<Gemeente> opvolgers,
        List<Plan> plannen,
        Kaart kaart,
        List<Gemeente> plek) {

    /** What happened on a day, in one line. */
    record Gebeurtenis(
            LocalDate dag,
            String sleutel,
            @Nullable Gemeente ander,
            OptionalInt inwoners,
            @Nullable String bron) {}

    /** A plan with the names of both. */
    record Plan(VoorgenomenHerindeling plan, Gemeente van, Gemeente naar) {}

    static GemeentePagina van(Gemeenten gemeenten, GemeenteCode code, LocalDate vandaag) {
        var geschiedenis = gemeenten.geschiedenis(code);
        var gemeente = geschiedenis.gemeente();
        var kaart = kaart(gemeenten, gemeente, vandaag);
        var opvolgers = gemeenten.opvolgers(code);
        return new GemeentePagina(
                gemeente,
                vandaag,
                gemeenten.inwonersReeks(code),
                gebeurtenissen(gemeenten, geschiedenis),
                opvolgers,
                geschiedenis.voorgenomen().stream()
                        .map(p -> new Plan(p, gemeenten.get(p.van()), gemeenten.get(p.naar())))
                        .toList(),
                kaart,
                kaart.vlakken(code).isEmpty() ? opvolgers : List.of(gemeente));
    }

    /** Whether it no longer exists. */
    boolean voorbij() {
        return !gemeente.bestaatOp(vandaag) && gemeente.tot().isPresent();
    }

    Optional<Inwonertal> laatste() {
        return reeks.isEmpty() ? Optional.empty() : Optional.of(reeks.getLast());
    }

    /** Class of its place on the map. */
    Map<GemeenteCode, String> klassen() {
        return plek.stream().collect(toMap(Gemeente::code, _ -> "sw-kaart__g--hier"));
    }

    /** Width of the bar of a year, in per cent of the largest. */
    String breedte(Inwonertal tal) {
        var grootste = reeks.stream().mapToInt(Inwonertal::aantal).max().orElse(1);
        return Math.round(tal.aantal() * 100.0 / grootste) + "%";
    }

    /**
     * On its last day if it has ended, or on the first day after, when that map does not show it.
     */
    private static Kaart kaart(Gemeenten gemeenten, Gemeente gemeente, LocalDate vandaag) {
        var laatste = gemeente.tot().map(tot -> tot.minusDays(1)).orElse(vandaag);
        var dag = laatste.isBefore(Gemeenten.EERSTE_DAG) ? Gemeenten.EERSTE_DAG : laatste;
        var kaart = gemeenten.kaart(dag);
        return kaart.vlakken(gemeente.code()).isEmpty()
                ? gemeenten.kaart(gemeente.tot().orElse(dag))
                : kaart;
    }

    private static List<Gebeurtenis> gebeurtenissen(Gemeenten gemeenten, Geschiedenis alles) {
        var lijst = new ArrayList<Gebeurtenis>();
        for (var pijl : alles.ontvangen()) {
            var soort = pijl.soort() == Herindeling.Soort.NIEUWE_GEMEENTE ? "ontstaan" : "erbij";
            lijst.add(gebeurtenis(pijl, soort, gemeenten.get(pijl.van())));
        }
        for (var pijl : alles.opgegaan()) {
            lijst.add(gebeurtenis(pijl, "opgegaan", gemeenten.get(pijl.naar())));
        }
        for (var grens : alles.grenscorrecties()) {
            lijst.add(
                    new Gebeurtenis(
                            grens.datum(),
                            "gemeenten.gemeente.grens",
                            null,
                            OptionalInt.of(grens.verschil()),
                            null));
        }
        var opNaam =
                Comparator.comparing((Gebeurtenis g) -> g.ander() == null ? "" : naam(g.ander()));
        lijst.sort(Comparator.comparing(Gebeurtenis::dag).reversed().thenComparing(opNaam));
        return lijst;
    }

    private static String naam(Gemeente gemeente) {
        return Naamsleutel.volgorde(gemeente.naam());
    }

    private static Gebeurtenis gebeurtenis(Herindeling pijl, String soort, Gemeente ander) {
        var deel = pijl.gesplitst() ? "Deel" : "";
        return new Gebeurtenis(
                pijl.datum(),
                "gemeenten.gemeente." + soort + deel,
                ander,
                pijl.inwoners(),
                pijl.bron().toString());
    }
}
