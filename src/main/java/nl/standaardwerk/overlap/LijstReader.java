// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a delivery of a reference list, strictly: UTF-8, the exact columns, known words, no code
 * twice. Tells every fault with line and column, at most fifty; the words "pas toe of leg uit" and
 * "verbindend" are read as the "verplicht" of the list.
 */
final class LijstReader {

    private static final String BESTAND = "bestand";
    private static final int MEESTE_FOUTEN = 50;
    private static final int LANGSTE = 1000;
    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().get();
    private static final Pattern ADRES = Pattern.compile("(https?://[^\\s\\p{Cntrl}\"<>]{3,990})?");
    private static final Set<String> FORUM_STATUS =
            Set.of("verplicht", "aanbevolen", "in_procedure", "afgevoerd", "onbekend");
    private static final Set<String> GEMMA_STATUS =
            Set.of("In gebruik", "In ontwikkeling", "Einde ondersteuning", "Teruggetrokken", "");
    private static final Map<String, String> SYNONIEMEN =
            Map.of("pas toe of leg uit", "verplicht", "verbindend", "verplicht");

    private final Referentielijst lijst;
    private final List<Veldfout> fouten = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private LijstReader(Referentielijst lijst) {
        this.lijst = lijst;
    }

    /**
     * The rows of a delivery.
     *
     * @throws OnjuisteInvoer with every fault, in field {@code bestand}
     */
    static List<Lijstregel> lees(Referentielijst lijst, byte[] inhoud) {
        var lezer = new LijstReader(lijst);
        var regels = lezer.regels(inhoud);
        if (!lezer.fouten.isEmpty()) {
            throw new OnjuisteInvoer(lezer.fouten);
        }
        return regels;
    }

    private List<Lijstregel> regels(byte[] inhoud) {
        var regels = new ArrayList<Lijstregel>();
        try (var parser = CSVParser.parse(tekst(inhoud), VORM)) {
            for (CSVRecord rij : parser) {
                if (rij.getRecordNumber() == 1) {
                    controleerKop(rij);
                } else if (rij.size() == lijst.kolommen().size()) {
                    regels.add(regel(new Regel(rij, parser.getCurrentLineNumber())));
                } else {
                    meld("overlap.fout.cellen", parser.getCurrentLineNumber(), rij.size());
                }
                if (fouten.size() >= MEESTE_FOUTEN) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException kapot) {
            meld("overlap.fout.csv");
        }
        if (fouten.isEmpty() && regels.isEmpty()) {
            meld("overlap.fout.leeg");
        }
        return regels;
    }

    private String tekst(byte[] inhoud) {
        try {
            var tekst =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            if (tekst.indexOf('\0') >= 0) {
                meld("overlap.fout.tekens");
                return "";
            }
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException andereTekens) {
            meld("overlap.fout.tekens");
            return "";
        }
    }

    private void controleerKop(CSVRecord rij) {
        if (!rij.toList().equals(lijst.kolommen())) {
            throw new OnjuisteInvoer(
                    List.of(
                            Veldfout.van(
                                    BESTAND,
                                    "overlap.fout.kop",
                                    String.join(", ", lijst.kolommen()))));
        }
    }

    private Lijstregel regel(Regel rij) {
        return switch (lijst) {
            case FORUM -> forum(rij);
            case GEMMA -> gemma(rij);
            case GEMMA_VERSIES -> versie(rij);
        };
    }

    private Lijstregel forum(Regel rij) {
        var naam = rij.nodig("name");
        return new Lijstregel(
                rij.enig("name", Woorden.plat(naam).replace(' ', '-')),
                naam,
                "",
                rij.cel("part_of"),
                rij.een("status", FORUM_STATUS),
                rij.cel("owner"),
                rij.cel("functional_scope"),
                rij.adres("url"),
                rij.cel("source"));
    }

    private Lijstregel gemma(Regel rij) {
        return new Lijstregel(
                rij.enig("object_id", rij.cel("object_id")),
                rij.nodig("name"),
                rij.cel("abbreviation"),
                rij.cel("groups"),
                rij.een("gemma_status", GEMMA_STATUS),
                rij.cel("owner"),
                "",
                rij.adres("url"),
                "");
    }

    private Lijstregel versie(Regel rij) {
        return new Lijstregel(
                rij.enig("object_id", rij.cel("object_id")),
                rij.nodig("name"),
                "",
                rij.nodig("standaard_object_id"),
                rij.een("status", GEMMA_STATUS),
                "",
                rij.cel("version"),
                "",
                "");
    }

    private void meld(String sleutel, Object... waarden) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(Veldfout.van(BESTAND, sleutel, waarden));
        }
    }

    /** One line, whose faults are noted with its number. */
    private final class Regel {

        private final CSVRecord rij;
        private final long nummer;

        Regel(CSVRecord rij, long nummer) {
            this.rij = rij;
            this.nummer = nummer;
        }

        String cel(String kolom) {
            var cel = rij.get(lijst.kolommen().indexOf(kolom)).strip();
            if (cel.length() > LANGSTE) {
                meld("overlap.fout.lang", nummer, kolom, LANGSTE);
                return "";
            }
            return cel;
        }

        String nodig(String kolom) {
            var cel = cel(kolom);
            if (cel.isEmpty()) {
                meld("overlap.fout.nodig", nummer, kolom);
            }
            return cel;
        }

        String enig(String kolom, String code) {
            if (code.isEmpty()) {
                meld("overlap.fout.nodig", nummer, kolom);
            } else if (!codes.add(code)) {
                meld("overlap.fout.dubbel", nummer, kolom, code);
            }
            return code;
        }

        String een(String kolom, Set<String> woorden) {
            var cel = cel(kolom);
            var woord = SYNONIEMEN.getOrDefault(cel.toLowerCase(Locale.ROOT), cel);
            if (woorden.contains(woord)) {
                return woord;
            }
            var mag = woorden.stream().filter(w -> !w.isEmpty()).sorted().toList();
            meld("overlap.fout.woord", nummer, kolom, cel, String.join(", ", mag));
            return "";
        }

        String adres(String kolom) {
            var cel = cel(kolom);
            if (!ADRES.matcher(cel).matches()) {
                meld("overlap.fout.adres", nummer, kolom, cel);
            }
            return cel;
        }
    }
}
