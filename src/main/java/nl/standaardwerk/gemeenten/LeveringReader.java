// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.standaardwerk.gemeenten.Levering.Bestand;
import nl.standaardwerk.gemeenten.Levering.Landelijk;
import nl.standaardwerk.gemeenten.Levering.Provinciaal;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the source files, strictly: UTF-8, the exact columns, dates as year-month-day, whole
 * numbers. A line that does not fit is refused with its number.
 */
final class LeveringReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern GETAL = Pattern.compile("-?(0|[1-9]\\d{0,8})");

    private final Map<Bestand, byte[]> bestanden;

    private LeveringReader(Map<Bestand, byte[]> bestanden) {
        this.bestanden = bestanden;
    }

    /**
     * @throws OngeldigeLevering when a file cannot be understood
     */
    static Levering lees(Map<Bestand, byte[]> bestanden) {
        var reader = new LeveringReader(bestanden);
        return new Levering(
                reader.regels(Bestand.GEMEENTEN, LeveringReader::gemeente),
                reader.regels(Bestand.HERINDELINGEN, LeveringReader::herindeling),
                reader.regels(Bestand.VOORGENOMEN, LeveringReader::voorgenomen),
                reader.regels(Bestand.GRENSCORRECTIES, LeveringReader::grenscorrectie),
                reader.regels(Bestand.INWONERS, LeveringReader::inwonertal),
                reader.regels(Bestand.PROVINCIAAL, LeveringReader::provinciaal),
                reader.regels(Bestand.LANDELIJK, LeveringReader::landelijk));
    }

    private <T> List<T> regels(Bestand bestand, Function<Regel, T> maak) {
        var naam = bestand.naam();
        var tekst = tekst(bestand);
        try (var parser = CSVParser.parse(tekst, FORMAT)) {
            if (!String.join(",", parser.getHeaderNames()).equals(bestand.kolommen())) {
                throw new OngeldigeLevering(naam, 1, "columns are not " + bestand.kolommen());
            }
            var gelezen = new ArrayList<T>();
            for (var regel : parser) {
                if (!regel.isConsistent()) {
                    throw new OngeldigeLevering(
                            naam, parser.getCurrentLineNumber(), "not as many cells as columns");
                }
                gelezen.add(maakOf(naam, parser.getCurrentLineNumber(), maak, regel::get));
            }
            return gelezen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T maakOf(String naam, long nummer, Function<Regel, T> maak, Regel regel) {
        try {
            return maak.apply(regel);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            var oorzaak = new OngeldigeLevering(naam, nummer, String.valueOf(e.getMessage()));
            oorzaak.initCause(e);
            throw oorzaak;
        }
    }

    private String tekst(Bestand bestand) {
        var inhoud = bestanden.get(bestand);
        if (inhoud == null) {
            throw new OngeldigeLevering(List.of(bestand.naam() + " is missing"));
        }
        try {
            var tekst = UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            if (tekst.contains("\r") || !tekst.endsWith("\n")) {
                throw new OngeldigeLevering(List.of(bestand.naam() + " has no Unix line ends"));
            }
            return tekst;
        } catch (CharacterCodingException e) {
            var oorzaak = new OngeldigeLevering(List.of(bestand.naam() + " is not UTF-8"));
            oorzaak.initCause(e);
            throw oorzaak;
        }
    }

    private static Gemeente gemeente(Regel regel) {
        var code = regel.code("code");
        eis(code.waarde().equals("GM" + regel.cel("cbs_nr")), "code and number differ: " + code);
        return new Gemeente(
                code,
                regel.cel("name"),
                regel.cel("cbs_label"),
                regel.provincie(),
                regel.dag("valid_from"),
                regel.waar("valid_from_exact"),
                regel.leeg("valid_to") ? Optional.empty() : Optional.of(regel.dag("valid_to")));
    }

    private static Herindeling herindeling(Regel regel) {
        return new Herindeling(
                regel.code("old_code"),
                regel.code("new_code"),
                regel.dag("date"),
                regel.soort(),
                regel.waar("old_is_split"),
                regel.leeg("inhabitants")
                        ? OptionalInt.empty()
                        : OptionalInt.of(regel.getal("inhabitants")),
                new BigDecimal(regel.cel("share")),
                regel.bron());
    }

    private static VoorgenomenHerindeling voorgenomen(Regel regel) {
        return new VoorgenomenHerindeling(
                regel.code("old_code"),
                regel.code("new_code"),
                regel.dag("planned_date"),
                regel.soort(),
                regel.cel("status"),
                regel.dag("status_date"),
                regel.bron());
    }

    private static Grenscorrectie grenscorrectie(Regel regel) {
        var correctie =
                new Grenscorrectie(
                        regel.code("code"),
                        regel.dag("date"),
                        regel.getal("inhabitants_before"),
                        regel.getal("inhabitants_after"));
        eis(correctie.verschil() == regel.getal("difference"), "difference does not fit");
        return correctie;
    }

    private static Inwonertal inwonertal(Regel regel) {
        return new Inwonertal(
                regel.code("code"), regel.dag("reference_date"), regel.getal("inhabitants"));
    }

    private static Provinciaal provinciaal(Regel regel) {
        return new Provinciaal(
                regel.provincie(), regel.dag("reference_date"), regel.getal("inhabitants"));
    }

    private static Landelijk landelijk(Regel regel) {
        eis(!regel.leeg("source"), "no source");
        return new Landelijk(
                regel.dag("reference_date"), regel.getal("inhabitants"), regel.cel("source"));
    }

    private static void eis(boolean inOrde, String fout) {
        if (!inOrde) {
            throw new IllegalArgumentException(fout);
        }
    }

    /** One line of a file. */
    @FunctionalInterface
    private interface Regel {

        String cel(String kolom);

        default boolean leeg(String kolom) {
            return cel(kolom).isBlank();
        }

        default GemeenteCode code(String kolom) {
            return new GemeenteCode(cel(kolom));
        }

        default LocalDate dag(String kolom) {
            return LocalDate.parse(cel(kolom));
        }

        default int getal(String kolom) {
            var cel = cel(kolom);
            eis(GETAL.matcher(cel).matches(), "not a whole number: " + cel);
            return Integer.parseInt(cel);
        }

        default boolean waar(String kolom) {
            var cel = cel(kolom);
            eis(cel.equals("true") || cel.equals("false"), "not true or false: " + cel);
            return cel.equals("true");
        }

        default Provincie provincie() {
            var provincie = Provincie.vanCode(cel("province_code"));
            eis(provincie.naam().equals(cel("province")), "not its name: " + cel("province"));
            return provincie;
        }

        default Herindeling.Soort soort() {
            return switch (cel("kind")) {
                case "new_municipality" -> Herindeling.Soort.NIEUWE_GEMEENTE;
                case "absorbed" -> Herindeling.Soort.TOEVOEGING;
                default -> throw new IllegalArgumentException("not a kind: " + cel("kind"));
            };
        }

        default URI bron() {
            var bron = URI.create(cel("source"));
            eis("https".equals(bron.getScheme()), "source is not an https address: " + bron);
            return bron;
        }
    }
}
