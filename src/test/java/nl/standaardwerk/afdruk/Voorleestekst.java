// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A PDF as a screen reader reads it: the text in the order of its tags. */
public final class Voorleestekst {

    private final Map<COSDictionary, Map<Integer, String>> bladen = new HashMap<>();
    private final StringBuilder tekst = new StringBuilder();
    private final List<String> tags = new ArrayList<>();

    private Voorleestekst(PDDocument document) throws IOException {
        for (var blad : document.getPages()) {
            var lezer = new PDFMarkedContentExtractor();
            lezer.processPage(blad);
            var stukken = new HashMap<Integer, String>();
            lezer.getMarkedContents().forEach(m -> lees(m, stukken));
            bladen.put(blad.getCOSObject(), stukken);
        }
        loop(document.getDocumentCatalog().getStructureTreeRoot(), new COSDictionary());
    }

    /** All text, with single spaces. */
    public static String van(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Voorleestekst(document).tekst.toString().replaceAll("\\s+", " ").strip();
        }
    }

    /** Every tag, in the order of reading. */
    public static List<String> tags(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return List.copyOf(new Voorleestekst(document).tags);
        }
    }

    private static void lees(PDMarkedContent deel, Map<Integer, String> stukken) {
        var letters = new StringBuilder();
        for (var inhoud : deel.getContents()) {
            switch (inhoud) {
                case TextPosition letter -> letters.append(letter.getUnicode());
                case PDMarkedContent dieper -> lees(dieper, stukken);
                default -> {}
            }
        }
        if (deel.getMCID() >= 0) {
            stukken.merge(deel.getMCID(), letters.toString(), String::concat);
        }
    }

    private void loop(PDStructureNode knoop, COSDictionary blad) {
        for (var kind : knoop.getKids()) {
            switch (kind) {
                case PDStructureElement element -> {
                    tags.add(element.getStructureType());
                    var eigen = element.getPage();
                    loop(element, eigen == null ? blad : eigen.getCOSObject());
                    if (!element.getStructureType().matches("Span|Link")) {
                        tekst.append(' ');
                    }
                }
                case PDMarkedContentReference deel -> voegToe(deel.getMCID(), blad(deel, blad));
                case Integer deel -> voegToe(deel, blad);
                default -> {}
            }
        }
    }

    private static COSDictionary blad(PDMarkedContentReference deel, COSDictionary anders) {
        return deel.getPage() == null ? anders : deel.getPage().getCOSObject();
    }

    private void voegToe(int deel, COSDictionary blad) {
        tekst.append(bladen.getOrDefault(blad, Map.of()).getOrDefault(deel, ""));
    }
}
