// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Money of one line: once, per year, or both. Of payer GEMEENTEN the amounts are those of one
 * gemeente.
 *
 * @param betaler who pays, or gets it covered
 * @param omvang for which gemeenten; of other payers always {@link Omvang#ALLE}
 * @param eenmalig the amount once
 * @param perJaar the amount per year
 */
public record Raming(
        Betaler betaler, Omvang omvang, Optional<Eenmalig> eenmalig, Optional<PerJaar> perJaar) {

    /**
     * @throws IllegalArgumentException without any amount, or with a part per inhabitant or a size
     *     for another payer than GEMEENTEN
     */
    public Raming {
        if (eenmalig.isEmpty() && perJaar.isEmpty()) {
            throw new IllegalArgumentException("no amount");
        }
        boolean perGemeente =
                eenmalig.map(e -> e.bedrag().perInwoner() != 0).orElse(false)
                        || perJaar.map(p -> p.bedrag().perInwoner() != 0).orElse(false)
                        || !omvang.equals(Omvang.ALLE);
        if (perGemeente && betaler != Betaler.GEMEENTEN) {
            throw new IllegalArgumentException("per gemeente, but paid by " + betaler);
        }
    }

    /** An amount in one year. */
    public record Eenmalig(int jaar, Bedrag bedrag) {

        public Eenmalig {
            if (jaar < Looptijd.EERSTE || jaar > Looptijd.LAATSTE) {
                throw new IllegalArgumentException("year " + jaar);
            }
        }
    }

    /** The same amount in every year of a time. */
    public record PerJaar(Looptijd looptijd, Bedrag bedrag) {}

    /** A fixed amount once. */
    public static Raming eenmalig(Betaler betaler, int jaar, Bedrag bedrag) {
        return new Raming(
                betaler, Omvang.ALLE, Optional.of(new Eenmalig(jaar, bedrag)), Optional.empty());
    }

    /** A fixed amount per year. */
    public static Raming perJaar(Betaler betaler, Looptijd looptijd, Bedrag bedrag) {
        return new Raming(
                betaler, Omvang.ALLE, Optional.empty(), Optional.of(new PerJaar(looptijd, bedrag)));
    }

    /** Whether the amounts are those of one gemeente. */
    public boolean isPerGemeente() {
        return betaler == Betaler.GEMEENTEN;
    }

    /** The amount of this kind, if there is one. */
    public Optional<Bedrag> bedrag(Kostensoort soort) {
        return switch (soort) {
            case EENMALIG -> eenmalig.map(Eenmalig::bedrag);
            case PER_JAAR -> perJaar.map(PerJaar::bedrag);
        };
    }

    /** Whether the amount of this kind falls in this year. */
    boolean valtIn(Kostensoort soort, int jaar) {
        return switch (soort) {
            case EENMALIG -> eenmalig.filter(e -> e.jaar() == jaar).isPresent();
            case PER_JAAR -> perJaar.filter(p -> p.looptijd().in(jaar)).isPresent();
        };
    }

    /**
     * The amount of this kind of each who pays, in a year in which it falls, in cents: one for
     * every gemeente, or one.
     *
     * @param inwoners of every gemeente
     */
    List<Long> centen(Kostensoort soort, Collection<Integer> inwoners) {
        var bedrag = bedrag(soort).orElse(Bedrag.vast(0));
        return isPerGemeente()
                ? inwoners.stream().map(n -> omvang.past(n) ? bedrag.voor(n) : 0).toList()
                : List.of(bedrag.vast());
    }

    /** The years that are named. */
    IntStream genoemd() {
        return IntStream.concat(
                eenmalig.stream().mapToInt(Eenmalig::jaar),
                perJaar.stream()
                        .flatMapToInt(
                                p ->
                                        IntStream.of(
                                                p.looptijd().van(), p.looptijd().laatstGenoemd())));
    }

    /** Whether it goes on without an end. */
    boolean gaatDoor() {
        return perJaar.filter(p -> p.looptijd().totEnMet().isEmpty()).isPresent();
    }
}
