// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "As of" is exact: it allows just those degrees for which the unknown days can be chosen. */
class VerloopPropertyTest {

    private static final LocalDate EERSTE = LocalDate.of(2019, 12, 1);

    /** The answer with partial dates is the set of answers over all their completions. */
    @Property(tries = 400)
    void graad_is_precies_wat_de_onbekende_dagen_toelaten(
            @ForAll("reeksen") List<Stuk> stukken, @ForAll("dagen") LocalDate dag) {
        var mogelijk = new HashSet<Optional<Verbindendheid>>();
        vullingen(stukken, 0, new ArrayList<>(), dag, mogelijk);

        assertThat(uitkomst(verloop(stukken).op(dag), mogelijk)).isTrue();
    }

    /** Without partial dates there is always one answer, that of the last step that has begun. */
    @Property(tries = 200)
    void met_volle_datums_is_er_altijd_een_antwoord(
            @ForAll("volleReeksen") List<Stuk> stukken, @ForAll("dagen") LocalDate dag) {
        assertThat(verloop(stukken).op(dag)).isNotInstanceOf(Ladder.NietVastTeStellen.class);
    }

    /** The list of a day is kept under its turning day: it must say the same on both. */
    @Property(tries = 400)
    void tussen_twee_keerdagen_verandert_er_niets(
            @ForAll("reeksen") List<Stuk> stukken,
            @ForAll("dateringen") Datering versie,
            @ForAll("dagen") LocalDate dag) {
        var besluiten = new ArrayList<Besluit>();
        besluiten.add(
                Voorbeelden.eenBesluit()
                        .op(versie.tekst())
                        .versies(
                                new Versie(
                                        "1",
                                        Versie.Status.IN_GEBRUIK,
                                        versie,
                                        versie,
                                        stukken.stream().map(Stuk::vanaf).findFirst()))
                        .maak());
        stukken.forEach(s -> besluiten.add(besluit(s, EERSTE.plusDays(besluiten.size()))));
        var standaard = Voorbeelden.eenStandaard("keer", besluiten.toArray(Besluit[]::new));
        var keerdag = new Inhoud(1, List.of(standaard)).keerdag(dag);

        assertThat(gezien(standaard, dag)).isEqualTo(gezien(standaard, keerdag));
    }

    /** All that a row of the list says, but for the day itself. */
    private static List<Object> gezien(Standaard standaard, LocalDate dag) {
        var rij = Lijst.Rij.van(standaard, dag);
        return List.of(
                rij.gegevens(),
                rij.besluit(),
                rij.orgaan(),
                rij.versie(),
                rij.status().titel(),
                rij.status().graad(),
                rij.status().status(),
                rij.status().kenmerken());
    }

    private static boolean uitkomst(Ladder.Graad graad, Set<Optional<Verbindendheid>> mogelijk) {
        return switch (graad) {
            case Ladder.Vast v -> mogelijk.equals(Set.of(Optional.of(v.graad())));
            case Ladder.Geen g -> mogelijk.equals(Set.of(Optional.empty()));
            case Ladder.NietVastTeStellen n -> {
                var zonderGeen = new HashSet<>(mogelijk);
                zonderGeen.remove(Optional.<Verbindendheid>empty());
                yield mogelijk.size() > 1
                        && zonderGeen.equals(
                                n.mogelijk().stream()
                                        .map(Optional::of)
                                        .collect(java.util.stream.Collectors.toSet()));
            }
        };
    }

    /** Every way to choose the unknown days: only whether a step has begun by the day matters. */
    private static void vullingen(
            List<Stuk> stukken,
            int n,
            List<Boolean> begonnen,
            LocalDate dag,
            Set<Optional<Verbindendheid>> uit) {
        if (n == stukken.size()) {
            var laatste = begonnen.lastIndexOf(true);
            uit.add(laatste < 0 ? Optional.empty() : stukken.get(laatste).graad());
            return;
        }
        for (boolean keuze : keuzes(stukken.get(n).vanaf(), dag)) {
            begonnen.add(keuze);
            vullingen(stukken, n + 1, begonnen, dag, uit);
            begonnen.removeLast();
        }
    }

    private static List<Boolean> keuzes(Datering vanaf, LocalDate dag) {
        return switch (vanaf.isBereiktOp(dag)) {
            case JA -> List.of(true);
            case NEE -> List.of(false);
            case NIET_VAST_TE_STELLEN -> List.of(true, false);
        };
    }

    /** One besluit per piece, in the order of the pieces. */
    private static Verloop verloop(List<Stuk> stukken) {
        return Verloop.van(
                IntStream.range(0, stukken.size())
                        .mapToObj(
                                n -> besluit(stukken.get(n), LocalDate.of(1990, 1, 1).plusDays(n)))
                        .toList());
    }

    private static Besluit besluit(Stuk stuk, LocalDate op) {
        var bouwer = Voorbeelden.eenBesluit().op(op.toString());
        return stuk.graad()
                .map(g -> bouwer.met(new Trede.Besloten(g, stuk.vanaf())))
                .orElseGet(() -> bouwer.einde(stuk.vanaf().tekst()))
                .maak();
    }

    @Provide
    Arbitrary<List<Stuk>> reeksen() {
        return stukken(dateringen()).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Datering> dateringen() {
        return Arbitraries.oneOf(
                volleDatums(),
                dagen().map(d -> new Datering.InMaand(YearMonth.from(d))),
                dagen().map(d -> new Datering.InJaar(Year.from(d))),
                Arbitraries.just(new Datering.Onbekend()));
    }

    @Provide
    Arbitrary<List<Stuk>> volleReeksen() {
        return stukken(volleDatums()).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers().between(0, 800).map(EERSTE::plusDays);
    }

    private Arbitrary<Datering> volleDatums() {
        return dagen().map(Datering::op);
    }

    private static Arbitrary<Stuk> stukken(Arbitrary<Datering> datums) {
        return Combinators.combine(Arbitraries.of(Verbindendheid.class).optional(0.8), datums)
                .as(Stuk::new);
    }

    /** A degree, or none, from a date on. */
    record Stuk(Optional<Verbindendheid> graad, Datering vanaf) {}
}
