// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.HexFormat;

/** Lays a document out as a tagged PDF: PDF/UA-1 and PDF/A-2a at once. Nothing is fetched. */
@Component
class PdfWriter {

    private static final String FAMILIE = "Source Sans 3";
    private static final int GEWOON = 400;
    private static final int VET = 700;
    private static final String MAKER = "Standaardwerk";
    private static final DateTimeFormatter XMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Clock clock;

    /**
     * @param clock only its zone is used
     */
    PdfWriter(Clock clock) {
        this.clock = clock;
        XRLog.setLoggingEnabled(false);
    }

    void schrijf(Bron bron, OutputStream naar) throws IOException {
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var renderer = bouwer(pdf).withW3cDocument(dom(bron), "").buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            beschrijfVerwijzingen(pdf);
            dateer(pdf, bron.kop().datum());
            pdf.setDocumentId(HexFormat.fromHexDigitsToLong(bron.kenmerk(), 0, Long.BYTES * 2));
            pdf.save(naar);
        }
    }

    private static org.w3c.dom.Document dom(Bron bron) {
        return W3CDom.convert(bron.html());
    }

    private static PdfRendererBuilder bouwer(PDDocument pdf) throws IOException {
        var letters = Letters.get();
        var gewoon = new PDFontSupplier(letters.gewoon(pdf));
        var vet = new PDFontSupplier(letters.vet(pdf));
        var bouwer = new PdfRendererBuilder();
        bouwer.useFastMode();
        bouwer.usePDDocument(pdf);
        bouwer.usePdfUaAccessibility(true);
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.useColorProfile(Kleur.SRGB);
        bouwer.withProducer(MAKER);
        bouwer.useFont(gewoon, FAMILIE, GEWOON, FontStyle.NORMAL, true);
        bouwer.useFont(vet, FAMILIE, VET, FontStyle.NORMAL, true);
        bouwer.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return bouwer;
    }

    /** The colours of the screen, for whoever prints. */
    private static final class Kleur {
        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** PDF/UA 7.18.5: what a link says stands at the link itself too. */
    private static void beschrijfVerwijzingen(PDDocument pdf) throws IOException {
        var boom = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (var blad : pdf.getPages()) {
            for (var noot : blad.getAnnotations()) {
                if (noot instanceof PDAnnotationLink link) {
                    link.setContents(tekst(boom, link));
                }
            }
        }
    }

    private static String tekst(PDNumberTreeNode boom, PDAnnotationLink link) throws IOException {
        return boom.getValue(link.getStructParent()) instanceof PDParentTreeValue deel
                        && deel.getCOSObject() instanceof COSDictionary element
                ? element.getString(COSName.ALT, "")
                : "";
    }

    /** The day of the facts in both places that a PDF has for it. */
    private void dateer(PDDocument pdf, LocalDate datum) throws IOException {
        var begin = datum.atStartOfDay(clock.getZone());
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(begin));
        var gegevens = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(gegevens.toByteArray(), StandardCharsets.UTF_8);
        var gedateerd =
                xmp.replaceAll(
                        "(?<=<xmp:CreateDate>)[^<]*(?=</xmp:CreateDate>)", XMP.format(begin));
        gegevens.importXMPMetadata(gedateerd.getBytes(StandardCharsets.UTF_8));
    }
}
