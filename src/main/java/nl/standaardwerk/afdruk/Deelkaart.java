// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture that goes along when somebody shares a page: 1200 by 630, what other sites show. The
 * same facts give the same picture; what does not fit is set smaller, and at last cut off with an
 * ellipsis.
 *
 * @param soort what it is, above the title
 * @param titel at most four lines
 * @param balk two parts of a whole; empty when there are no figures
 * @param zin the whole story in one sentence or a few
 * @param voet at the bottom
 */
public record Deelkaart(String soort, String titel, Optional<Balk> balk, String zin, String voet) {

    /** Width in pixels. */
    public static final int BREEDTE = 1200;

    /** Height in pixels. */
    public static final int HOOGTE = 630;

    /** Goes up when the same facts are to give another picture. */
    private static final int UITVOERING = 1;

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /**
     * Two parts of a whole, in per cent, and the line that had to be passed.
     *
     * @param links the first part, 0 to 100
     * @param rechts the second part, 0 to 100
     * @param grens where the line stands, 0 to 100
     * @param linksTekst what the first part is
     * @param rechtsTekst what the second part is
     */
    public record Balk(
            BigDecimal links,
            BigDecimal rechts,
            BigDecimal grens,
            String linksTekst,
            String rechtsTekst) {

        public Balk {
            for (var deel : new BigDecimal[] {links, rechts, grens}) {
                if (deel.signum() < 0 || deel.compareTo(HONDERD) > 0) {
                    throw new IllegalArgumentException("no part of 100: " + deel);
                }
            }
        }
    }

    /** Stands for this picture: another one as soon as anything on it changes. */
    public String kenmerk() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var tekst = UITVOERING + "/" + this;
            return HexFormat.of()
                    .formatHex(sha.digest(tekst.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The picture, as PNG. */
    public byte[] png() {
        return new Kaarttekening(this).png();
    }
}
