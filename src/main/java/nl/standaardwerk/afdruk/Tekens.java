// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text that can be drawn: what somebody typed or pasted, without signs that steer and never show
 * (writing direction, joiners, controls), and with a box for each sign that our letters lack.
 */
final class Tekens {

    /** In the place of a sign that the letters do not have. */
    static final char ONBEKEND = '\u25A1';

    private final IntPredicate bekend;
    private boolean vervangen;

    Tekens(IntPredicate bekend) {
        this.bekend = bekend;
    }

    /** Whether any sign was replaced so far. */
    boolean vervangen() {
        return vervangen;
    }

    /** The text as it can be drawn. */
    String van(String tekst) {
        var schoon = new StringBuilder(tekst.length());
        Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .codePoints()
                .forEach(teken -> voegToe(teken, schoon));
        return schoon.toString();
    }

    private void voegToe(int teken, StringBuilder aan) {
        if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
            aan.appendCodePoint(bekend.test(teken) || teken == '\n' ? teken : ' ');
        } else if (!stuurt(teken)) {
            if (bekend.test(teken)) {
                aan.appendCodePoint(teken);
            } else {
                vervangen = true;
                aan.append(ONBEKEND);
            }
        }
    }

    /** Signs without a picture of their own. */
    private static boolean stuurt(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default ->
                    Character.UnicodeBlock.VARIATION_SELECTORS.equals(
                            Character.UnicodeBlock.of(teken));
        };
    }
}
