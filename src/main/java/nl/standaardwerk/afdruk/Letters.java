// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;

/**
 * The letters of every document: those of the pages, whole, from the product itself. Read when the
 * first document is made.
 */
final class Letters {

    private static final int HOOGSTE_TEKEN = 0xFFFF;

    private final byte[] gewoon;
    private final byte[] vet;
    private final BitSet tekens;

    private Letters(byte[] gewoon, byte[] vet) throws IOException {
        this.gewoon = gewoon;
        this.vet = vet;
        this.tekens = tekens(gewoon);
        this.tekens.and(tekens(vet));
        FontMappers.set(new EigenLetters(lees(gewoon)));
    }

    /** Kept by the class loader: made once, at first use, by whoever comes first. */
    private static final class Enige {
        static final Letters LETTERS = laad();
    }

    static Letters get() {
        return Enige.LETTERS;
    }

    /** Whether both weights can draw this code point. */
    boolean heeft(int teken) {
        return tekens.get(teken);
    }

    /** Outlines of the regular weight, for pictures. */
    Kaartletter kaartGewoon() {
        return Kaartletters.GEWOON;
    }

    /** Outlines of the bold weight, for pictures. */
    Kaartletter kaartVet() {
        return Kaartletters.VET;
    }

    /** Made at the first picture. */
    private static final class Kaartletters {
        static final Kaartletter GEWOON = kaartletter(get().gewoon);
        static final Kaartletter VET = kaartletter(get().vet);

        private static Kaartletter kaartletter(byte[] bytes) {
            try {
                return Kaartletter.van(lees(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    PDFont gewoon(PDDocument document) throws IOException {
        return in(document, gewoon);
    }

    PDFont vet(PDDocument document) throws IOException {
        return in(document, vet);
    }

    /** Without substitutions such as ligatures: they cost twenty times the rest of the layout. */
    private static PDFont in(PDDocument document, byte[] bytes) throws IOException {
        var letters = lees(bytes);
        letters.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(letters);
        return PDType0Font.load(document, letters, true);
    }

    private static Letters laad() {
        try {
            return new Letters(bytes("SourceSans3_400Regular"), bytes("SourceSans3_700Bold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String naam) throws IOException {
        try (InputStream in = Letters.class.getResourceAsStream("/letters/" + naam + ".ttf")) {
            return Objects.requireNonNull(in, naam).readAllBytes();
        }
    }

    private static TrueTypeFont lees(byte[] bytes) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    }

    private static BitSet tekens(byte[] bytes) throws IOException {
        try (var letters = lees(bytes)) {
            var kaart = letters.getUnicodeCmapLookup();
            var tekens = new BitSet();
            for (int teken = 0; teken <= HOOGSTE_TEKEN; teken++) {
                tekens.set(teken, kaart.getGlyphId(teken) > 0);
            }
            return tekens;
        }
    }

    /**
     * PDFBox asks for the letters of the machine when it names one of its standard fonts, which our
     * documents never use: it would search the whole disk and keep a file in the home folder.
     */
    private record EigenLetters(TrueTypeFont letters) implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(
                String naam, @Nullable PDFontDescriptor over) {
            return new FontMapping<>(letters, false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(
                String naam, @Nullable PDFontDescriptor over) {
            return new FontMapping<>(letters, false);
        }

        @Override
        public CIDFontMapping getCIDFont(
                String naam, @Nullable PDFontDescriptor over, @Nullable PDCIDSystemInfo stelsel) {
            return new CIDFontMapping((@Nullable OpenTypeFont) null, letters, false);
        }
    }
}
