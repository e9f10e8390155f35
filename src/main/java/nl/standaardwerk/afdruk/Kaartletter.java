// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * One weight of our letters as outlines, drawn without the fonts of the machine: a server may have
 * none. Threads share it.
 */
final class Kaartletter {

    private static final Pattern WIT = Pattern.compile("\\s+");
    private static final String MEER = "\u2026";

    private final TrueTypeFont letters;
    private final CmapLookup tekens;
    private final float eenheid;
    private final ConcurrentHashMap<Integer, Vorm> vormen = new ConcurrentHashMap<>();

    private Kaartletter(TrueTypeFont letters) throws IOException {
        this.letters = letters;
        this.tekens = letters.getUnicodeCmapLookup();
        this.eenheid = letters.getUnitsPerEm();
    }

    /** Outline and width of one sign, in units of the letters. */
    private record Vorm(GeneralPath pad, int breedte) {}

    /** Lines of text in one size. */
    record Blok(List<String> regels, float grootte, boolean afgekapt) {}

    static Kaartletter van(TrueTypeFont letters) {
        try {
            return new Kaartletter(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a text in this size. */
    float breedte(String tekst, float grootte) {
        return tekst.codePoints().map(teken -> vorm(teken).breedte()).sum() * grootte / eenheid;
    }

    /** The outlines of a text that begins here, on its base line. */
    Path2D pad(String tekst, float grootte, float x, float y) {
        var pad = new Path2D.Float(Path2D.WIND_NON_ZERO);
        float schaal = grootte / eenheid;
        float plek = x;
        for (int teken : tekst.codePoints().toArray()) {
            var vorm = vorm(teken);
            var zet = new AffineTransform(schaal, 0, 0, -schaal, plek, y);
            pad.append(vorm.pad().getPathIterator(zet), false);
            plek += vorm.breedte() * schaal;
        }
        return pad;
    }

    private Vorm vorm(int teken) {
        return vormen.computeIfAbsent(teken, this::lees);
    }

    private Vorm lees(int teken) {
        synchronized (letters) {
            try {
                int nummer = tekens.getGlyphId(teken);
                var glyph = letters.getGlyph().getGlyph(nummer);
                return new Vorm(
                        glyph == null ? new GeneralPath() : glyph.getPath(),
                        letters.getAdvanceWidth(nummer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The text in the greatest size in which it fits; cut off when it does not fit in the smallest.
     *
     * @param maten sizes, the greatest first
     * @param hoogte room, in pixels; a line takes 1,25 times its size
     */
    Blok pas(String tekst, List<Float> maten, float breedte, float hoogte) {
        for (float grootte : maten) {
            var regels = breek(tekst, grootte, breedte);
            if (regels.size() <= meeste(grootte, hoogte)) {
                return new Blok(regels, grootte, false);
            }
        }
        float grootte = maten.getLast();
        int aantal = meeste(grootte, hoogte);
        var regels = new ArrayList<>(breek(tekst, grootte, breedte).subList(0, aantal));
        regels.set(aantal - 1, kap(regels.getLast(), grootte, breedte));
        return new Blok(List.copyOf(regels), grootte, true);
    }

    private static int meeste(float grootte, float hoogte) {
        return Math.max(1, (int) (hoogte / (grootte * 1.25f)));
    }

    private String kap(String regel, float grootte, float breedte) {
        var kort = regel;
        while (!kort.isEmpty() && breedte(kort + MEER, grootte) > breedte) {
            kort = kort.substring(0, kort.offsetByCodePoints(kort.length(), -1));
        }
        return kort.strip() + MEER;
    }

    private List<String> breek(String tekst, float grootte, float breedte) {
        var regels = new ArrayList<String>();
        var regel = "";
        for (String woord : WIT.split(tekst.strip(), -1)) {
            var langer = regel.isEmpty() ? woord : regel + " " + woord;
            if (breedte(langer, grootte) <= breedte) {
                regel = langer;
                continue;
            }
            if (!regel.isEmpty()) {
                regels.add(regel);
            }
            regel = breekWoord(woord, grootte, breedte, regels);
        }
        regels.add(regel);
        return regels;
    }

    /** A word that is too long for a line goes on in the next one; the rest of it is returned. */
    private String breekWoord(String woord, float grootte, float breedte, List<String> regels) {
        var rest = new StringBuilder();
        for (int teken : woord.codePoints().toArray()) {
            var langer = rest + Character.toString(teken);
            if (!rest.isEmpty() && breedte(langer, grootte) > breedte) {
                regels.add(rest.toString());
                rest.setLength(0);
            }
            rest.appendCodePoint(teken);
        }
        return rest.toString();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d signs", vormen.size());
    }
}
