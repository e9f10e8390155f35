// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Blad.Cel;
import nl.standaardwerk.rekenblad.Blad.Rij;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV: parted by semicolons, commas or tabs, in UTF-8 or as an older Windows writes it. */
final class CsvReader {

    private static final char BOM = '\uFEFF';
    private static final List<Character> PARTS = List.of(';', ',', '\t');

    private CsvReader() {}

    static List<Blad> lees(Path bestand) {
        try {
            var tekst = tekst(Files.readAllBytes(bestand));
            return List.of(
                    blad(tekst.startsWith(String.valueOf(BOM)) ? tekst.substring(1) : tekst));
        } catch (IOException | UncheckedIOException broken) {
            throw OnleesbaarBestand.kapot();
        }
    }

    private static String tekst(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Blad blad(String tekst) throws IOException {
        var vorm = CSVFormat.DEFAULT.builder().setDelimiter(scheiding(tekst)).get();
        var rijen = new ArrayList<Rij>();
        try (var records =
                vorm.builder()
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(new java.io.StringReader(tekst))) {
            for (var record : records) {
                if (record.getRecordNumber() > Blad.MEESTE_RIJEN) {
                    throw OnleesbaarBestand.teGroot();
                }
                var cellen = cellen(record);
                if (!cellen.isEmpty()) {
                    rijen.add(new Rij((int) record.getRecordNumber(), cellen));
                }
            }
        }
        return new Blad("", rijen, List.of(), 0);
    }

    /** What parts the cells of the first line: what is in it most often. */
    private static char scheiding(String tekst) {
        var eerste = tekst.lines().findFirst().orElse("");
        return PARTS.stream()
                .max(Comparator.comparingLong(c -> eerste.chars().filter(x -> x == c).count()))
                .orElseThrow();
    }

    private static Map<Integer, Cel> cellen(CSVRecord record) {
        var cellen = new HashMap<Integer, Cel>();
        for (int n = 0; n < record.size() && n < Blad.MEESTE_KOLOMMEN; n++) {
            var cel = Cel.van(CsvWriter.gelezen(record.get(n)));
            if (!cel.isLeeg()) {
                cellen.put(n, cel);
            }
        }
        return cellen;
    }
}
