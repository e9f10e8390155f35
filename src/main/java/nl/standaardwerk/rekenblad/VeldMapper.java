// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.toepassing.Uitleg.Reden;
import nl.standaardwerk.web.Datuminvoer;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Between a cell and a field of the form. */
@Component
class VeldMapper {

    private static final int LONGEST_NUMBER = 12;

    private final Toepassing toepassing;
    private final Tekst t;

    VeldMapper(Toepassing toepassing, Tekst t) {
        this.toepassing = toepassing;
        this.t = t;
    }

    /** The values of the field; empty for a choice that there is not. */
    Optional<List<String>> lees(Kolom kolom, String tekst, StandaardId standaard) {
        if (kolom == Kolom.REDENEN) {
            return redenen(tekst);
        }
        if (kolom.isDag()) {
            return Optional.of(List.of(Datuminvoer.lees(tekst).map(t::dag).orElse(tekst)));
        }
        return Optional.of(List.of(kolom == Kolom.VERSIE ? versie(tekst, standaard) : tekst));
    }

    /** A program makes 1 of version 1.0: when only one version can be meant, it is that one. */
    private String versie(String tekst, StandaardId standaard) {
        var versies = toepassing.versies(standaard);
        var getal = getal(tekst);
        if (versies.contains(tekst) || getal.isEmpty()) {
            return tekst;
        }
        var gelijk =
                versies.stream()
                        .filter(
                                v ->
                                        getal(v).filter(g -> g.compareTo(getal.get()) == 0)
                                                .isPresent())
                        .toList();
        return gelijk.size() == 1 ? gelijk.getFirst() : tekst;
    }

    private static Optional<BigDecimal> getal(String tekst) {
        return tekst.length() <= LONGEST_NUMBER && tekst.matches("\\d+([.,]\\d+)?")
                ? Optional.of(new BigDecimal(tekst.replace(',', '.')))
                : Optional.empty();
    }

    private Optional<List<String>> redenen(String tekst) {
        var gekozen =
                Arrays.stream(tekst.split("[;\n]", -1))
                        .map(String::strip)
                        .filter(deel -> !deel.isEmpty())
                        .map(deel -> kies(Reden.values(), deel))
                        .toList();
        return gekozen.contains(Optional.<Reden>empty())
                ? Optional.empty()
                : Optional.of(
                        gekozen.stream()
                                .flatMap(Optional::stream)
                                .map(Enum::name)
                                .distinct()
                                .sorted()
                                .toList());
    }

    /** Which answer this says. */
    Optional<Opgavesoort> soort(String tekst) {
        return kies(Opgavesoort.values(), tekst);
    }

    private <E extends Enum<E>> Optional<E> kies(E[] waarden, String tekst) {
        return Arrays.stream(waarden)
                .filter(
                        w ->
                                w.name().equalsIgnoreCase(tekst.replace(' ', '_'))
                                        || t.label(w).equalsIgnoreCase(tekst))
                .findFirst();
    }

    /** What can be chosen in a column; empty when it is free. */
    List<String> keuzes(Kolom kolom) {
        Stream<? extends Enum<?>> keuzes =
                switch (kolom) {
                    case ANTWOORD -> Arrays.stream(Opgavesoort.values());
                    case REDENEN -> Arrays.stream(Reden.values());
                    default -> Stream.of();
                };
        return keuzes.map(t::label).toList();
    }

    /** A value of a column as it goes out: names of choices become words. */
    String woorden(Kolom kolom, String tekst) {
        return switch (kolom) {
            case ANTWOORD -> t.label(Opgavesoort.valueOf(tekst));
            case REDENEN ->
                    Arrays.stream(tekst.split(Antwoordvelden.SCHEIDING, -1))
                            .map(r -> t.label(Reden.valueOf(r)))
                            .collect(java.util.stream.Collectors.joining(Antwoordvelden.SCHEIDING));
            default -> tekst;
        };
    }

    /** Whether this is text that a keyboard makes. */
    static boolean isSchoon(String tekst) {
        return tekst.codePoints()
                .allMatch(
                        c ->
                                c == '\n'
                                        || c == '\t'
                                        || (!Character.isISOControl(c)
                                                && c != '\uFFFD'
                                                && Character.getType(c) != Character.SURROGATE));
    }
}
