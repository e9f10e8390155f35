// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Blad.Aard;
import nl.standaardwerk.rekenblad.Blad.Cel;
import nl.standaardwerk.rekenblad.Blad.Rij;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of OpenDocument (ODF 1.3, part 3, section 9). What a program repeats is written out
 * only where something stands in it, and not without limit. A formula is never reckoned.
 */
final class OdsReader {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int ISO_DAY = 10;

    private final List<Blad> bladen = new ArrayList<>();
    private final List<Rij> rijen = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<Integer, Cel> cellen = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int tables;
    private int row;
    private int rowRepeat;
    private int column;
    private int hidden;
    private boolean paragraph;
    private boolean first;
    private int aside;
    private Start start = Start.NONE;

    private OdsReader() {}

    /** What the start of a cell says. */
    private record Start(int repeat, String type, String value, boolean formula) {
        static final Start NONE = new Start(1, "", "", false);
    }

    static List<Blad> lees(Path bestand) {
        var content = ArchiveReader.read(bestand).get("content.xml");
        if (content == null) {
            throw OnleesbaarBestand.kapot();
        }
        var reader = new OdsReader();
        ArchiveReader.walk(content, reader::visit);
        return reader.bladen;
    }

    private void visit(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            begin(xml);
        } else if (xml.isEndElement()) {
            end(xml);
        } else if (xml.isCharacters() && paragraph && aside == 0) {
            text.append(xml.getText().replaceAll("\\s+", " "));
        }
    }

    private void begin(XMLStreamReader xml) {
        var what = xml.getLocalName();
        if (aside > 0 || what.equals("annotation") || what.equals("shapes")) {
            aside++;
        } else if (TABLE.equals(xml.getNamespaceURI())) {
            beginTable(xml, what);
        } else if (TEXT.equals(xml.getNamespaceURI())) {
            beginText(xml, what);
        }
    }

    private void beginTable(XMLStreamReader xml, String what) {
        switch (what) {
            case "table" -> {
                if (tables++ == 0) {
                    name = attribute(xml, TABLE, "name");
                    row = 0;
                    hidden = 0;
                }
            }
            case "table-row" -> {
                rowRepeat = number(attribute(xml, TABLE, "number-rows-repeated"));
                column = 0;
                cellen.clear();
                if (!attribute(xml, TABLE, "visibility").isEmpty()
                        && !attribute(xml, TABLE, "visibility").equals("visible")) {
                    hidden++;
                }
            }
            case "table-cell", "covered-table-cell" -> beginCell(xml);
            default -> {}
        }
    }

    private void beginCell(XMLStreamReader xml) {
        text.setLength(0);
        first = true;
        int wide = number(attribute(xml, TABLE, "number-columns-spanned"));
        int high = number(attribute(xml, TABLE, "number-rows-spanned"));
        if (wide > 1 || high > 1) {
            merged.add(
                    Blad.plaats(column, row + 1)
                            + ":"
                            + Blad.plaats(column + wide - 1, row + high));
        }
        start =
                new Start(
                        number(attribute(xml, TABLE, "number-columns-repeated")),
                        attribute(xml, OFFICE, "value-type"),
                        value(xml),
                        !attribute(xml, TABLE, "formula").isEmpty());
    }

    private static String value(XMLStreamReader xml) {
        return List.of("value", "date-value", "boolean-value", "string-value").stream()
                .map(name -> attribute(xml, OFFICE, name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void beginText(XMLStreamReader xml, String what) {
        switch (what) {
            case "p", "h" -> {
                if (!first) {
                    text.append('\n');
                }
                first = false;
                paragraph = true;
            }
            case "s" -> text.append(" ".repeat(Math.min(100, number(attribute(xml, TEXT, "c")))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        var what = xml.getLocalName();
        if (aside > 0) {
            aside--;
        } else if (TEXT.equals(xml.getNamespaceURI()) && (what.equals("p") || what.equals("h"))) {
            paragraph = false;
        } else if (TABLE.equals(xml.getNamespaceURI())) {
            switch (what) {
                case "table-cell", "covered-table-cell" -> endCell();
                case "table-row" -> endRow();
                case "table" -> endTable();
                default -> {}
            }
        }
    }

    private void endCell() {
        var cel = cel();
        if (!cel.isLeeg()) {
            for (int n = column; n < column + start.repeat() && n < Blad.MEESTE_KOLOMMEN; n++) {
                cellen.put(n, cel);
            }
        }
        column = Math.min(column + start.repeat(), Blad.MEESTE_KOLOMMEN);
    }

    private Cel cel() {
        if (start.formula()) {
            return new Cel(text.toString(), Aard.FORMULE);
        }
        return switch (start.type()) {
            case "float", "percentage", "currency" -> Cel.van(getal(start.value()));
            case "date" ->
                    Cel.van(
                            start.value().length() > ISO_DAY
                                    ? start.value().substring(0, ISO_DAY)
                                    : start.value());
            case "boolean" -> Cel.van(start.value().equals("true") ? "WAAR" : "ONWAAR");
            default -> Cel.van(text.isEmpty() ? start.value() : text.toString());
        };
    }

    private static String getal(String value) {
        try {
            return XlsxReader.plat(new BigDecimal(value));
        } catch (NumberFormatException none) {
            return value;
        }
    }

    private void endRow() {
        if (!cellen.isEmpty()) {
            if (rijen.size() + (long) rowRepeat > Blad.MEESTE_RIJEN) {
                throw OnleesbaarBestand.teGroot();
            }
            for (int n = 1; n <= rowRepeat; n++) {
                rijen.add(new Rij(row + n, cellen));
            }
        }
        row = (int) Math.min((long) row + rowRepeat, Integer.MAX_VALUE / 2);
    }

    private void endTable() {
        if (--tables == 0) {
            bladen.add(new Blad(name, rijen, merged, hidden));
            rijen.clear();
            merged.clear();
        }
    }

    private static String attribute(XMLStreamReader xml, String namespace, String name) {
        @Nullable String value = xml.getAttributeValue(namespace, name);
        return Optional.ofNullable(value).orElse("");
    }

    /** A count from 1; what is no count is 1. */
    private static int number(String value) {
        return value.matches("[1-9]\\d{0,7}") ? Integer.parseInt(value) : 1;
    }
}
