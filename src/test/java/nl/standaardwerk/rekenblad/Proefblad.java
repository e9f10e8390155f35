// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file as another program would make it: any rows, any values, any damage. A value is a text, a
 * number, a LocalDate, a Boolean or a {@link Formule}.
 */
final class Proefblad {

    private final List<List<Object>> rijen = new ArrayList<>();
    private String naam = "Opgaven";
    private String samengevoegd = "";
    private boolean verborgen;

    /** A formula. */
    record Formule(String tekst) {}

    static Proefblad van(List<List<String>> tabel) {
        var blad = new Proefblad();
        tabel.forEach(r -> blad.rijen.add(new ArrayList<>(r)));
        return blad;
    }

    List<List<Object>> rijen() {
        return rijen;
    }

    Proefblad heet(String naam) {
        this.naam = naam;
        return this;
    }

    /** Merges a cell with the one below it; from 0. */
    Proefblad voegSamen(int rij, int kolom) {
        samengevoegd = Blad.plaats(kolom, rij + 1) + ":" + Blad.plaats(kolom, rij + 2);
        return this;
    }

    /** Hides the last row. */
    Proefblad verberg() {
        verborgen = true;
        return this;
    }

    Proefblad zet(int rij, int kolom, Object waarde) {
        rijen.get(rij).set(kolom, waarde);
        return this;
    }

    byte[] maak(Bladvorm vorm) {
        try {
            return switch (vorm) {
                case XLSX -> xlsx();
                case ODS -> zip(Map.of("content.xml", ods()), true);
                case CSV -> csv();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var boek = new Workbook(bytes, "Proef", "1.0")) {
            boek.newWorksheet("Voorblad").value(0, 0, "Gemaakt met iets anders");
            var blad = boek.newWorksheet(naam);
            for (int r = 0; r < rijen.size(); r++) {
                for (int k = 0; k < rijen.get(r).size(); k++) {
                    switch (rijen.get(r).get(k)) {
                        case String s when s.isEmpty() -> {}
                        case String s -> blad.value(r, k, s);
                        case Number n -> blad.value(r, k, n);
                        case Boolean b -> blad.value(r, k, b);
                        case LocalDate d -> {
                            blad.value(r, k, d);
                            blad.style(r, k).format("dd-mm-yy").set();
                        }
                        case Formule f -> blad.formula(r, k, f.tekst());
                        default -> throw new IllegalArgumentException();
                    }
                }
            }
            if (!samengevoegd.isEmpty()) {
                int kolom = samengevoegd.charAt(0) - 'A';
                int rij = Integer.parseInt(samengevoegd.replaceAll("^\\D|:.*", "")) - 1;
                blad.range(rij, kolom, rij + 1, kolom).merge();
            }
            if (verborgen) {
                blad.hideRow(rijen.size() - 1);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] csv() throws IOException {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            for (var rij : rijen) {
                csv.printRecord(
                        rij.stream().map(w -> w instanceof Formule f ? "=" + f.tekst() : w));
            }
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] ods() {
        var xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                          xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0" o:version="1.3">
                        <o:body><o:spreadsheet>
                        <t:table t:name="Voorblad"><t:table-row><t:table-cell o:value-type="string">
                          <x:p>Gemaakt met iets anders</x:p></t:table-cell></t:table-row></t:table>
                        <t:table t:name="%s"><t:table-column t:number-columns-repeated="16384"/>
                        """
                                .formatted(naam));
        for (int r = 0; r < rijen.size(); r++) {
            xml.append(
                    verborgen && r == rijen.size() - 1
                            ? "<t:table-row t:visibility='collapse'>"
                            : "<t:table-row>");
            for (int k = 0; k < rijen.get(r).size(); k++) {
                boolean samen = samengevoegd.startsWith(Blad.plaats(k, r + 1) + ":");
                xml.append(cel(rijen.get(r).get(k), samen ? " t:number-rows-spanned='2'" : ""));
            }
            xml.append("<t:table-cell t:number-columns-repeated=\"16300\"/></t:table-row>\n");
        }
        return xml.append(
                        """
                        <t:table-row t:number-rows-repeated="1048000">
                        <t:table-cell t:number-columns-repeated="16384"/></t:table-row>
                        </t:table></o:spreadsheet></o:body></o:document-content>
                        """)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cel(Object waarde, String extra) {
        var begin = "<t:table-cell" + extra;
        return switch (waarde) {
            case String s when s.isEmpty() -> begin + "/>";
            case String s ->
                    begin
                            + " o:value-type='string'><x:p>"
                            + xml(s).replace("\n", "</x:p><x:p>")
                            + "</x:p></t:table-cell>";
            case Number n ->
                    begin
                            + " o:value-type='float' o:value='"
                            + n
                            + "'><x:p>"
                            + n
                            + "</x:p></t:table-cell>";
            case Boolean b ->
                    begin
                            + " o:value-type='boolean' o:boolean-value='"
                            + b
                            + "'><x:p>"
                            + b
                            + "</x:p></t:table-cell>";
            case LocalDate d ->
                    begin
                            + " o:value-type='date' o:date-value='"
                            + d
                            + "'><x:p>x</x:p></t:table-cell>";
            case Formule f ->
                    begin
                            + " t:formula='of:="
                            + xml(f.tekst())
                            + "' o:value-type='float' o:value='2'><x:p>2</x:p></t:table-cell>";
            default -> throw new IllegalArgumentException();
        };
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    /** A zip of these parts; of OpenDocument with its mimetype. */
    static byte[] zip(Map<String, byte[]> delen, boolean ods) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var alles = new TreeMap<>(delen);
            if (ods) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write(Bladvorm.ODS.mediatype().getBytes(StandardCharsets.US_ASCII));
            }
            for (var deel : alles.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
