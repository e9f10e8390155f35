// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Sjabloon;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The layout alone: whatever stands in it, every reader of PDF and every archive can take it. */
class AfdrukkenTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Afdruk.Plek PLEK =
            new Afdruk.Plek("/proef/afdruk", "proef", Kruimel.naar("het begin", "/"));

    private final Opmaak opmaak = new Opmaak(Sjabloon.tekst());

    private static Afdruk.Kop kop(boolean demonstratie) {
        return new Afdruk.Kop(
                "Proef", "Een \"proef\"", "SW-1", LocalDate.of(2026, 3, 2), demonstratie);
    }

    private static String html(String inhoud) {
        return "<!DOCTYPE html><html lang=\"nl\"><head><title>Proef: een</title></head>"
                + "<body><article><header><h1>Een &quot;proef&quot;</h1></header>"
                + inhoud
                + "</article></body></html>";
    }

    private byte[] pdf(String inhoud) throws IOException {
        return pdf(inhoud, false, Instant.parse("2026-11-24T09:42:00Z"));
    }

    private byte[] pdf(String inhoud, boolean demonstratie, Instant nu) throws IOException {
        var uit = new ByteArrayOutputStream();
        var vel = new Vel(kop(demonstratie), PLEK, "https://standaardwerk.example", true);
        new PdfWriter(Clock.fixed(nu, NEDERLAND)).schrijf(opmaak.van(html(inhoud), vel), uit);
        return uit.toByteArray();
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void isGoed(byte[] pdf) {
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void een_gewoon_document_is_toegankelijk_en_te_bewaren() throws Exception {
        var pdf =
                pdf(
                        "<h2>Kop</h2><p>Een <b>vette</b> tekst met een <a href=\"/register\">link"
                                + " die lang genoeg is om over de rand van de regel heen te lopen,"
                                + " en dan verder te gaan op de volgende regel</a>.</p><ul><li>een"
                                + "</li><li>twee</li></ul><ol><li>drie</li></ol><dl><div><dt>Naam"
                                + "</dt><dd>Waarde</dd></div></dl><details><summary>Meer</summary>"
                                + "<p>Wat erin zit.</p></details><svg><rect/></svg>");

        isGoed(pdf);
        assertThat(Voorleestekst.van(pdf))
                .isEqualTo(
                        "Een \"proef\" Kop Een vette tekst met een link die lang genoeg is om over"
                                + " de rand van de regel heen te lopen, en dan verder te gaan op"
                                + " de volgende regel. een twee 1. drie Naam Waarde Meer Wat"
                                + " erin zit.");
        assertThat(Voorleestekst.tags(pdf))
                .containsSubsequence("H1", "H2", "P", "Link", "L", "LI", "Table", "TR", "TH", "TD");
    }

    @Test
    void dezelfde_feiten_geven_op_elke_dag_dezelfde_bytes() throws Exception {
        var inhoud = "<h2>Kop</h2><p>Tekst.</p>";

        var eerst = pdf(inhoud, false, Instant.parse("2026-03-02T10:00:00Z"));
        var later = pdf(inhoud, false, Instant.parse("2031-08-09T10:00:00Z"));

        assertThat(later).isEqualTo(eerst);
        assertThat(pdf(inhoud + "<p>Meer.</p>")).isNotEqualTo(eerst);
        try (var document = Loader.loadPDF(eerst)) {
            var gemaakt = document.getDocumentInformation().getCreationDate();
            assertThat(gemaakt.toInstant()).isEqualTo("2026-03-01T23:00:00Z");
        }
    }

    @Test
    void het_document_zegt_zelf_wat_het_is() throws Exception {
        try (var document = Loader.loadPDF(pdf("<h2>Kop</h2><h3>Onder</h3><h2>Nog een</h2>"))) {
            var catalogus = document.getDocumentCatalog();
            assertThat(catalogus.getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Proef: een");
            assertThat(catalogus.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(bladwijzers(document))
                    .containsExactly("1 Een \"proef\"", "2 Kop", "3 Onder", "2 Nog een");
        }
    }

    private static List<String> bladwijzers(PDDocument document) {
        var namen = new ArrayList<String>();
        bladwijzers(document.getDocumentCatalog().getDocumentOutline(), 1, namen);
        return namen;
    }

    private static void bladwijzers(
            org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode bij,
            int diepte,
            List<String> namen) {
        for (var item : bij.children()) {
            namen.add(diepte + " " + item.getTitle());
            bladwijzers(item, diepte + 1, namen);
        }
    }

    @Test
    void op_elk_blad_staat_het_nummer_en_demonstratie_alleen_als_het_verzonnen_is()
            throws Exception {
        var lang = "<p>" + "Een regel van het dossier. ".repeat(400) + "</p>";

        var verzonnen = tekst(pdf(lang, true, Instant.EPOCH));

        assertThat(verzonnen).contains("Bladzijde 1 van 3", "Bladzijde 3 van 3");
        assertThat(verzonnen.split("demonstratie", -1)).hasSize(4);
        assertThat(tekst(pdf(lang))).doesNotContain("demonstratie");
    }

    @Test
    void een_lange_tabel_herhaalt_haar_koppen_op_elk_blad() throws Exception {
        var rijen =
                IntStream.rangeClosed(1, 150)
                        .mapToObj(
                                i ->
                                        "<tr><th scope=\"row\">'s-Hertogenbosch "
                                                + i
                                                + "</th><td>€ "
                                                + i
                                                + "</td></tr>")
                        .collect(Collectors.joining());
        var pdf =
                pdf(
                        "<table><caption>Kosten</caption><thead><tr><th scope=\"col\">Gemeente</th>"
                                + "<th scope=\"col\">Per jaar</th></tr></thead><tbody>"
                                + rijen
                                + "</tbody></table>");

        isGoed(pdf);
        var tekst = tekst(pdf);
        int bladen = tekst.split("Bladzijde ", -1).length - 1;
        assertThat(bladen).isGreaterThan(2);
        assertThat(tekst.split("Per jaar", -1)).hasSize(bladen + 1);
        assertThat(tekst).contains("'s-Hertogenbosch 150");
    }

    @Test
    void vijandige_tekst_blijft_tekst() throws Exception {
        var pdf =
                pdf(
                        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>bel \u0007 nul \u0001"
                                + " eind</p><p>emoji 😀👩\u200d👩\u200d👧"
                                + " klaar</p><p>\u202Eomgekeerd\u202C שלום مرحبا"
                                + " 漢字</p><p>e\u0301\uFE0F</p><p>"
                                + "w".repeat(20_000)
                                + "</p><p></p><a href=\"javascript:alert(1)\">klik</a>"
                                + "<img src=\"https://elders.example/a.png\" alt=\"\">");

        isGoed(pdf);
        assertThat(tekst(pdf))
                .contains("<script>alert(1)</script>", "emoji □□□□ klaar", "omgekeerd", "é")
                .contains("is vervangen door □");
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("javascript", "elders.example");
    }

    @Test
    void een_lang_dossier_is_binnen_enkele_seconden_klaar() throws Exception {
        var deel = "<h2>Deel</h2><p>" + "Een regel van het dossier. ".repeat(740) + "</p>";
        var begin = System.nanoTime();

        var pdf = pdf(deel.repeat(16));

        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
        assertThat(pdf.length).isLessThan(2_000_000);
    }

    @Test
    void de_controle_ziet_een_document_dat_niet_toegankelijk_is() throws Exception {
        var pdf = pdf("<h2>Kop</h2><p>Met een <a href=\"/register\">link</a>.</p>");
        var kapot = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getPage(0).getAnnotations().forEach(a -> a.setContents(null));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            document.save(kapot);
        }

        assertThat(VeraPdf.faults(kapot.toByteArray()))
                .anyMatch(f -> f.startsWith("ua1 7.2"))
                .anyMatch(f -> f.startsWith("ua1 7.18.5-2"))
                .anyMatch(f -> f.startsWith("2a 6.2.4"));
    }

    @Test
    void een_kop_zonder_woorden_en_een_plek_buiten_de_site_bestaan_niet() {
        assertThat(List.of("", " "))
                .allSatisfy(
                        leeg ->
                                org.assertj.core.api.Assertions.assertThatThrownBy(
                                                () ->
                                                        new Afdruk.Kop(
                                                                "Brief",
                                                                leeg,
                                                                "1",
                                                                LocalDate.EPOCH,
                                                                false))
                                        .isInstanceOf(IllegalArgumentException.class));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                new Afdruk.Plek(
                                        "https://elders.example",
                                        "../x",
                                        Kruimel.naar("terug", "/")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
