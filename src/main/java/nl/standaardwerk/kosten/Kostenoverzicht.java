// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What everything costs together, and what stays uncovered: by payer, kind and year, in whole
 * cents. Too much dekking in one place never covers another: a payer has no other payer's money, a
 * gemeente not that of the next, money for once is no money for every year, and a year is not paid
 * by another.
 *
 * @param horizon the years; empty when no amount is named
 * @param cellen one for each payer and kind that has an amount, in each year, in that order
 */
public record Kostenoverzicht(Optional<Horizon> horizon, List<Cel> cellen) {

    public Kostenoverzicht {
        cellen = List.copyOf(cellen);
    }

    /**
     * One payer, one kind, one year; in cents.
     *
     * @param kosten below zero when it brings money in
     * @param tekort what is not covered, never below zero; of gemeenten for each by itself
     */
    public record Cel(
            Betaler betaler, Kostensoort soort, int jaar, long kosten, long dekking, long tekort) {

        /** How much of the costs is covered; never below zero. */
        public long gedekt() {
            return Math.max(0, kosten - tekort);
        }

        private static Cel van(
                Betaler betaler, Kostensoort soort, int jaar, long[] kosten, long[] dekking) {
            long tekort = 0;
            for (int i = 0; i < kosten.length; i++) {
                tekort += Math.max(0, kosten[i] - dekking[i]);
            }
            return new Cel(
                    betaler,
                    soort,
                    jaar,
                    Arrays.stream(kosten).sum(),
                    Arrays.stream(dekking).sum(),
                    tekort);
        }
    }

    /**
     * Sums over some cells, in cents.
     *
     * @param eenmalig costs once
     * @param perJaar costs per year
     */
    public record Som(long eenmalig, long perJaar, long dekking, long tekort) {

        /** All costs. */
        public long kosten() {
            return Math.addExact(eenmalig, perJaar);
        }
    }

    /**
     * What stays uncovered: once in a year, or the same amount in following years.
     *
     * @param verder whether it goes on after {@code totEnMet}
     * @param centen per year
     */
    public record Tekort(
            Betaler betaler,
            Kostensoort soort,
            int van,
            int totEnMet,
            boolean verder,
            long centen) {}

    /** How far the costs of a payer are covered. */
    public enum Stand {
        GEDEKT,
        DEELS,
        NIET_GEDEKT,
        /** There is nothing to cover. */
        GEEN_KOSTEN
    }

    /**
     * The overview of some lines.
     *
     * @param inwoners of every gemeente, for what gemeenten pay
     */
    static Kostenoverzicht van(Collection<Kostenregel> regels, Collection<Integer> inwoners) {
        var metRaming = Kostenblad.metRaming(regels);
        var horizon = Horizon.van(metRaming.stream().map(Kostenregel.MetRaming::raming).toList());
        var cellen = new ArrayList<Cel>();
        for (Betaler betaler : Betaler.values()) {
            var eigen = metRaming.stream().filter(r -> r.raming().betaler() == betaler).toList();
            for (Kostensoort soort : Kostensoort.values()) {
                var posten = Post.van(eigen, soort, inwoners);
                if (!posten.isEmpty()) {
                    horizon.stream()
                            .flatMap(h -> h.jaren().stream())
                            .map(jaar -> cel(betaler, soort, jaar, posten))
                            .forEach(cellen::add);
                }
            }
        }
        return new Kostenoverzicht(horizon, cellen);
    }

    /**
     * A line with its amounts, reckoned once for all years.
     *
     * @param centen of each who pays: every gemeente, or one
     */
    private record Post(Kostenregel.MetRaming regel, List<Long> centen) {

        static List<Post> van(
                List<Kostenregel.MetRaming> regels,
                Kostensoort soort,
                Collection<Integer> inwoners) {
            return regels.stream()
                    .filter(r -> r.raming().bedrag(soort).isPresent())
                    .map(r -> new Post(r, r.raming().centen(soort, inwoners)))
                    .toList();
        }
    }

