// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.toepassing.Telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a gemeente did with the standards in a year. Pure: made from what was read.
 *
 * @param gemeente whose
 * @param jaar of which year
 * @param regels what holds on the day of the year, and what was said of free will: the strongest
 *     degree first, then by title
 * @param vervallen what held on the day of comparison and holds no more
 */
record Raadsrapportage(
        Gemeente gemeente, Verslagjaar jaar, List<Regel> regels, List<Standaardnaam> vervallen) {

    Raadsrapportage {
        regels = List.copyOf(regels);
        vervallen = List.copyOf(vervallen);
    }

    /**
     * How a standard is called.
     *
     * @param sleutel last part of its address
     * @param demonstratie whether it is invented
     */
    record Standaardnaam(String sleutel, String titel, boolean demonstratie) {}

    /**
     * What was read.
     *
     * @param nu how it stands on the day of the year
     * @param toen how it stood on the day of comparison
     * @param opgaven what was said up to the day of the year, with the texts
     * @param tellingen how all gemeenten stand on that day
     */
    record Lezing(
            List<Standrij> nu,
            List<Standrij> toen,
            List<Opgave> opgaven,
            Map<StandaardId, Telling> tellingen) {}

    /**
     * One standard.
     *
     * @param stand how it stands
     * @param opgave what the gemeente said last, by then
     * @param vorig how it stood on the day of comparison; empty when it did not hold then
     * @param alle how all gemeenten stand; empty for a standard that obliges nobody
     */
    record Regel(
            Standaardnaam naam,
            Standrij stand,
            Optional<Opgave> opgave,
            Optional<Standrij> vorig,
            Optional<Telling> alle) {

        Standsoort soort() {
            return stand.stand();
        }

        boolean verplicht() {
            return stand.verplichting().isPresent();
        }

        /** The degree; a standard that obliges nobody is AANBEVOLEN. */
        Verbindendheid graad() {
            return stand.verplichting().orElse(Verbindendheid.AANBEVOLEN);
        }

        /** What the gemeente explains, also when it has run out. */
        Optional<Stand.LegUit> uitleg() {
            return opgave.map(Opgave::stand)
                    .filter(Stand.LegUit.class::isInstance)
                    .map(Stand.LegUit.class::cast);
        }

        /** The last day before something must be done; empty when nothing must. */
        Optional<LocalDate> uiterlijk() {
            return soort() == Standsoort.GEEN_OPGAVE
                    ? stand.termijn()
                    : stand.verplichting().flatMap(_ -> stand.geldigTot());
        }

        boolean demonstratie() {
            return naam.demonstratie() || stand.demonstratie();
        }

        /** Whether something invented is in the figure of all gemeenten. */
        boolean alleVerzonnen() {
            return alle.filter(Telling::demonstratie).isPresent();
        }

        /** Whether it is another than on the day of comparison. */
        boolean veranderd() {
            return vorig.map(
                            v ->
                                    v.stand() != soort()
                                            || !v.verplichting().equals(stand.verplichting()))
                    .orElse(true);
        }
    }

    /** Brings together what was read. */
    static Raadsrapportage van(
            Gemeente gemeente,
            Verslagjaar jaar,
            Lezing lezing,
            Function<StandaardId, Standaardnaam> namen) {
        return new Raadsrapportage(gemeente, jaar, regels(lezing, namen), vervallen(lezing, namen));
    }

    private static List<Regel> regels(Lezing lezing, Function<StandaardId, Standaardnaam> namen) {
        var toen = perStandaard(lezing.toen());
        var opgaven = lezing.opgaven().stream().collect(toMap(Opgave::standaard, o -> o));
        return lezing.nu().stream()
                .map(
                        rij ->
                                new Regel(
                                        namen.apply(rij.standaard()),
                                        rij,
                                        Optional.ofNullable(opgaven.get(rij.standaard())),
                                        Optional.ofNullable(toen.get(rij.standaard())),
                                        Optional.ofNullable(
                                                lezing.tellingen().get(rij.standaard()))))
                .sorted(
                        Comparator.comparing(Regel::graad)
                                .reversed()
                                .thenComparing(r -> r.naam().titel()))
                .toList();
    }

    private static List<Standaardnaam> vervallen(
            Lezing lezing, Function<StandaardId, Standaardnaam> namen) {
        var nu = perStandaard(lezing.nu());
        return lezing.toen().stream()
                .filter(rij -> rij.verplichting().isPresent())
                .map(Standrij::standaard)
                .filter(id -> !nu.containsKey(id) || nu.get(id).verplichting().isEmpty())
                .map(namen)
                .sorted(Comparator.comparing(Standaardnaam::titel))
                .toList();
    }

    private static Map<StandaardId, Standrij> perStandaard(Collection<Standrij> rijen) {
        return rijen.stream().collect(toMap(Standrij::standaard, r -> r));
    }

    /** How many that oblige there are of each; what was said of free will is not counted. */
    Telling telling() {
        var aantallen = new EnumMap<Standsoort, Integer>(Standsoort.class);
        regels.stream()
                .filter(Regel::verplicht)
                .forEach(r -> aantallen.merge(r.soort(), 1, Integer::sum));
        return new Telling(aantallen, demonstratie());
    }

    /** How many changed since the day of comparison; those that hold no more are not counted. */
    int veranderd() {
        return (int) regels.stream().filter(Regel::verplicht).filter(Regel::veranderd).count();
    }

    /** What is explained. */
    List<Regel> uitleg() {
        return regels.stream().filter(r -> r.uitleg().isPresent()).toList();
    }

    /** What must be done first, after the day of the year. */
    Optional<Regel> eerste() {
        return regels.stream()
                .filter(r -> r.uiterlijk().filter(d -> !d.isBefore(jaar.op())).isPresent())
                .min(Comparator.comparing(r -> r.uiterlijk().orElse(LocalDate.MAX)));
    }

    boolean demonstratie() {
        return regels.stream().anyMatch(r -> r.demonstratie() || r.alleVerzonnen())
                || vervallen.stream().anyMatch(Standaardnaam::demonstratie);
    }
}
