// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Bronvermelding.Feit;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Versie;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code data/historie/startregister.csv}: one standard per number that no case covers. What
 * the file leaves empty is looked for and not found.
 */
final class StartregisterReader {

    private static final String MAP = "data/historie/";
    private static final CSVFormat VORM =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern SPECIFICATIE =
            Pattern.compile("(?i)specificatiedatum[^0-9;]*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern BRIEF = Pattern.compile("Lbr\\. \\d+/\\d+");

    private StartregisterReader() {}

    /**
     * The standards of the start register.
     *
     * @param zonder numbers to leave out: a case covers them
     */
    static List<Geval> lees(Set<Integer> zonder) {
        var aanvullingen = rijen("aanvullingen.csv");
        return rijen("startregister.csv").stream()
                .filter(rij -> !zonder.contains(nummer(rij)))
                .map(rij -> geval(rij, aanvullingen))
                .toList();
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

    private static int nummer(CSVRecord rij) {
        return Integer.parseInt(rij.get("nr"));
    }

    private static Geval geval(CSVRecord rij, List<CSVRecord> aanvullingen) {
        var bij = aanvullingen.stream().filter(a -> nummer(a) == nummer(rij)).toList();
        return new Geval(
                new Geval.Gegevens(
                        "", rij.get("titel"), "", rij.get("eigenaar"), categorie(rij), ""),
                Set.of(nummer(rij)),
                List.of(genomen(rij, bij)));
    }

    /** By its number in §2 of the note. */
    private static Categorie categorie(CSVRecord rij) {
        return switch (rij.get("categorie")) {
            case "1" -> Categorie.MAATSCHAPPELIJK;
            case "2" -> Categorie.ORGANISATIE_EN_UITVOERING;
            case "3" -> Categorie.INFORMATIEKUNDIG;
            default -> throw new IllegalStateException("categorie of row " + nummer(rij));
        };
    }

    private static Geval.Genomen genomen(CSVRecord rij, List<CSVRecord> bij) {
        return new Geval.Genomen(
                rij.get("beheerder"),
                rij.get("orgaan"),
                Datering.van(rij.get("besluit_datum")),
                ladder(rij, bij),
                List.of(versie(rij)),
                graad(rij).isEmpty() ? Set.of(Kenmerk.GEZAMENLIJKE_AFSPRAAK) : Set.of(),
                List.of(),
                bronnen(rij, bij),
                Optional.empty());
    }

    private static Optional<Verbindendheid> graad(CSVRecord rij) {
        return Optional.of(rij.get("verbindendheid"))
                .filter(g -> !g.isEmpty())
                .map(Verbindendheid::valueOf);
    }

    private static Ladder ladder(CSVRecord rij, List<CSVRecord> bij) {
        var besloten =
                graad(rij).stream()
                        .map(g -> new Trede.Besloten(g, Datering.van(rij.get("geldt_vanaf"))));
        var voorgenomen =
                bij.stream()
                        .map(
                                a ->
                                        new Trede.Voorgenomen(
                                                Verbindendheid.valueOf(a.get("graad")),
                                                Datering.van(a.get("vanaf"))));
        return new Ladder(Stream.<Trede>concat(besloten, voorgenomen).toList());
    }

    private static Versie versie(CSVRecord rij) {
        return new Versie(
                rij.get("versie"),
                Versie.Status.IN_GEBRUIK,
                Datering.van(specificatie(rij).orElse("")),
                Datering.van(rij.get("geldt_vanaf")),
                Optional.empty());
    }

    private static Optional<String> specificatie(CSVRecord rij) {
        var gevonden = SPECIFICATIE.matcher(rij.get("opmerking"));
        return gevonden.find() ? Optional.of(gevonden.group(1)) : Optional.empty();
    }

    private static List<Bronvermelding> bronnen(CSVRecord rij, List<CSVRecord> bij) {
        var bronnen = new ArrayList<Bronvermelding>();
        bronnen.add(feit(rij, Feit.BESLUIT, rij.get("besluit_datum"), rij.get("titel")));
        bronnen.add(tekst(rij, Feit.ORGAAN, rij.get("orgaan")));
        graad(rij)
                .ifPresent(
                        g -> {
                            bronnen.add(tekst(rij, Feit.VERBINDENDHEID, woorden(g)));
                            bronnen.add(
                                    feit(
                                            rij,
                                            Feit.GELDT_VANAF,
                                            rij.get("geldt_vanaf"),
                                            woorden(g)));
                        });
        bronnen.add(feit(rij, Feit.SPECIFICATIE, specificatie(rij).orElse(""), rij.get("titel")));
        bronnen.add(tekst(rij, Feit.BEHEERDER, rij.get("beheerder")));
        var brief = BRIEF.matcher(rij.get("opmerking"));
        bronnen.add(tekst(rij, Feit.BRIEF, brief.find() ? brief.group() : ""));
        bronnen.add(tekst(rij, Feit.ADVIES, advies(rij)));
        bronnen.add(tekst(rij, Feit.UITSLAG, ""));
        if (!rij.get("opmerking").isEmpty()) {
            bronnen.add(tekst(rij, Feit.OPMERKING, rij.get("opmerking")));
        }
        bij.forEach(a -> bronnen.add(tekst(a, Feit.OPMERKING, a.get("inhoud"))));
        return bronnen.stream().distinct().toList();
    }

    private static String advies(CSVRecord rij) {
        var orgaan = rij.get("orgaan");
        int op = orgaan.indexOf("op advies van ");
        return op < 0 ? "" : orgaan.substring(op);
    }

    /** The degree as the note words it; also how the sources do. */
    private static String woorden(Verbindendheid graad) {
        return graad.name().toLowerCase(Locale.ROOT);
    }

    private static Bronvermelding feit(CSVRecord rij, Feit feit, String datum, String inhoud) {
        return datum.isEmpty()
                ? Bronvermelding.nietGevonden(feit)
                : new Bronvermelding(feit, inhoud, Datering.van(datum), rij.get("bron"));
    }

    private static Bronvermelding tekst(CSVRecord rij, Feit feit, String inhoud) {
        return inhoud.isEmpty()
                ? Bronvermelding.nietGevonden(feit)
                : new Bronvermelding(feit, inhoud, new Datering.Onbekend(), rij.get("bron"));
    }
}
