// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The coordinator of Utrecht fills in a rekenblad, without scripts and without a mouse. */
class RekenbladReisTest extends Reis {

    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    @Override
    protected boolean javaScript() {
        return false;
    }

    @Test
    void de_coordinator_haalt_een_blad_op_verbetert_het_en_neemt_het_over() {
        word("coordinator-utrecht");
        open("/onze-gemeente/GM0344");
        verder(() -> page.click("main a[href='/rekenblad']"));
        look();
        var blad = haal();
        var rij = eerste(blad);

        zet(blad, rij, "Antwoord", "Gepland");
        zet(blad, rij, "Plan", "=Na de aanbesteding");
        zet(blad, rij, "Toegepast uiterlijk", "31-2-2099");
        lever(blad);
        assertThat(page.innerText("main")).contains("Er is 1 fout", "Cel Q" + (rij + 1));

        verder(() -> page.locator("main a[href='/rekenblad']").last().press("Enter"));
        zet(blad, rij, "Toegepast uiterlijk", "1 maart 2099");
        lever(blad);
        assertThat(page.innerText("main"))
                .contains("1 wijziging", "=Na de aanbesteding", "1 maart 2099");
        verder(() -> page.locator(".nl-button--primary").press("Enter"));
        look();
        assertThat(pad()).isEqualTo("/onze-gemeente/GM0344");
        assertThat(page.innerText("[role=status]")).contains("zijn overgenomen");

        open("/rekenblad");
        assertThat(tekst()).contains("'=Na de aanbesteding");
        lever(haal());
        assertThat(page.innerText("main")).contains("verandert niets");
    }

    private String tekst() {
        var download = page.waitForDownload(() -> page.click("a[href$='/GM0344/csv']"));
        try {
            return Files.readString(download.path()).substring(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> haal() {
        try (var csv = VORM.parse(new StringReader(tekst()))) {
            return new ArrayList<>(
                    csv.stream().map(CSVRecord::toList).map(ArrayList::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row without an answer. */
    private static int eerste(List<List<String>> blad) {
        int kolom = blad.getFirst().indexOf("Antwoord");
        for (int n = 1; n < blad.size(); n++) {
            if (blad.get(n).get(kolom).isEmpty()) {
                return n;
            }
        }
        throw new AssertionError("everything is answered");
    }

    private static void zet(List<List<String>> blad, int rij, String kolom, String waarde) {
        blad.get(rij).set(blad.getFirst().indexOf(kolom), waarde);
    }

    private void lever(List<List<String>> blad) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, VORM)) {
            csv.printRecords(blad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setInputFiles(
                "#bestand",
                new FilePayload(
                        "blad.csv", "text/csv", tekst.toString().getBytes(StandardCharsets.UTF_8)));
        verder(() -> page.locator(".nl-button--primary").press("Enter"));
        look();
    }
}
