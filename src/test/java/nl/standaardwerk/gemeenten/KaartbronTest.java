// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.Kaartbron.Punt;
import nl.standaardwerk.gemeenten.Kaartbron.Ring;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The maps fit the gemeenten, and their borders fit each other. */
class KaartbronTest {

    private static final long GROOTSTE = 1_000_000;

    private final Gemeenten gemeenten = Voorbeelden.gemeenten();

    @ParameterizedTest
    @CsvSource({
        "gemeenten-2018, 2018-01-01", "gemeenten-2018-rd, 2018-01-01",
        "gemeenten-2024, 2023-01-01", "gemeenten-2024-rd, 2023-01-01",
        "gemeenten-2024, 2024-01-01", "gemeenten-2024-rd, 2024-01-01",
        "gemeenten-2024, 2025-01-01", "gemeenten-2024-rd, 2025-01-01",
        "gemeenten-2024, 2026-01-01", "gemeenten-2024-rd, 2026-01-01"
    })
    void de_kaart_toont_precies_de_gemeenten_van_die_dag(String kaart, LocalDate dag) {
        var bron = Kaartbron.lees(kaart + ".geojson");

        var verwacht = new HashMap<String, String>();
        gemeenten.op(dag).forEach(g -> verwacht.put(g.code().waarde(), g.naam()));
        assertThat(bron.namen()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "gemeenten-2018, 3.3, 50.7, 7.3, 53.6",
        "gemeenten-2024, 3.3, 50.7, 7.3, 53.6",
        "gemeenten-2018-rd, 10000, 300000, 290000, 630000",
        "gemeenten-2024-rd, 10000, 300000, 290000, 630000"
    })
    void de_grenzen_zijn_gesloten_en_liggen_in_nederland(
            String kaart, double links, double onder, double rechts, double boven) {
        var bron = Kaartbron.lees(kaart + ".geojson");

        assertThat(bron.ringen().values())
                .allSatisfy(ringen -> assertThat(oppervlak(ringen)).isPositive());
        assertThat(alle(bron))
                .allSatisfy(
                        ring -> {
                            assertThat(ring.punten()).hasSizeGreaterThanOrEqualTo(4);
                            assertThat(ring.punten().getLast()).isEqualTo(ring.punten().getFirst());
                        });
        assertThat(alle(bron).flatMap(ring -> ring.punten().stream()))
                .allMatch(punt -> punt.x() >= links && punt.x() <= rechts)
                .allMatch(punt -> punt.y() >= onder && punt.y() <= boven);
    }

    @ParameterizedTest
    @CsvSource({"gemeenten-2018", "gemeenten-2024", "gemeenten-2018-rd", "gemeenten-2024-rd"})
    void buren_delen_hun_grens(String kaart) throws IOException {
        var keren = new HashMap<List<Punt>, Integer>();
        alle(Kaartbron.lees(kaart + ".geojson"))
                .forEach(
                        ring -> {
                            for (int i = 1; i < ring.punten().size(); i++) {
                                keren.merge(rand(ring.punten(), i), 1, Integer::sum);
                            }
                        });

        assertThat(keren.values()).allMatch(aantal -> aantal <= 2);
        assertThat(keren.values().stream().filter(aantal -> aantal == 2).count())
                .isGreaterThan(keren.size() / 2);
        assertThat(Files.size(Kaartbron.pad(kaart + ".geojson"))).isLessThanOrEqualTo(GROOTSTE);
    }

    private static double oppervlak(List<Ring> ringen) {
        return ringen.stream()
                .mapToDouble(ring -> ring.buiten() ? ring.oppervlak() : -ring.oppervlak())
                .sum();
    }

    private static List<Punt> rand(List<Punt> punten, int einde) {
        return Stream.of(punten.get(einde - 1), punten.get(einde))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Stream<Ring> alle(Kaartbron bron) {
        return Map.copyOf(bron.ringen()).values().stream().flatMap(List::stream);
    }
}
