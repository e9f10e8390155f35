// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever is entered, the sums are right and nothing is covered twice. */
class KostenoverzichtPropertyTest {

    private static final List<Integer> INWONERS = List.of(9_999, 50_000, 873_338);

    @Property(tries = 300)
    void elke_som_is_de_som_van_haar_jaren_en_van_haar_betalers(
            @ForAll("regels") List<Kostenregel> regels) {
        var overzicht = Kostenoverzicht.van(regels, INWONERS);

        assertThat(
                        overzicht.horizon().stream()
                                .flatMap(h -> h.jaren().stream())
                                .mapToLong(j -> overzicht.in(j).tekort())
                                .sum())
                .isEqualTo(overzicht.totaal().tekort());
        assertThat(overzicht.betalers().stream().mapToLong(b -> overzicht.van(b).kosten()).sum())
                .isEqualTo(overzicht.totaal().kosten());
    }

    @Property(tries = 300)
    void een_tekort_is_nooit_onder_nul_en_nooit_minder_dan_kosten_min_dekking(
            @ForAll("regels") List<Kostenregel> regels) {
        assertThat(Kostenoverzicht.van(regels, INWONERS).cellen())
                .allSatisfy(
                        c -> {
                            assertThat(c.tekort()).isNotNegative();
                            assertThat(c.tekort()).isGreaterThanOrEqualTo(c.kosten() - c.dekking());
                        });
    }

    /** ADR-0018: rounded once, per gemeente and amount; then every sum is exact. */
    @Property(tries = 300)
    void de_bladen_van_alle_gemeenten_zijn_samen_precies_wat_gemeenten_betalen(
            @ForAll("regels") List<Kostenregel> regels,
            @ForAll @Size(min = 1, max = 40)
                    List<@IntRange(min = 1, max = 1_000_000) Integer> inwoners) {
        var bladen = inwoners.stream().map(n -> Voorbeelden.blad(n, regels)).toList();
        var overzicht = Kostenoverzicht.van(regels, inwoners);
        for (int jaar : overzicht.horizon().map(Horizon::jaren).orElse(List.of())) {
            var samen = Gemeentekosten.samen(bladen, jaar);
            var som = overzicht.van(Betaler.GEMEENTEN, jaar);
            assertThat(samen.eenmalig()).isEqualTo(som.eenmalig());
            assertThat(samen.perJaar()).isEqualTo(som.perJaar());
            assertThat(samen.bijdrage()).isEqualTo(bijdragen(regels, inwoners, jaar));
        }
    }

    @Property(tries = 1_000)
    void een_deel_per_inwoner_is_het_naaste_aantal_hele_centen(
            @ForAll @LongRange(min = -Bedrag.MEESTE_PER_INWONER, max = Bedrag.MEESTE_PER_INWONER)
                    long perInwoner,
            @ForAll @IntRange(min = 1, max = 1_000_000) int inwoners) {
        long precies = perInwoner * inwoners;
        long centen = new Bedrag(0, perInwoner).deelInwoners(inwoners);

        assertThat(Math.abs(centen * 100 - precies)).isLessThanOrEqualTo(50);
        assertThat(Math.abs(centen * 100)).isGreaterThan(Math.abs(precies) - 50);
        assertThat(new Bedrag(0, -perInwoner).deelInwoners(inwoners)).isEqualTo(-centen);
    }

    /** What gemeenten get from others in a year. */
    private static long bijdragen(List<Kostenregel> regels, List<Integer> inwoners, int jaar) {
        return regels.stream()
                .filter(r -> r instanceof Dekking d && d.bron() != Dekkingsbron.EIGEN_BEGROTING)
                .map(r -> ((Dekking) r).raming())
                .filter(Raming::isPerGemeente)
                .flatMap(
                        raming ->
                                Stream.of(Kostensoort.values())
                                        .filter(soort -> raming.valtIn(soort, jaar))
                                        .flatMap(soort -> raming.centen(soort, inwoners).stream()))
                .mapToLong(centen -> centen)
                .sum();
    }

    @Property(tries = 300)
    void meer_dekking_maakt_nergens_het_tekort_groter(
            @ForAll("regels") List<Kostenregel> regels, @ForAll("dekking") Dekking erbij) {
        var meer = new ArrayList<>(regels);
        meer.add(erbij);

        assertThat(Kostenoverzicht.van(meer, INWONERS).totaal().tekort())
                .isLessThanOrEqualTo(
                        Kostenoverzicht.van(verlengd(regels, erbij), INWONERS).totaal().tekort());
    }

    /** The same lines over the same years: a line of nothing brings the horizon. */
    private static List<Kostenregel> verlengd(List<Kostenregel> regels, Dekking erbij) {
        var niets = Bedrag.vast(0);
        var raming =
                new Raming(
                        erbij.raming().betaler(),
                        Omvang.ALLE,
                        erbij.raming().eenmalig().map(e -> new Raming.Eenmalig(e.jaar(), niets)),
                        erbij.raming().perJaar().map(p -> new Raming.PerJaar(p.looptijd(), niets)));
        var verlengd = new ArrayList<>(regels);
        verlengd.add(Voorbeelden.dekking(raming));
        return verlengd;
    }

    @Provide
    Arbitrary<List<Kostenregel>> regels() {
        var post = raming(-100_000).map(r -> (Kostenregel) Voorbeelden.post(r));
        return Arbitraries.oneOf(post, dekking().map(d -> (Kostenregel) d)).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Dekking> dekking() {
        return Combinators.combine(raming(0), Arbitraries.of(Dekkingsbron.class))
                .as((raming, bron) -> new Dekking(0, bron, "", raming));
    }

    private static Arbitrary<Raming> raming(long minste) {
        var jaar = Arbitraries.integers().between(2026, 2031);
        var vast = Arbitraries.longs().between(minste, 1_000_000);
        return Combinators.combine(
                        Arbitraries.of(Betaler.class),
                        vast,
                        Arbitraries.longs().between(0, 2_000),
                        jaar,
                        Arbitraries.integers().between(0, 3).optional(),
                        Arbitraries.of(Kostensoort.class))
                .as(KostenoverzichtPropertyTest::raming);
    }

    private static Raming raming(
            Betaler betaler,
            long vast,
            long perInwoner,
            int jaar,
            Optional<Integer> duur,
            Kostensoort soort) {
        var bedrag = new Bedrag(vast, betaler == Betaler.GEMEENTEN ? perInwoner : 0);
        return soort == Kostensoort.EENMALIG
                ? Raming.eenmalig(betaler, jaar, bedrag)
                : Raming.perJaar(betaler, new Looptijd(jaar, duur.map(d -> jaar + d)), bedrag);
    }
}
