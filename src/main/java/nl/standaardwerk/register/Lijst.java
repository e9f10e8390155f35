// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The standards that answer a {@link Vraag}, in order, and per choice of each filter how many there
 * would be. Pure.
 */
record Lijst(
        List<Rij> rijen,
        Map<Verbindendheid, Long> perBinding,
        Map<Standaardstatus.Status, Long> perStatus,
        Map<Categorie, Long> perCategorie,
        Map<String, Long> perEigenaar) {

    private static final Comparator<Rij> STERKSTE =
            Comparator.comparing(Lijst::sterkte, Comparator.reverseOrder());

    private static final Comparator<Rij> NIEUWSTE =
            Comparator.comparing(
                    (Rij rij) -> rij.besluit().eerste().orElse(LocalDate.MIN),
                    Comparator.reverseOrder());

    /**
     * One standard in the list.
     *
     * @param besluit day of the latest besluit
     * @param versie name of the version to use; empty when not certain
     */
    record Rij(
            Standaardstatus status,
            Standaardgegevens gegevens,
            Datering besluit,
            String orgaan,
            String versie) {

        static Rij van(Standaard standaard, LocalDate dag) {
            var laatste = standaard.laatste(dag);
            return new Rij(
                    standaard.op(dag),
                    laatste.gegevens(),
                    laatste.datum(),
                    laatste.orgaan(),
                    standaard.versie(dag).map(Versie::nummer).orElse(""));
        }
    }

    static Lijst van(List<Standaard> alle, Vraag vraag) {
        var gevonden = gevonden(alle, vraag);
        Predicate<Rij> binding = r -> past(vraag.binding(), graden(r));
        Predicate<Rij> status = r -> past(vraag.status(), Set.of(r.status().status()));
        Predicate<Rij> categorie = r -> past(vraag.categorie(), Set.of(r.gegevens().categorie()));
        Predicate<Rij> eigenaar = r -> past(vraag.eigenaar(), Set.of(r.gegevens().eigenaar()));
        return new Lijst(
                gevonden.stream()
                        .filter(binding.and(status).and(categorie).and(eigenaar))
                        .sorted(volgorde(vraag))
                        .toList(),
                tel(gevonden, status.and(categorie).and(eigenaar), Lijst::graden),
                tel(
                        gevonden,
                        binding.and(categorie).and(eigenaar),
                        r -> Set.of(r.status().status())),
                tel(
                        gevonden,
                        binding.and(status).and(eigenaar),
                        r -> Set.of(r.gegevens().categorie())),
                tel(
                        gevonden,
                        binding.and(status).and(categorie),
                        r -> Set.of(r.gegevens().eigenaar())));
    }

    private static List<Rij> gevonden(List<Standaard> alle, Vraag vraag) {
        return gezocht(alle, vraag).stream()
                .map(s -> Rij.van(s, vraag.op()))
                .filter(r -> r.status().status() != Standaardstatus.Status.NOG_GEEN_BESLUIT)
                .toList();
    }

    /** Best hit first, unless another order is asked. */
    private static List<Standaard> gezocht(List<Standaard> alle, Vraag vraag) {
        var gevonden = Zoekvraag.van(vraag.q()).vind(alle, vraag.op());
        return vraag.volgorde().isPresent()
                ? alle.stream().filter(Set.copyOf(gevonden)::contains).toList()
                : gevonden;
    }

    /** The degrees that hold, or can hold. */
    static Set<Verbindendheid> graden(Rij rij) {
        return switch (rij.status().graad()) {
            case Ladder.Vast v -> Set.of(v.graad());
            case Ladder.NietVastTeStellen n -> n.mogelijk();
            case Ladder.Geen g -> Set.of();
        };
    }

    private static int sterkte(Rij rij) {
        return graden(rij).stream().mapToInt(Enum::ordinal).max().orElse(-1);
    }

    private static Comparator<Rij> volgorde(Vraag vraag) {
        var gelijk = Comparator.comparing((Rij rij) -> 0);
        return vraag.volgorde()
                .map(
                        v ->
                                switch (v) {
                                    case BINDING -> STERKSTE;
                                    case BESLUIT -> NIEUWSTE;
                                    case NAAM -> gelijk;
                                })
                .orElse(vraag.zoekt() ? gelijk : STERKSTE);
    }

    private static <T> boolean past(Set<T> gevraagd, Set<T> heeft) {
        return gevraagd.isEmpty() || heeft.stream().anyMatch(gevraagd::contains);
    }

    private static <T extends Comparable<? super T>> Map<T, Long> tel(
            List<Rij> rijen, Predicate<Rij> filter, Function<Rij, Set<T>> soorten) {
        return rijen.stream()
                .filter(filter)
                .flatMap(r -> soorten.apply(r).stream())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /**
     * What a person wants to see of the register. An empty set means: all.
     *
     * @param q what was typed in the search box; empty for nothing
     * @param binding degrees
     * @param status where a standard stands
     * @param categorie kinds of matters
     * @param eigenaar owners, literally
     * @param op the day to look at
     * @param volgorde order; empty for the best hit first, or the strongest when nothing is
     *     searched
     */
    record Vraag(
            String q,
            Set<Verbindendheid> binding,
            Set<Standaardstatus.Status> status,
            Set<Categorie> categorie,
            Set<String> eigenaar,
            LocalDate op,
            Optional<Volgorde> volgorde) {

        /** Orders of the list. */
        enum Volgorde {
            BINDING,
            BESLUIT,
            NAAM;

            String naam() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** Everything of this day. */
        static Vraag alles(LocalDate dag) {
            return new Vraag("", Set.of(), Set.of(), Set.of(), Set.of(), dag, Optional.empty());
        }

        /**
         * @throws OnjuisteInvoer with every parameter that cannot be read
         */
        static Vraag van(Formulier velden, LocalDate vandaag) {
            var fouten = new OnjuisteInvoer.Verzamelaar();
            var vraag =
                    new Vraag(
                            velden.waarde("q"),
                            keuzes(velden, "binding", Verbindendheid.class, fouten),
                            keuzes(velden, "status", Standaardstatus.Status.class, fouten),
                            keuzes(velden, "categorie", Categorie.class, fouten),
                            gekozen(velden, "eigenaar"),
                            velden.datum("op").orElse(vandaag),
                            keuzes(velden, "sorteer", Volgorde.class, fouten).stream().findFirst());
            fouten.eis(
                            velden.waarde("op").isEmpty() || velden.datum("op").isPresent(),
                            "op",
                            "register.lijst.fout.dag")
                    .klaar();
            return vraag;
        }

        /** The same question about another day. */
        Vraag op(LocalDate dag) {
            return new Vraag(q, binding, status, categorie, eigenaar, dag, volgorde);
        }

        boolean zoekt() {
            return !q.isBlank();
        }

        private static Set<String> gekozen(Formulier velden, String naam) {
            return velden.waarden(naam).stream()
                    .filter(w -> !w.isBlank())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static <E extends Enum<E>> Set<E> keuzes(
                Formulier velden, String naam, Class<E> soort, OnjuisteInvoer.Verzamelaar fouten) {
            var bekend = List.of(soort.getEnumConstants());
            var gekozen =
                    gekozen(velden, naam).stream().map(w -> w.toUpperCase(Locale.ROOT)).toList();
            gekozen.forEach(
                    w ->
                            fouten.eis(
                                    bekend.stream().anyMatch(e -> e.name().equals(w)),
                                    naam,
                                    "register.lijst.fout.keuze",
                                    Arrays.stream(soort.getEnumConstants())
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))));
            return bekend.stream()
                    .filter(e -> gekozen.contains(e.name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
