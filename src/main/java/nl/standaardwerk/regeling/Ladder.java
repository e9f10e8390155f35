// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The degrees of a standard by date. Only decided steps count for {@link #op}; of several that have
 * begun the latest holds, also when it is lower.
 *
 * @param treden in the order of their dates; steps without a date come last
 */
public record Ladder(List<Trede> treden) {

    /** A ladder without steps: no degree. */
    public static final Ladder LEEG = new Ladder(List.of());

    public Ladder {
        var opVolgorde = new ArrayList<>(treden);
        opVolgorde.sort(Comparator.comparing(Trede::vanaf));
        treden = List.copyOf(opVolgorde);
    }

    /** The ladder of these steps. */
    public static Ladder van(Trede... treden) {
        return new Ladder(List.of(treden));
    }

    /** The decided steps. */
    public List<Trede.Besloten> besloten() {
        return treden.stream()
                .filter(Trede.Besloten.class::isInstance)
                .map(Trede.Besloten.class::cast)
                .toList();
    }

    /** The planned steps. */
    public List<Trede.Voorgenomen> voorgenomen() {
        return treden.stream()
                .filter(Trede.Voorgenomen.class::isInstance)
                .map(Trede.Voorgenomen.class::cast)
                .toList();
    }

    /** Every degree on the ladder, planned ones included. */
    public Set<Verbindendheid> graden() {
        var graden = EnumSet.noneOf(Verbindendheid.class);
        treden.forEach(t -> graden.add(t.graad()));
        return graden;
    }

    /** The degree on this day, as far as the known dates allow an answer. */
    public Graad op(LocalDate dag) {
        var mogelijk = EnumSet.noneOf(Verbindendheid.class);
        boolean misschienGeen = true;
        for (Trede.Besloten trede : besloten()) {
            switch (trede.vanaf().isBereiktOp(dag)) {
                case JA -> {
                    mogelijk.clear();
                    mogelijk.add(trede.graad());
                    misschienGeen = false;
                }
                case NIET_VAST_TE_STELLEN -> mogelijk.add(trede.graad());
                case NEE -> {}
            }
        }
        if (mogelijk.isEmpty()) {
            return new Geen();
        }
        return mogelijk.size() == 1 && !misschienGeen
                ? new Vast(mogelijk.iterator().next())
                : new NietVastTeStellen(mogelijk);
    }

    /** Answer of {@link Ladder#op}. */
    public sealed interface Graad {}

    /** This degree holds. */
    public record Vast(Verbindendheid graad) implements Graad {}

    /** No degree holds. */
    public record Geen() implements Graad {}

    /** The known dates allow more than one answer. */
    public record NietVastTeStellen(Set<Verbindendheid> mogelijk) implements Graad {

        public NietVastTeStellen {
            mogelijk = Set.copyOf(mogelijk);
        }
    }
}
