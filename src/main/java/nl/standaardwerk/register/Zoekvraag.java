// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person typed in the search box of the register. Pure. Every word must be found;
 * "verplicht" and "pas toe of leg uit", the words of VNG's technical lists, mean a degree.
 */
final class Zoekvraag {

    private static final Map<String, Verbindendheid> SYNONIEMEN =
            Map.of(
                    "pas toe of leg uit", Verbindendheid.STANDAARDVERKLARING,
                    "pas toe leg uit", Verbindendheid.STANDAARDVERKLARING,
                    "standaardverklaring", Verbindendheid.STANDAARDVERKLARING,
                    "verplichte", Verbindendheid.VERBINDEND,
                    "verplicht", Verbindendheid.VERBINDEND,
                    "verbindende", Verbindendheid.VERBINDEND,
                    "verbindend", Verbindendheid.VERBINDEND,
                    "aanbevolen", Verbindendheid.AANBEVOLEN);
    private static final int STEM = 4;

    /** The words that mean a degree, as they were typed. */
    private final Map<String, Verbindendheid> graden;

    private final List<String> woorden;

    private Zoekvraag(Map<String, Verbindendheid> graden, List<String> woorden) {
        this.graden = graden;
        this.woorden = woorden;
    }

    static Zoekvraag van(String vraag) {
        var rest = " " + plat(vraag) + " ";
        var graden = new HashMap<String, Verbindendheid>();
        for (String synoniem :
                SYNONIEMEN.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList()) {
            if (rest.contains(" " + synoniem + " ")) {
                graden.put(synoniem, SYNONIEMEN.get(synoniem));
                rest = rest.replace(" " + synoniem + " ", " ");
            }
        }
        return new Zoekvraag(graden, woorden(rest));
    }

    /** The standards that fit, best first; in the given order when equal. */
    List<Standaard> vind(List<Standaard> standaarden, LocalDate dag) {
        if (graden.isEmpty() && woorden.isEmpty()) {
            return standaarden;
        }
        return standaarden.stream()
                .map(s -> new Treffer(s, gewicht(s, dag)))
                .filter(t -> t.gewicht() > 0)
                .sorted(Comparator.comparing(Treffer::gewicht).reversed())
                .map(Treffer::standaard)
                .toList();
    }

    /** 0 when it does not fit. */
    private int gewicht(Standaard standaard, LocalDate dag) {
        var gegevens = standaard.gegevens(dag);
        var titel = woorden(plat(gegevens.titel() + " " + standaard.sleutel()));
        if (!past(standaard.graad(dag), titel)) {
            return 0;
        }
        var tekst = woorden(plat(tekst(standaard, gegevens)));
        int gewicht = 1;
        for (String woord : woorden) {
            if (bevat(titel, woord)) {
                gewicht += 10;
            } else if (bevat(tekst, woord)) {
                gewicht += 1;
            } else {
                return 0;
            }
        }
        return gewicht;
    }

    /** By one of the degrees that were typed; or the word is simply one of the title. */
    private boolean past(Ladder.Graad graad, List<String> titel) {
        return graden.isEmpty()
                || graden.entrySet().stream()
                        .anyMatch(
                                g ->
                                        kan(graad, g.getValue())
                                                || woorden(g.getKey()).stream()
                                                        .allMatch(titel::contains));
    }

    private static String tekst(Standaard standaard, Standaardgegevens gegevens) {
        return Stream.concat(
                        Stream.of(
                                gegevens.omschrijving(),
                                gegevens.toepassingsgebied(),
                                gegevens.eigenaar(),
                                gegevens.beheerder()),
                        standaard.versies().stream().map(Versie::nummer))
                .collect(Collectors.joining(" "));
    }

    private static boolean kan(Ladder.Graad graad, Verbindendheid gevraagd) {
        return switch (graad) {
            case Ladder.Vast v -> v.graad() == gevraagd;
            case Ladder.NietVastTeStellen n -> n.mogelijk().contains(gevraagd);
            case Ladder.Geen g -> false;
        };
    }

    private static boolean bevat(List<String> tekst, String gezocht) {
        var stam = stam(gezocht);
        return tekst.stream()
                .anyMatch(w -> w.startsWith(stam) || (w.length() > STEM && w.contains(gezocht)));
    }

    /** Without the ending of a Dutch plural. */
    private static String stam(String woord) {
        for (String einde : List.of("en", "s")) {
            if (woord.endsWith(einde) && woord.length() - einde.length() >= STEM) {
                return woord.substring(0, woord.length() - einde.length());
            }
        }
        return woord;
    }

    private static List<String> woorden(String plat) {
        return Arrays.stream(plat.split(" ")).filter(w -> !w.isEmpty()).toList();
    }

    private static String plat(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }

    private record Treffer(Standaard standaard, int gewicht) {}
}
