// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class BestandsoortTest {

    @TempDir Path map;

    private Path bestand(byte[] inhoud) throws IOException {
        return Files.write(Files.createTempFile(map, "x", ".bin"), inhoud);
    }

    private Path bestand(String inhoud) throws IOException {
        return bestand(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String... namen) throws IOException {
        var pad = Files.createTempFile(map, "x", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(pad))) {
            for (String naam : namen) {
                var deel = naam.split("=", 2);
                zip.putNextEntry(new ZipEntry(deel[0]));
                zip.write((deel.length > 1 ? deel[1] : "<x/>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return pad;
    }

    @Test
    void recognisesWhatIsAllowedByItsContent() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        var docx = zip("[Content_Types].xml", "word/document.xml");
        var odt = zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml");

        assertThat(Bestandsoort.herken(bestand("%PDF-1.7\n"), "a.pdf")).contains(Bestandsoort.PDF);
        assertThat(Bestandsoort.herken(bestand(png), "a.PNG")).contains(Bestandsoort.PNG);
        assertThat(Bestandsoort.herken(docx, "a.docx")).contains(Bestandsoort.DOCX);
        assertThat(Bestandsoort.herken(odt, "a.odt")).contains(Bestandsoort.ODT);
        assertThat(Bestandsoort.herken(bestand("a;b\n1;é\n"), "a.csv")).contains(Bestandsoort.CSV);
        assertThat(Bestandsoort.herken(bestand("From: wie dan ook\n"), "a.txt"))
                .contains(Bestandsoort.TXT);
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        var exe = bestand(new byte[] {'M', 'Z', 0x90 - 256, 0, 3, 0, 0, 0, 4, 0, 0, 0});
        var docx = zip("[Content_Types].xml", "word/document.xml");
        var macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

        assertThat(Bestandsoort.herken(exe, "rapport.pdf")).isEmpty();
        assertThat(Bestandsoort.herken(exe, "rapport.txt")).isEmpty();
        assertThat(Bestandsoort.herken(exe, "rapport.exe")).isEmpty();
        assertThat(Bestandsoort.herken(docx, "a.xlsx")).isEmpty();
        assertThat(Bestandsoort.herken(macros, "a.docx")).isEmpty();
        assertThat(Bestandsoort.herken(zip("x.exe"), "a.docx")).isEmpty();
        assertThat(Bestandsoort.herken(zip("x.exe"), "a.zip")).isEmpty();
        assertThat(Bestandsoort.herken(bestand("<html><script>1</script>"), "a.txt")).isEmpty();
        assertThat(Bestandsoort.herken(bestand("PK\3\4kapot"), "a.docx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\Jan\\nota.pdf, nota.pdf",
        "...geheim.pdf, geheim.pdf",
        "a<b>:c.pdf, a-b--c.pdf",
        "'  twee  woorden .txt ', twee woorden .txt",
        "/, ''",
    })
    void cleansNames(String ruw, String schoon) {
        assertThat(Bestandsnaam.schoon(ruw)).isEqualTo(schoon);
    }

    @Test
    void dropsControlCharactersAndKeepsTheExtension() {
        assertThat(Bestandsnaam.schoon("nota\r\nX: 1\0.pdf")).isEqualTo("notaX- 1.pdf");
        assertThat(Bestandsnaam.schoon("rapport\u202Efdp.exe")).isEqualTo("rapportfdp.exe");
        assertThat(Bestandsnaam.schoon("é".repeat(300) + ".docx"))
                .hasSize(Bestandsnaam.LANGSTE)
                .endsWith(".docx");
    }
}
