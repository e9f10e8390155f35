// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stemregels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random rounds, odd ones too, counted here and by a second counter that shares no code (Python,
 * standard library). With {@code -Drondes=1000000} the long form.
 */
class TweedeTellerTest {

    private static final long ZAAD = 20_261_125L;
    private static final int RONDES = Integer.getInteger("rondes", 10_000);
    private static final List<RoundingMode> AFRONDINGEN =
            List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP);
    private static final List<String> MEERDERHEDEN = List.of("50", "50", "60", "66.67", "75", "0");
    private static final List<String> QUORA = List.of("0", "0", "25", "50", "99.5", "100");

    @TempDir private Path map = Path.of("");

    @Test
    void everyRoundIsCountedTheSameByASecondCounter() throws Exception {
        var rondes = rondes();
        var tellingen = rondes.stream().map(Ronde::telling).toList();

        assertThat(python("src/test/python/telling.py", rondes))
                .as("seed " + ZAAD)
                .hasSize(RONDES)
                .isEqualTo(tellingen);
    }

    @Test
    void theRoundsHoldEveryOutcome() {
        var gezien =
                rondes().stream().map(r -> r.telling().split("\\|", -1)[0]).distinct().toList();

        assertThat(gezien)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Telling.Uitkomst.values()).map(Enum::name).toList());
    }

    private static List<Ronde> rondes() {
        var toeval = new Random(ZAAD);
        return Stream.generate(() -> Ronde.van(toeval)).limit(RONDES).toList();
    }

    private List<String> python(String script, List<Ronde> rondes) throws Exception {
        var in = Files.write(map.resolve("rondes"), rondes.stream().map(Ronde::json).toList());
        var uit = map.resolve("uitslagen");
        var proces =
                new ProcessBuilder("python3", script)
                        .redirectInput(in.toFile())
                        .redirectOutput(uit.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(proces.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue()).isZero();
        return lees(uit);
    }

    private static List<String> lees(Path uit) throws IOException {
        return Files.readAllLines(uit);
    }

    /** One random round. */
    private record Ronde(
            Map<String, Integer> inwoners,
            Map<String, String> stemmen,
            int alternatieven,
            Stemregels regels) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        static Ronde van(Random toeval) {
            var regels = regels(toeval);
            int alternatieven = List.of(0, 0, 0, 2, 3).get(toeval.nextInt(5));
            var keuzes = new ArrayList<>(biljet(alternatieven).keuzes());
            keuzes.add("");
            var inwoners = new LinkedHashMap<String, Integer>();
            var stemmen = new LinkedHashMap<String, String>();
            boolean klein = toeval.nextBoolean();
            for (int i = toeval.nextInt(klein ? 4 : 30); i >= 0; i--) {
                var code = "GM%04d".formatted(i);
                inwoners.put(code, toeval.nextInt(klein ? 4_000 : 1_000_000));
                var keuze = keuzes.get(toeval.nextInt(keuzes.size()));
                if (!keuze.isEmpty()) {
                    stemmen.put(code, keuze);
                }
            }
            return new Ronde(inwoners, stemmen, alternatieven, regels);
        }

        private static Stemregels regels(Random toeval) {
            boolean vng = toeval.nextInt(3) > 0;
            int tenminste = toeval.nextInt(3);
            return new Stemregels(
                    vng ? 1000 : 1 + toeval.nextInt(5_000),
                    vng ? 75 : tenminste + toeval.nextInt(1_000_000_000),
                    tenminste,
                    AFRONDINGEN.get(toeval.nextInt(3)),
                    new BigDecimal(QUORA.get(toeval.nextInt(QUORA.size()))),
                    new BigDecimal(MEERDERHEDEN.get(toeval.nextInt(MEERDERHEDEN.size()))),
                    toeval.nextInt(4) == 0);
        }

        private static Stembiljet biljet(int alternatieven) {
            return new Stembiljet(
                    IntStream.range(0, alternatieven).mapToObj(n -> "Keuze " + n).toList());
        }

        String json() {
            return JSON.writeValueAsString(
                    Map.of(
                            "kiezers", inwoners,
                            "stemmen", stemmen,
                            "alternatieven", alternatieven,
                            "regels",
                                    Map.of(
                                            "inwonersPerStem", regels.inwonersPerStem(),
                                            "hoogstens", regels.hoogstens(),
                                            "tenminste", regels.tenminste(),
                                            "afronding", regels.afronding().name(),
                                            "quorum", regels.quorum().toPlainString(),
                                            "meerderheid", regels.meerderheid().toPlainString(),
                                            "onthoudingTeltMee", regels.onthoudingTeltMee())));
        }

        String telling() {
            var kiezers =
                    inwoners.entrySet().stream()
                            .map(
                                    e ->
                                            new Kiezerslijst.Kiezer(
                                                    new GemeenteCode(e.getKey()),
                                                    e.getKey(),
                                                    e.getValue(),
                                                    regels.gewicht(e.getValue())))
                            .toList();
            var keuzes = new LinkedHashMap<GemeenteCode, String>();
            stemmen.forEach((code, keuze) -> keuzes.put(new GemeenteCode(code), keuze));
            var biljet = biljet(alternatieven);
            var t =
                    Telling.van(
                            new Kiezerslijst(LocalDate.of(2026, 1, 1), kiezers),
                            biljet,
                            keuzes,
                            regels);
            var beste =
                    biljet.instemmend().stream()
                            .map(t::post)
                            .max((a, b) -> Long.compare(a.gewicht(), b.gewicht()))
                            .orElseThrow();
            return t.uitkomst()
                    + "|"
                    + t.gekozen().orElse("")
                    + "|"
                    + Stream.concat(t.posten().stream(), Stream.of(t.nietGestemd()))
                            .map(p -> p.keuze() + "=" + p.gemeenten() + "/" + p.gewicht())
                            .collect(Collectors.joining(";"))
                    + "|"
                    + t.procent(beste)
                    + "|"
                    + t.opkomst();
        }
    }
}
