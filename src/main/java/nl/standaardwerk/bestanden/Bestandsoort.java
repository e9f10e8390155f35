// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import org.apache.tika.Tika;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The kinds of files that are taken; recognised by their content, and named accordingly. */
enum Bestandsoort {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg jpeg"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIP =
            Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
    private static final int PIECE = 64 * 1024;

    private final String mediatype;
    private final String extensies;

    /**
     * @param extensies parted by spaces
     */
    Bestandsoort(String mediatype, String extensies) {
        this.mediatype = mediatype;
        this.extensies = extensies;
    }

    String mediatype() {
        return mediatype;
    }

    boolean heet(String extensie) {
        return lijst().contains(extensie);
    }

    private List<String> lijst() {
        return List.of(extensies.split(" ", -1));
    }

    /** The extensions of all kinds, as a form field takes them: ".pdf,.odt". */
    static String extensies() {
        return Arrays.stream(values())
                .flatMap(s -> s.lijst().stream())
                .map(e -> "." + e)
                .collect(Collectors.joining(","));
    }

    /** The kind of this file, when its content is on the list and its name says the same. */
    static Optional<Bestandsoort> herken(Path inhoud, String naam) {
        var extensie = Bestandsnaam.extensie(naam);
        return Arrays.stream(values())
                .filter(s -> s.heet(extensie))
                .filter(s -> s.past(inhoud))
                .findFirst();
    }

    private boolean past(Path inhoud) {
        try {
            var gevonden = TIKA.detect(begin(inhoud));
            return switch (this) {
                case PDF, PNG, JPG -> gevonden.equals(mediatype);
                case TXT, CSV -> isPlatteTekst(inhoud, gevonden);
                case ODT, ODS, ODP -> isOpenDocument(inhoud, gevonden);
                case DOCX -> isOoxml(inhoud, gevonden, "word/document.xml");
                case XLSX -> isOoxml(inhoud, gevonden, "xl/workbook.xml");
                case PPTX -> isOoxml(inhoud, gevonden, "ppt/presentation.xml");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] begin(Path inhoud) throws IOException {
        try (var in = Files.newInputStream(inhoud)) {
            return in.readNBytes(PIECE);
        }
    }

    /** Text without control characters, and not something that a browser or shell would run. */
    private static boolean isPlatteTekst(Path inhoud, String gevonden) throws IOException {
        boolean actief =
                gevonden.contains("html") || gevonden.contains("xml") || gevonden.contains("x-sh");
        if (actief) {
            return false;
        }
        try (var in = Files.newInputStream(inhoud)) {
            var piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                for (int i = 0; i < n; i++) {
                    if (piece[i] >= 0 && piece[i] < ' ' && "\t\n\r\f".indexOf(piece[i]) < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isOpenDocument(Path inhoud, String gevonden) {
        if (!gevonden.equals(mediatype) && !ZIP.contains(gevonden)) {
            return false;
        }
        try (var zip = new ZipFile(inhoud.toFile())) {
            ZipEntry type = zip.getEntry("mimetype");
            if (type == null || zip.getEntry("content.xml") == null) {
                return false;
            }
            try (var in = zip.getInputStream(type)) {
                return new String(in.readNBytes(PIECE), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(mediatype);
            }
        } catch (IOException kapot) {
            return false;
        }
    }

    /** An Office document without macros: the main part is there, and no program. */
    private static boolean isOoxml(Path inhoud, String gevonden, String hoofddeel) {
        if (!ZIP.contains(gevonden) && !gevonden.contains("openxmlformats")) {
            return false;
        }
        try (var zip = new ZipFile(inhoud.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry(hoofddeel) != null
                    && zip.stream().noneMatch(e -> e.getName().endsWith("vbaProject.bin"));
        } catch (IOException kapot) {
            return false;
        }
    }
}
