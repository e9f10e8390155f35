// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes CSV as Excel opens it here: semicolons, UTF-8 with its mark. A program that opens CSV
 * takes what begins with = + - or @ for a formula; so that is written with an apostrophe before it
 * (OWASP, CSV Injection), and read without it.
 */
final class CsvWriter {

    private static final char BOM = '\uFEFF';
    private static final CSVFormat VORM =
            CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvWriter() {}

    static byte[] schrijf(Uitvoer uitvoer) {
        var tekst = new StringWriter();
        tekst.append(BOM);
        try (var csv = new CSVPrinter(tekst, VORM)) {
            for (var rij : OdsWriter.rijen(uitvoer)) {
                csv.printRecord(rij.stream().map(CsvWriter::veilig).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text as it can be written. */
    static String veilig(String tekst) {
        return FORMULA.matcher(tekst).matches() ? "'" + tekst : tekst;
    }

    /** A text as it was before it was written. */
    static String gelezen(String tekst) {
        return tekst.startsWith("'") && FORMULA.matcher(tekst).matches()
                ? tekst.substring(1)
                : tekst;
    }
}
