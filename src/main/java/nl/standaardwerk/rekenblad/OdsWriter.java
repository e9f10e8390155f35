// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of OpenDocument: text only, a day as people write it, no formulas. */
final class OdsWriter {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
            manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
            manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private OdsWriter() {}

    static byte[] schrijf(Uitvoer uitvoer) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            mimetype(zip);
            part(zip, "META-INF/manifest.xml", MANIFEST);
            part(zip, "content.xml", content(uitvoer));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** First and not packed, so that a program knows the file by its first bytes. */
    private static void mimetype(ZipOutputStream zip) throws IOException {
        var bytes = Bladvorm.ODS.mediatype().getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(Uitvoer uitvoer) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office:document-content");
            xml.writeAttribute("xmlns:office", OFFICE);
            xml.writeAttribute("xmlns:table", TABLE);
            xml.writeAttribute("xmlns:text", TEXT);
            xml.writeAttribute("office:version", "1.3");
            xml.writeStartElement("office:body");
            xml.writeStartElement("office:spreadsheet");
            table(xml, uitvoer.blad(), rijen(uitvoer));
            table(xml, uitvoer.uitleg().naam(), uitvoer.uitleg().regels());
            xml.writeEndDocument();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return text.toString();
    }

    /** Everything as text, by row. */
    static List<List<String>> rijen(Uitvoer uitvoer) {
        var alles = new ArrayList<List<String>>();
        alles.add(List.copyOf(uitvoer.koppen().values()));
        for (var rij : uitvoer.rijen()) {
            alles.add(
                    uitvoer.koppen().keySet().stream()
                            .map(k -> dag(rij, k).isEmpty() ? rij.tekst(k) : dag(rij, k))
                            .toList());
        }
        return alles;
    }

    private static String dag(Uitvoer.Rij rij, Kolom kolom) {
        var dag = rij.dagen().get(kolom);
        return dag == null
                ? ""
                : dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
    }

    private static void table(XMLStreamWriter xml, String name, List<List<String>> rows)
            throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", name);
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated", String.valueOf(rows.getFirst().size()));
        for (var row : rows) {
            xml.writeStartElement("table:table-row");
            for (var cell : row) {
                cell(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            xml.writeEmptyElement("table:table-cell");
            return;
        }
        xml.writeStartElement("table:table-cell");
        xml.writeAttribute("office:value-type", "string");
        for (var line : Blad.schoon(text).split("\n", -1)) {
            xml.writeStartElement("text:p");
            line(xml, line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** More than one space in a row, and a tab, have an element of their own. */
    private static void line(XMLStreamWriter xml, String line) throws XMLStreamException {
        boolean space = true;
        for (var c : line.split("(?<=\\s)|(?=\\s)", -1)) {
            if (c.equals("\t")) {
                xml.writeEmptyElement("text:tab");
            } else if (c.isBlank() && !c.isEmpty() && space) {
                xml.writeEmptyElement("text:s");
            } else {
                xml.writeCharacters(c);
            }
            space = c.isBlank();
        }
    }
}
