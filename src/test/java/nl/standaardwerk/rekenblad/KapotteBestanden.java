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
        var gaaf = blad.maak(zip);
        var naam = "blad." + zip.extensie();
        return switch (hoe) {
            case 0 ->
                    new Schade(
                            "afgekapt",
                            naam,
                            Arrays.copyOf(gaaf, 1 + toeval.nextInt(gaaf.length - 1)),
                            Schades.BESTAND);
            case 1 -> new Schade("leeg", naam, new byte[0], Schades.BESTAND);
            case 2 ->
                    new Schade(
                            "pdf",
                            naam,
                            "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                            Schades.BESTAND);
            case 3 -> new Schade("ruis", naam, ruis(toeval), Schades.BESTAND);
            case 4 ->
                    new Schade(
                            "zip zonder boek",
                            naam,
                            Proefblad.zip(
                                    Map.of("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8)),
                                    zip == Bladvorm.ODS),
                            Schades.BESTAND);
            case 5 ->
                    new Schade(
                            "entiteit",
                            "blad.ods",
                            Proefblad.zip(
                                    Map.of(
                                            "content.xml",
                                            ENTITEIT.getBytes(StandardCharsets.UTF_8)),
                                    true),
                            Schades.BESTAND);
            case 6 ->
                    new Schade(
                            "bom",
                            "blad.ods",
                            Proefblad.zip(
                                    Map.of(
                                            "content.xml",
                                            HERHAALD.getBytes(StandardCharsets.UTF_8)),
                                    true),
                            Schades.BESTAND);
            default ->
                    new Schade(
                            "xml kapot",
                            "blad.ods",
                            Proefblad.zip(
                                    Map.of(
                                            "content.xml",
                                            "<a><b></a>".getBytes(StandardCharsets.UTF_8)),
                                    true),
                            Schades.BESTAND);
        };
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
