// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Datering.Antwoord;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The degree of one standard by date, from all its besluiten. Pure. Of the steps that have begun
 * the one of the latest besluit holds; within a besluit the latest step. A besluit that was
 * corrected does not count. A step whose start no source gives did not begin before its besluit; a
 * partial start is taken as the source gives it. The answer is exact: more than one degree is
 * possible only if the unknown days can be chosen so that each of them holds.
 */
final class Verloop {

    private final List<Besluit> besluiten;
    private final List<Punt> punten;
    private final List<Datering> bekend;

    private Verloop(List<Besluit> besluiten) {
        this.besluiten = besluiten;
        this.bekend = besluiten.stream().map(Verloop::bekendVanaf).toList();
        var punten = new ArrayList<Punt>();
        besluiten.forEach(b -> punten.addAll(punten(b)));
        this.punten = List.copyOf(punten);
    }

    /**
     * @param besluiten of one standard, in the order of recording
     */
    static Verloop van(List<Besluit> besluiten) {
        var hersteld = new HashSet<BesluitId>();
        besluiten.forEach(b -> b.herstelt().ifPresent(hersteld::add));
        return new Verloop(
                besluiten.stream()
                        .filter(b -> !hersteld.contains(b.id()))
                        .sorted(Comparator.comparing(Verloop::volgorde))
                        .toList());
    }

    /** The besluiten that count, the latest last. */
    List<Besluit> besluiten() {
        return besluiten;
    }

    /** The latest besluit that can be known on this day; empty when all are later. */
    Optional<Besluit> laatste(LocalDate dag) {
        for (int n = besluiten.size() - 1; n >= 0; n--) {
            if (bekend.get(n).isBereiktOp(dag) != Antwoord.NEE) {
                return Optional.of(besluiten.get(n));
            }
        }
        return Optional.empty();
    }

    /** The degree on this day. */
    Ladder.Graad op(LocalDate dag) {
        var mogelijk = EnumSet.noneOf(Verbindendheid.class);
        boolean misschienGeen = true;
        for (Punt punt : punten) {
            var bereikt = punt.isBereiktOp(dag);
            if (bereikt == Antwoord.NEE) {
                continue;
            }
            if (bereikt == Antwoord.JA) {
                mogelijk.clear();
                misschienGeen = false;
            }
            punt.graad().ifPresent(mogelijk::add);
            misschienGeen |= punt.graad().isEmpty();
        }
        if (mogelijk.isEmpty()) {
            return new Ladder.Geen();
        }
        return mogelijk.size() == 1 && !misschienGeen
                ? new Ladder.Vast(mogelijk.iterator().next())
                : new Ladder.NietVastTeStellen(mogelijk);
    }

    /** Whether some degree has certainly begun by this day. */
    boolean hadGraadOp(LocalDate dag) {
        return punten.stream()
                .anyMatch(p -> p.graad().isPresent() && p.isBereiktOp(dag) == Antwoord.JA);
    }

    /** Whether some degree is still to begin after this day. */
    boolean krijgtGraadNa(LocalDate dag) {
        return punten.stream()
                .anyMatch(p -> p.graad().isPresent() && p.isBereiktOp(dag) == Antwoord.NEE);
    }

    /** The decided step that holds on this day, if that is certain. */
    Optional<Punt> geldendPunt(LocalDate dag) {
        return op(dag) instanceof Ladder.Vast vast
                ? punten.reversed().stream()
                        .filter(p -> p.graad().equals(Optional.of(vast.graad())))
                        .filter(p -> p.isBereiktOp(dag) != Antwoord.NEE)
                        .findFirst()
                : Optional.empty();
    }

    /** The steps that begin on a day that can be after this one. */
    List<Punt> na(LocalDate dag) {
        return punten.stream().filter(p -> p.isBereiktOp(dag) != Antwoord.JA).toList();
    }

    /** The first day on which anything of this besluit can have been known. */
    private static Datering bekendVanaf(Besluit besluit) {
        if (besluit.datum().eerste().isPresent()) {
            return besluit.datum();
        }
        return besluit.versies().stream()
                .flatMap(v -> Stream.of(v.specificatie(), v.vanaf()))
                .filter(d -> d.eerste().isPresent())
                .min(Comparator.naturalOrder())
                .orElse(besluit.datum());
    }

    private static LocalDate volgorde(Besluit besluit) {
        return besluit.datum()
                .eerste()
                .or(
                        () ->
                                besluit.ladder().treden().stream()
                                        .findFirst()
                                        .flatMap(t -> t.vanaf().eerste()))
                .or(() -> besluit.einde().flatMap(Datering::eerste))
                .orElse(LocalDate.MIN);
    }

    private static List<Punt> punten(Besluit besluit) {
        var nietVoor = besluit.datum().eerste().orElse(LocalDate.MIN);
        var punten = new ArrayList<Punt>();
        for (Trede.Besloten trede : besluit.ladder().besloten()) {
            punten.add(new Punt(Optional.of(trede.graad()), trede.vanaf(), nietVoor, besluit.id()));
        }
        besluit.einde()
                .ifPresent(e -> punten.add(new Punt(Optional.empty(), e, nietVoor, besluit.id())));
        return punten;
    }

    /**
     * A change of degree.
     *
     * @param graad the degree from then on; empty for none
     * @param vanaf its first day
     * @param nietVoor the earliest day it can be when {@code vanaf} is unknown
     * @param besluit which says so
     */
    record Punt(
            Optional<Verbindendheid> graad, Datering vanaf, LocalDate nietVoor, BesluitId besluit) {

        Antwoord isBereiktOp(LocalDate dag) {
            return vanaf instanceof Datering.Onbekend && dag.isBefore(nietVoor)
                    ? Antwoord.NEE
                    : vanaf.isBereiktOp(dag);
        }
    }
}
