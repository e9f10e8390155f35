// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form in which names are compared: small letters and digits, one space between words, one word
 * for what has several names, without words that say nothing. Pure. Stems and likeness are left to
 * PostgreSQL.
 */
final class Woorden {

    /** Longer ones first: each stands for the word after it. */
    private static final Map<String, String> SYNONIEMEN = synoniemen();

    /** So common in names of standards that sharing them says nothing. */
    private static final Set<String> LEEG =
            Set.of(
                    ("standaard standaarden standaardisatie api apis gemeente gemeenten"
                         + " gemeentelijk gemeentelijke gezamenlijk gezamenlijke overheid nl"
                         + " nederland nederlandse landelijk landelijke versie profiel profile"
                         + " specification specificatie koppelvlak koppelvlakken service services"
                         + " levering informatiemodel model norm bevragen opvragen ontvangen"
                         + " routeren aanbieden beheren raadplegen afspraak afspraken haal centraal"
                         + " nieuwe alle gov for the of and to")
                            .split(" "));

    private Woorden() {}

    private static Map<String, String> synoniemen() {
        var woorden = new LinkedHashMap<String, String>();
        woorden.put("baseline informatiebeveiliging overheid", "bio");
        woorden.put("baseline informatieveiligheid overheid", "bio");
        woorden.put("gemeentelijke inkoopvoorwaarden bij it", "gibit");
        woorden.put("web content accessibility guidelines", "wcag");
        woorden.put("gemeentelijk gegevensmodel", "ggm");
        woorden.put("pas toe of leg uit", "standaardverklaring");
        woorden.put("pas toe leg uit", "standaardverklaring");
        woorden.put("digitale toegankelijkheid", "digitoegankelijk");
        woorden.put("open raadsinformatie", "ori");
        woorden.put("e facturatie", "e factureren");
        woorden.put("verplichte", "verbindend");
        woorden.put("verplicht", "verbindend");
        woorden.put("verbindende", "verbindend");
        woorden.put("nl cius", "nlcius");
        return woorden;
    }

    /** The words of a text in the form in which they are compared; only letters a–z and digits. */
    static String plat(String tekst) {
        var rest =
                " "
                        + Normalizer.normalize(tekst, Normalizer.Form.NFKD)
                                .replaceAll("[\\p{M}'’‘]", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip()
                        + " ";
        for (var synoniem : SYNONIEMEN.entrySet()) {
            rest = rest.replace(" " + synoniem.getKey() + " ", " " + synoniem.getValue() + " ");
        }
        return rest.strip();
    }

    /** As {@link #plat}, without the words that say nothing; unless nothing else is left. */
    static String betekenis(String tekst) {
        var plat = plat(tekst);
        var over =
                lijst(plat).stream()
                        .filter(w -> !LEEG.contains(w))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return over.isEmpty() ? plat : over;
    }

    /** Whether two names are the same but for case, accents, signs and synonyms. */
    static boolean gelijk(String een, String ander) {
        return !plat(een).isEmpty() && plat(een).equals(plat(ander));
    }

    /** The words of a name that the stem belongs to, as typed; the stem when none does. */
    static String heel(String naam, String stam) {
        return lijst(plat(naam)).stream()
                .filter(w -> w.startsWith(stam) || stam.startsWith(w))
                .findFirst()
                .orElse(stam);
    }

    private static List<String> lijst(String plat) {
        return Arrays.stream(plat.split(" ")).filter(w -> !w.isEmpty()).toList();
    }
}
