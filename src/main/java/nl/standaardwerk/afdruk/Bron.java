// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import org.jsoup.nodes.Document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document ready for the layout.
 *
 * @param html everything that is in it, its style included
 * @param kop its head
 * @param kenmerk over all of that: the same for the same bytes
 */
record Bron(Document html, Afdruk.Kop kop, String kenmerk) {

    /** Goes up when the layout itself changes and the text does not. */
    private static final String OPMAAK = "1";

    static Bron van(Document html, Afdruk.Kop kop) {
        return new Bron(html, kop, hash(OPMAAK + kop.datum() + html.outerHtml()));
    }

    private static String hash(String inhoud) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(inhoud.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
