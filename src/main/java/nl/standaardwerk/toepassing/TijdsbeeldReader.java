// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Besluit;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Werkingsgebied;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What register and gemeenten say about one standard, day by day. Pure: asks no database. */
final class TijdsbeeldReader {

    private final Standaard standaard;
    private final Gemeenten gemeenten;
    private final Map<LocalDate, Set<Verbindendheid>> exact = new HashMap<>();

    TijdsbeeldReader(Standaard standaard, Gemeenten gemeenten) {
        this.standaard = standaard;
        this.gemeenten = gemeenten;
        besluiten()
                .flatMap(b -> b.ladder().besloten().stream())
                .filter(t -> t.vanaf().isDag())
                .forEach(
                        t ->
                                exact.computeIfAbsent(
                                                t.vanaf().eerste().orElseThrow(),
                                                _ -> new HashSet<>())
                                        .add(t.graad()));
    }

    /** The days up to this one on which something can change, in order. */
    NavigableSet<LocalDate> dagen(LocalDate tot) {
        var dagen = new TreeSet<>(gemeenten.wisseldagen());
        besluiten()
                .flatMap(
                        b ->
                                Stream.of(
                                                Stream.of(b.datum()),
                                                b.einde().stream(),
                                                b.ladder().besloten().stream().map(t -> t.vanaf()))
                                        .flatMap(d -> d))
                .flatMap(d -> Stream.of(d.eerste(), d.laatste()))
                .flatMap(Optional::stream)
                .forEach(dagen::add);
        dagen.add(Gemeenten.EERSTE_DAG);
        return dagen.subSet(Gemeenten.EERSTE_DAG, true, tot, true);
    }

    /**
     * The degree that obliges on this day, given what did the day before. While the register cannot
     * tell, it stays as it was. From nothing, it begins only on a day that is known exactly: from
     * another day no term can be counted.
     */
    Optional<Verbindendheid> verplicht(LocalDate dag, Optional<Verbindendheid> gisteren) {
        return switch (standaard.graad(dag)) {
            case Ladder.Geen _ -> Optional.empty();
            case Ladder.NietVastTeStellen _ -> gisteren;
            case Ladder.Vast(var graad) ->
                    Verplichting.kanVerplichten(graad)
                                    && (gisteren.isPresent() || isBegonnen(graad, dag))
                            ? Optional.of(graad)
                            : Optional.empty();
        };
    }

    private boolean isBegonnen(Verbindendheid graad, LocalDate dag) {
        return exact.getOrDefault(dag, Set.of()).contains(graad)
                || (dag.equals(Gemeenten.EERSTE_DAG)
                        && exact.entrySet().stream()
                                .anyMatch(
                                        e ->
                                                e.getKey().isBefore(dag)
                                                        && e.getValue().contains(graad)));
    }

    /**
     * The degrees that begin to oblige this gemeente after one day, up to and including another:
     * what was decided, on a day that is known exactly.
     */
    NavigableMap<LocalDate, Verbindendheid> komend(
            GemeenteCode gemeente, LocalDate na, LocalDate tot) {
        var komend = new TreeMap<LocalDate, Verbindendheid>();
        for (var dag : exact.keySet()) {
            if (dag.isAfter(na)
                    && !dag.isAfter(tot)
                    && standaard.graad(dag) instanceof Ladder.Vast(var graad)
                    && Verplichting.kanVerplichten(graad)
                    && isBegonnen(graad, dag)
                    && gebied(dag).contains(gemeente)) {
                komend.put(dag, graad);
            }
        }
        return komend;
    }

    /** The gemeenten for which it holds on this day, when it does. */
    Set<GemeenteCode> gebied(LocalDate dag) {
        var bestaand = gemeenten.op(dag).stream().map(Gemeente::code).collect(Collectors.toSet());
        return switch (standaard.laatste(dag).gegevens().werkingsgebied()) {
            case Werkingsgebied.AlleGemeenten _ -> bestaand;
            case Werkingsgebied.Lijst(var genoemd) ->
                    genoemd.stream()
                            .flatMap(g -> gebleven(g, bestaand).stream())
                            .collect(Collectors.toSet());
        };
    }

    /** The gemeenten of this day to which the area of one belongs, through every herindeling. */
    Set<GemeenteCode> gebleven(GemeenteCode code, Set<GemeenteCode> bestaand) {
        var gevonden = new HashSet<GemeenteCode>();
        var gezien = new HashSet<GemeenteCode>();
        var wachtend = new ArrayDeque<>(List.of(code));
        while (!wachtend.isEmpty()) {
            var nu = wachtend.pop();
            if (bestaand.contains(nu)) {
                gevonden.add(nu);
            } else if (gezien.add(nu)) {
                gemeenten.opvolgers(nu).forEach(o -> wachtend.add(o.code()));
            }
        }
        return gevonden;
    }

    private Stream<Besluit> besluiten() {
        return standaard.inschrijvingen().stream()
                .filter(i -> i.hersteldDoor().isEmpty())
                .map(i -> i.besluit());
    }

    /** Whether nothing can ever be made of it: no decided degree that obliges. */
    boolean isLeeg() {
        return besluiten()
                .flatMap(b -> b.ladder().besloten().stream())
                .noneMatch(
                        t ->
                                Verplichting.kanVerplichten(t.graad())
                                        && !(t.vanaf() instanceof Datering.Onbekend));
    }
}
