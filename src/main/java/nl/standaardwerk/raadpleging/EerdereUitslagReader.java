// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.raadpleging.EerdereUitslag.Alternatief;
import nl.standaardwerk.raadpleging.EerdereUitslag.Opkomst;
import nl.standaardwerk.raadpleging.EerdereUitslag.Vergadering;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code data/raadpleging}: the outcomes that VNG published, the latest meeting first. */
final class EerdereUitslagReader {

    private static final String MAP = "data/raadpleging/";
    private static final CSVFormat VORM =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private EerdereUitslagReader() {}

    static List<Vergadering> lees() {
        var alternatieven = rijen("alternatieven.csv");
        var opkomst = rijen("vng-opkomst.csv");
        return rijen("vng-alv-uitslagen.csv").stream()
                .map(rij -> uitslag(rij, alternatieven))
                .collect(
                        Collectors.groupingBy(
                                EerdereUitslag::vergadering,
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Vergadering(e.getKey(), opkomst(e.getKey(), opkomst), e.getValue()))
                .toList()
                .reversed();
    }

    private static EerdereUitslag uitslag(CSVRecord rij, List<CSVRecord> alternatieven) {
        var keuzes = alternatieven(rij, alternatieven);
        return new EerdereUitslag(
                rij.get("meeting"),
                rij.get("item"),
                EerdereUitslag.Stuk.valueOf(hoofdletters(rij.get("kind"))),
                rij.get("subject"),
                EerdereUitslag.Besluit.valueOf(hoofdletters(rij.get("result"))),
                EerdereUitslag.Wijze.valueOf(hoofdletters(rij.get("method"))),
                cijfers(rij, keuzes),
                keuzes,
                keuzes.isEmpty() ? rij.get("note") : "",
                rij.get("source"));
    }

    private static Cijfers cijfers(CSVRecord rij, List<Alternatief> keuzes) {
        var voor = keuzes.isEmpty() ? getal(rij.get("percent_for")) : Optional.<BigDecimal>empty();
        var tegen = getal(rij.get("percent_against"));
        return new Cijfers(
                Cijfers.Reeks.LEEG,
                Cijfers.Reeks.LEEG,
                new Cijfers.Reeks(voor, tegen, Optional.empty(), Optional.empty()),
                "");
    }

    private static List<Alternatief> alternatieven(CSVRecord rij, List<CSVRecord> alle) {
        return alle.stream()
                .filter(a -> a.get("meeting").equals(rij.get("meeting")))
                .filter(a -> a.get("item").equals(rij.get("item")))
                .map(a -> new Alternatief(a.get("text"), new BigDecimal(a.get("percent"))))
                .toList();
    }

    private static Optional<Opkomst> opkomst(String vergadering, List<CSVRecord> rijen) {
        return rijen.stream()
                .filter(rij -> rij.get("consultation").equals(vergadering))
                .findFirst()
                .map(
                        rij ->
                                new Opkomst(
                                        Integer.parseInt(rij.get("members_voted")),
                                        Integer.parseInt(rij.get("members_total"))));
    }

    private static Optional<BigDecimal> getal(String tekst) {
        return Optional.of(tekst).filter(w -> !w.isEmpty()).map(BigDecimal::new);
    }

    private static String hoofdletters(String woord) {
        return woord.toUpperCase(Locale.ROOT);
    }

    private static List<CSVRecord> rijen(String bestand) {
        try (Reader in =
                new InputStreamReader(
                        new ClassPathResource(MAP + bestand).getInputStream(),
                        StandardCharsets.UTF_8)) {
            return VORM.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
