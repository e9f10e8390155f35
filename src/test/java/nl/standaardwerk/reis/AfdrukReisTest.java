// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/** People read letters and a dossier as documents, and take them along. */
class AfdrukReisTest extends Reis {

    @Test
    void de_secretaris_neemt_de_adviesvraag_en_het_dossier_mee() throws IOException {
        var loop = vooraf().go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
        word("secretaris-taskforce");

        open(loop.pad() + "/advies/taskforce");
        verder(() -> page.click("a[href$='/advies/taskforce/afdruk']"));
        look();
        bewaart("a.nl-button[download]", "adviesvraag-");
        verder(() -> page.click("article a[href*='/versies/']"));
        look();
        page.setViewportSize(390, 844);
        look();
        bewaart("a.nl-button[download]", "SW-");
    }

    @Test
    void iedereen_leest_het_besluit_en_de_ledenbrief() throws IOException {
        var loop = vooraf().go(Verbindendheid.VERBINDEND).naar(Stap.COMMUNICATIE);

        open(loop.pad() + "/adviezen");
        verder(() -> page.click("a[href$='/ledenbrief']"));
        look();
        bewaart("a.nl-button[download]", "ledenbrief-");
        verder(() -> page.click("main a[href^='/besluiten/']"));
        verder(() -> page.click("main a[href$='/afdruk']"));
        page.setViewportSize(390, 844);
        look();
        bewaart("a.nl-button[download]", "besluit-");
    }

    private void bewaart(String link, String begin) throws IOException {
        var download = page.waitForDownload(() -> page.click(link));

        assertThat(download.suggestedFilename()).startsWith(begin).endsWith(".pdf");
        assertThat(VeraPdf.faults(Files.readAllBytes(download.path()))).isEmpty();
    }
}
