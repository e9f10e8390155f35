// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import static java.util.stream.Collectors.groupingBy;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.onderbouwing.Afspraak;
import nl.standaardwerk.onderbouwing.Antwoordtelling;
import nl.standaardwerk.onderbouwing.Draagvlakmeting;
import nl.standaardwerk.onderbouwing.Meting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a story measures draagvlak: agreed on one day, with invented answers on a later one.
 *
 * @param vraag what is asked
 * @param groep name of the group; empty for every gemeente
 * @param omvang how many there are; 0 for gemeenten
 * @param methode how it is measured
 * @param grens least share in favour, in per cent
 * @param minsteRespons least share that answers, in per cent
 * @param respons share that answers in the story
 * @param voor share of them that is in favour
 */
record Peiling(
        String vraag,
        String groep,
        int omvang,
        String methode,
        int grens,
        int minsteRespons,
        int respons,
        int voor) {

    private static final int HONDERD = 100;
    private static final int LENGTE = 10;

    /** The same for the agreement and for its figures. */
    UUID id() {
        return UUID.nameUUIDFromBytes((groep + ":" + vraag).getBytes(StandardCharsets.UTF_8));
    }

    /** As it is agreed. */
    Draagvlakmeting afspraak(LocalDate vandaag) {
        var populatie =
                groep.isEmpty() ? Afspraak.Populatie.GEMEENTEN : Afspraak.Populatie.ANDERE_GROEP;
        return Draagvlakmeting.afgesproken(
                id(),
                new Afspraak(
                        vraag, populatie, groep, omvang, methode, grens, minsteRespons, vandaag));
    }

    /** What came out of it, over the ten days up to yesterday. */
    Meting uitslag(Gemeenten gemeenten, LocalDate vandaag) {
        var van = vandaag.minusDays(LENGTE);
        var tot = vandaag.minusDays(1);
        if (!groep.isEmpty()) {
            int antwoorden = omvang * respons / HONDERD;
            return Meting.van(
                    van, tot, new Antwoordtelling(antwoorden, antwoorden * voor / HONDERD));
        }
        var inwoners = gemeenten.inwonersOp(van);
        var antwoord = gemeenten.op(van).stream().filter(g -> deelt(g, 37, respons)).toList();
        return Meting.van(
                van,
                tot,
                tellingen(antwoord, Gemeente::provincie),
                tellingen(antwoord, g -> grootte(g, inwoners)));
    }

    private static Grootteklasse grootte(
            Gemeente gemeente, Map<GemeenteCode, Inwonertal> inwoners) {
        var tal = Objects.requireNonNull(inwoners.get(gemeente.code()));
        return Grootteklasse.van(tal.aantal());
    }

    private <K> Map<K, Antwoordtelling> tellingen(
            List<Gemeente> gemeenten, Function<Gemeente, K> naar) {
        return gemeenten.stream()
                .collect(
                        groupingBy(
                                naar,
                                Collectors.collectingAndThen(Collectors.toList(), this::telling)));
    }

    private Antwoordtelling telling(List<Gemeente> gemeenten) {
        return new Antwoordtelling(
                gemeenten.size(),
                Math.toIntExact(gemeenten.stream().filter(g -> deelt(g, 53, voor)).count()));
    }

    /** Whether a gemeente is one of this share, always the same ones. */
    private static boolean deelt(Gemeente gemeente, int stap, int procent) {
        int nummer = Integer.parseInt(gemeente.code().waarde().substring(2));
        return nummer * stap % HONDERD < procent;
    }
}
