// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Blad.Aard;
import nl.standaardwerk.rekenblad.Blad.Cel;
import nl.standaardwerk.rekenblad.Blad.Rij;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of Excel. A formula is seen as a formula, never reckoned. */
final class XlsxReader {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** Numbers of the built-in formats of a date, with or without a time. */
    private static final List<Integer> DATES =
            List.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private XlsxReader() {}

    static List<Blad> lees(Path bestand) {
        var parts = ArchiveReader.read(bestand);
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(ArchiveReader.pack(parts)),
                        new ReadingOptions(true, false))) {
            var targets = targets(parts);
            var bladen = new ArrayList<Blad>();
            for (var sheet : book.getSheets().toList()) {
                var part = Optional.ofNullable(parts.get(targets.getOrDefault(sheet.getId(), "")));
                bladen.add(blad(sheet, part.map(XlsxReader::marks).orElse(Marks.NONE)));
            }
            return bladen;
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException broken) {
            throw OnleesbaarBestand.kapot();
        }
    }

    /** What the library does not tell of a sheet. */
    private record Marks(List<String> merged, int hidden) {
        static final Marks NONE = new Marks(List.of(), 0);
    }

    private static Marks marks(byte[] part) {
        var merged = new ArrayList<String>();
        var hidden = new ArrayList<Boolean>();
        ArchiveReader.walk(
                part,
                xml -> {
                    if (xml.isStartElement() && xml.getLocalName().equals("mergeCell")) {
                        merged.add(attribute(xml.getAttributeValue(null, "ref")));
                    } else if (xml.isStartElement() && xml.getLocalName().equals("row")) {
                        var flag = attribute(xml.getAttributeValue(null, "hidden"));
                        if (flag.equals("1") || flag.equals("true")) {
                            hidden.add(true);
                        }
                    }
                });
        return new Marks(merged, hidden.size());
    }

    /** The part of each sheet by its relation. */
    private static Map<String, String> targets(Map<String, byte[]> parts) {
        var targets = new HashMap<String, String>();
        Optional.ofNullable(parts.get(RELATIONS))
                .ifPresent(
                        part ->
                                ArchiveReader.walk(
                                        part,
                                        xml -> {
                                            if (xml.isStartElement()
                                                    && xml.getLocalName().equals("Relationship")) {
                                                targets.put(
                                                        attribute(
                                                                xml.getAttributeValue(null, "Id")),
                                                        path(
                                                                attribute(
                                                                        xml.getAttributeValue(
                                                                                null, "Target"))));
                                            }
                                        }));
        return targets;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String attribute(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static Blad blad(Sheet sheet, Marks marks) throws IOException {
        var rijen = new ArrayList<Rij>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var cellen = cellen(row);
                if (!cellen.isEmpty()) {
                    rijen.add(new Rij(row.getRowNum(), cellen));
                }
                if (rijen.size() > Blad.MEESTE_RIJEN) {
                    throw OnleesbaarBestand.teGroot();
                }
            }
        }
        return new Blad(sheet.getName(), rijen, marks.merged(), marks.hidden());
    }

    private static Map<Integer, Cel> cellen(Row row) {
        var cellen = new HashMap<Integer, Cel>();
        row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() < Blad.MEESTE_KOLOMMEN)
                .forEach(
                        cell -> {
                            var cel = cel(cell);
                            if (!cel.isLeeg()) {
                                cellen.put(cell.getColumnIndex(), cel);
                            }
                        });
        return cellen;
    }

    private static Cel cel(Cell cell) {
        var text = Optional.ofNullable(cell.getText()).orElse("");
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return new Cel(text, Aard.FORMULE);
        }
        return switch (cell.getType()) {
            case NUMBER -> Cel.van(getal(cell));
            case BOOLEAN -> Cel.van(cell.asBoolean() ? "WAAR" : "ONWAAR");
            case ERROR -> new Cel(Optional.ofNullable(cell.getRawValue()).orElse("#"), Aard.FOUT);
            default -> Cel.van(text);
        };
    }

    private static String getal(Cell cell) {
        var number = cell.asNumber();
        if (isDag(cell) && number.signum() > 0 && number.precision() - number.scale() <= 7) {
            return cell.asDate().toLocalDate().toString();
        }
        return plat(number);
    }

    /** A number as somebody writes it. */
    static String plat(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.TEN.pow(20)) > 0 || number.scale() > 40
                ? number.toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDag(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && DATES.contains(id)) {
            return true;
        }
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        var bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return bare.matches("(?is).*(d|y|j).*")
                && !bare.equalsIgnoreCase("General")
                && !bare.equalsIgnoreCase("Standaard");
    }
}
