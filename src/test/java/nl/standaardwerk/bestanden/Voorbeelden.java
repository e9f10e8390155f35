// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files and forms with files, for tests. */
public final class Voorbeelden {

    /** What a request with {@link #teGroot} says it is. */
    public static final String MULTIPART = "multipart/form-data; boundary=grens";

    private Voorbeelden() {}

    /** A small PDF, as far as anybody looks. */
    public static byte[] pdf(String inhoud) {
        return ("%PDF-1.7\n" + inhoud).getBytes(StandardCharsets.UTF_8);
    }

    /** The body of a form with these fields, and in one more field a file far over the limit. */
    public static byte[] teGroot(Map<String, String> velden, String bestandveld) {
        var body = new ByteArrayOutputStream();
        var begin = "--grens\r\nContent-Disposition: form-data; name=\"";
        velden.forEach(
                (naam, waarde) -> schrijf(body, begin + naam + "\"\r\n\r\n" + waarde + "\r\n"));
        schrijf(body, begin + bestandveld + "\"; filename=\"groot.pdf\"\r\n\r\n");
        body.writeBytes(new byte[Math.toIntExact(Bestand.GROOTSTE + 1_000_000)]);
        schrijf(body, "\r\n--grens--\r\n");
        return body.toByteArray();
    }

    private static void schrijf(ByteArrayOutputStream body, String tekst) {
        body.writeBytes(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
