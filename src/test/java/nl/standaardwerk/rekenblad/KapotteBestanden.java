// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.rekenblad.Schades.Schade;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Files that are broken, or no spreadsheet, or meant to do harm. */
final class KapotteBestanden {

    private KapotteBestanden() {}

    static Schade maak(int hoe, Bladvorm zip, Proefblad blad, Random toeval) {
        var naam = "blad." + zip.extensie();
        return switch (hoe) {
            case 0 -> schade("afgekapt", naam, afgekapt(blad.maak(zip), toeval));
            case 1 -> schade("leeg", naam, new byte[0]);
            case 2 -> schade("pdf", naam, bytes("%PDF-1.7\n%%EOF"));
            case 3 -> schade("ruis", naam, ruis(toeval));
            case 4 -> schade("zip zonder boek", naam, zip("a.xml", "<a/>"));
            case 5 -> schade("entiteit", "blad.ods", zip("content.xml", ENTITEIT));
            case 6 -> schade("bom", "blad.ods", zip("content.xml", HERHAALD));
            default -> schade("xml kapot", "blad.ods", zip("content.xml", "<a><b></a>"));
        };
    }

    private static Schade schade(String wat, String naam, byte[] inhoud) {
        return new Schade(wat, naam, () -> inhoud, Schades.BESTAND);
    }

    private static byte[] zip(String deel, String inhoud) {
        return Proefblad.zip(Map.of(deel, bytes(inhoud)), true);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] afgekapt(byte[] gaaf, Random toeval) {
        return Arrays.copyOf(gaaf, 1 + toeval.nextInt(gaaf.length - 1));
    }

    private static byte[] ruis(Random toeval) {
        var bytes = new byte[toeval.nextInt(5000)];
        toeval.nextBytes(bytes);
        return bytes;
    }

    private static final String ENTITEIT =
            """
            <?xml version="1.0"?>
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <x>&e;</x>
            """;

    private static final String HERHAALD =
            """
            <?xml version="1.0"?>
            <o:d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><t:table t:name="Opgaven">
            <t:table-row t:number-rows-repeated="1048576"><t:table-cell t:number-columns-repeated="16384"
              o:value-type="string"><x:p>x</x:p></t:table-cell></t:table-row></t:table></o:d>
            """;
}