    private static Cel cel(Betaler betaler, Kostensoort soort, int jaar, List<Post> posten) {
        int betalenden = posten.getFirst().centen().size();
        long[] kosten = new long[betalenden];
        long[] dekking = new long[betalenden];
        for (Post post : posten) {
            if (post.regel().raming().valtIn(soort, jaar)) {
                long[] bij = post.regel() instanceof Dekking ? dekking : kosten;
                for (int i = 0; i < betalenden; i++) {
                    bij[i] += post.centen().get(i);
                }
            }
        }
        return Cel.van(betaler, soort, jaar, kosten, dekking);
    }

    private Som som(Predicate<Cel> welke) {
        var deze = cellen.stream().filter(welke).toList();
        return new Som(
                som(deze, c -> c.soort() == Kostensoort.EENMALIG ? c.kosten() : 0),
                som(deze, c -> c.soort() == Kostensoort.PER_JAAR ? c.kosten() : 0),
                som(deze, Cel::dekking),
                som(deze, Cel::tekort));
    }

    private static long som(List<Cel> cellen, ToLongFunction<Cel> wat) {
        return cellen.stream().mapToLong(wat).reduce(0, Math::addExact);
    }

    /** Sums over everything. */
    public Som totaal() {
        return som(_ -> true);
    }

    /** Sums of one year. */
    public Som in(int jaar) {
        return som(cel -> cel.jaar() == jaar);
    }

    /** How much of the costs of one year is covered; savings elsewhere do not lower it. */
    public long gedekt(int jaar) {
        return som(cellen.stream().filter(c -> c.jaar() == jaar).toList(), Cel::gedekt);
    }

    /** Sums of one payer. */
    public Som van(Betaler betaler) {
        return som(cel -> cel.betaler() == betaler);
    }

    /** Sums of one payer in one year. */
    public Som van(Betaler betaler, int jaar) {
        return som(cel -> cel.betaler() == betaler && cel.jaar() == jaar);
    }

    /** The payers that have a line, in order. */
    public List<Betaler> betalers() {
        return cellen.stream().map(Cel::betaler).distinct().toList();
    }

    /** How far the costs of a payer are covered, of these kinds. */
    public Stand stand(Betaler betaler, Collection<Kostensoort> soorten) {
        Predicate<Cel> welke = c -> c.betaler() == betaler && soorten.contains(c.soort());
        var met =
                cellen.stream()
                        .filter(welke)
                        .filter(c -> c.kosten() > 0 || c.tekort() > 0)
                        .toList();
        if (met.isEmpty()) {
            return Stand.GEEN_KOSTEN;
        }
        if (met.stream().allMatch(c -> c.tekort() == 0)) {
            return Stand.GEDEKT;
        }
        return met.stream().allMatch(c -> c.dekking() == 0) ? Stand.NIET_GEDEKT : Stand.DEELS;
    }

    /** Everything that stays uncovered, by payer, kind and time. */
    public List<Tekort> tekorten() {
        var tekorten = new ArrayList<Tekort>();
        for (Cel cel : cellen) {
            var vorig =
                    tekorten.isEmpty() ? Optional.<Tekort>empty() : Optional.of(tekorten.getLast());
            if (vorig.filter(v -> sluitAan(v, cel)).isPresent()) {
                tekorten.removeLast();
                tekorten.add(tekort(vorig.get().van(), cel));
            } else if (cel.tekort() > 0) {
                tekorten.add(tekort(cel.jaar(), cel));
            }
        }
        return tekorten;
    }

    private static boolean sluitAan(Tekort vorig, Cel cel) {
        return cel.soort() == Kostensoort.PER_JAAR
                && vorig.soort() == cel.soort()
                && vorig.betaler() == cel.betaler()
                && vorig.totEnMet() == cel.jaar() - 1
                && vorig.centen() == cel.tekort();
    }

    private Tekort tekort(int van, Cel cel) {
        boolean verder =
                cel.soort() == Kostensoort.PER_JAAR
                        && horizon.filter(h -> h.isVerder(cel.jaar())).isPresent();
        return new Tekort(cel.betaler(), cel.soort(), van, cel.jaar(), verder, cel.tekort());
    }
}
