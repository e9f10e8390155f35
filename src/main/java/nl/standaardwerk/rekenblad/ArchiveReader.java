// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens the zip that a spreadsheet is, with limits: on its parts, and on what they become. No part
 * may declare a document type: so there are no entities, of itself or from outside. What a library
 * gets afterwards is packed anew from what was seen here.
 */
final class ArchiveReader {

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final XMLInputFactory XML = factory();

    private ArchiveReader() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The parts by name, each looked at. */
    static Map<String, byte[]> read(Path file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            int room = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (parts.size() >= MOST_PARTS) {
                    throw OnleesbaarBestand.teGroot();
                }
                var bytes = bytes(zip, entry, room);
                room -= bytes.length;
                parts.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw OnleesbaarBestand.kapot();
        }
        parts.forEach(ArchiveReader::check);
        return parts;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, int room) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(room + 1);
            if (bytes.length > room) {
                throw OnleesbaarBestand.teGroot();
            }
            var crc = new CRC32();
            crc.update(bytes);
            if (entry.getCrc() != crc.getValue()) {
                throw OnleesbaarBestand.kapot();
            }
            return bytes;
        }
    }

    private static void check(String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            walk(bytes, _ -> {});
        }
    }

    /** Hands over each start and end of an element, and each text, of one part. */
    static void walk(byte[] bytes, Consumer<XMLStreamReader> visitor) {
        try {
            var xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw OnleesbaarBestand.onveilig();
                }
                visitor.accept(xml);
            }
        } catch (XMLStreamException broken) {
            throw OnleesbaarBestand.kapot();
        }
    }

    /** A zip of these parts, as we made it. */
    static byte[] pack(Map<String, byte[]> parts) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return packed.toByteArray();
    }
}
