// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import nl.standaardwerk.gemeenten.Kaartbron.Punt;
import nl.standaardwerk.gemeenten.Kaartbron.Ring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the SVG file of one map: per gemeente a path with its code as id. Borders are simplified
 * line by line between the points where three or more areas meet, so that neighbours keep exactly
 * the same border (method: Visvalingam and Whyatt, 1993).
 */
final class Kaartmaker {

    /** Metres of one unit of the drawing; the width of the country is then about 620 units. */
    private static final double EENHEID = 432;

    private static final double LINKS = 13_500;
    private static final double BOVEN = 620_500;

    /** A bend of a border that encloses less than this, in square metres, is left out. */
    private static final double KLEINSTE_BOCHT = 60_000;

    /** An islet smaller than this, in square metres, is left out. */
    private static final double KLEINSTE_EILAND = 400_000;

    private final Kaartbron bron;
    private final Set<Punt> knopen = new HashSet<>();
    private final Map<List<Punt>, List<Punt>> lijnen = new HashMap<>();

    Kaartmaker(Kaartbron bron) {
        this.bron = bron;
        zoekKnopen();
    }

    /** The whole file. */
    String svg(int jaar) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 628 740\"")
                .append(" fill=\"#d7eaea\" stroke=\"#fff\" stroke-width=\".9\"")
                .append(" stroke-linejoin=\"round\">\n<title>Gemeenten op 1 januari ")
                .append(jaar)
                .append("</title>\n<desc>Bron: CBS en Kadaster (CC BY 4.0), bewerkt, vereenvoudigd")
                .append("</desc>\n<g id=\"nederland\">\n");
        bron.ringen().forEach((code, ringen) -> svg.append(pad(code, ringen)));
        return svg.append("</g>\n</svg>\n").toString();
    }

    private String pad(String code, List<Ring> ringen) {
        var grootste = ringen.stream().mapToDouble(Ring::oppervlak).max().orElse(0);
        var d = new StringBuilder();
        for (var ring : ringen) {
            if (ring.oppervlak() >= KLEINSTE_EILAND || ring.oppervlak() == grootste) {
                d.append(
                        Kaartlijn.d(vereenvoudigd(ring).stream().map(Kaartmaker::plaats).toList()));
            }
        }
        return "<path id=\"" + code + "\" d=\"" + d + "\"/>\n";
    }

    /** From metres to tenths of a unit, the y axis downwards. */
    private static long[] plaats(Punt punt) {
        return new long[] {
            Math.round((punt.x() - LINKS) / EENHEID * 10),
            Math.round((BOVEN - punt.y()) / EENHEID * 10)
        };
    }

    /** A point is a node when its lines lead to other than two places. */
    private void zoekKnopen() {
        var buren = new HashMap<Punt, Set<Punt>>();
        bron.ringen().values().stream()
                .flatMap(List::stream)
                .map(Ring::punten)
                .forEach(
                        punten -> {
                            for (int i = 1; i < punten.size(); i++) {
                                var een = punten.get(i - 1);
                                var ander = punten.get(i);
                                buren.computeIfAbsent(een, _ -> new HashSet<>()).add(ander);
                                buren.computeIfAbsent(ander, _ -> new HashSet<>()).add(een);
                            }
                        });
        buren.forEach(
                (punt, andere) -> {
                    if (andere.size() != 2) {
                        knopen.add(punt);
                    }
                });
    }

    private List<Punt> vereenvoudigd(Ring ring) {
        var rondje = vanafKnoop(ring.punten().subList(1, ring.punten().size()));
        var uit = new ArrayList<Punt>();
        var lijn = new ArrayList<Punt>(List.of(rondje.getFirst()));
        for (var punt : rondje.subList(1, rondje.size())) {
            lijn.add(punt);
            if (knopen.contains(punt)) {
                uit.addAll(zonderLaatste(lijn(lijn)));
                lijn = new ArrayList<>(List.of(punt));
            }
        }
        if (lijn.size() > 1) {
            uit.addAll(zonderLaatste(lijn(lijn)));
        }
        return uit;
    }

    /** The ring from a node on, or else from its first point in order, and back to it. */
    private List<Punt> vanafKnoop(List<Punt> punten) {
        var begin =
                punten.stream()
                        .filter(knopen::contains)
                        .findFirst()
                        .orElseGet(() -> Collections.min(punten));
        var rondje = new ArrayList<>(punten);
        Collections.rotate(rondje, -rondje.indexOf(begin));
        rondje.add(begin);
        return rondje;
    }

    private static List<Punt> zonderLaatste(List<Punt> punten) {
        return punten.subList(0, punten.size() - 1);
    }

    /** The simplified line; the same for both neighbours, whatever their direction. */
    private List<Punt> lijn(List<Punt> lijn) {
        var omgekeerd = lijn.reversed();
        var vooruit = volgorde(lijn, omgekeerd) <= 0;
        var vast = List.copyOf(vooruit ? lijn : omgekeerd);
        var eenvoudig = lijnen.computeIfAbsent(vast, Kaartmaker::vereenvoudig);
        return vooruit ? eenvoudig : eenvoudig.reversed();
    }

    private static int volgorde(List<Punt> een, List<Punt> ander) {
        for (int i = 0; i < een.size(); i++) {
            var verschil = een.get(i).compareTo(ander.get(i));
            if (verschil != 0) {
                return verschil;
            }
        }
        return 0;
    }

    private static List<Punt> vereenvoudig(List<Punt> lijn) {
        var over = new ArrayList<>(lijn);
        var minstens = lijn.getFirst().equals(lijn.getLast()) ? 4 : 2;
        while (over.size() > minstens) {
            var kleinste = kleinsteBocht(over);
            if (bocht(over, kleinste) >= KLEINSTE_BOCHT) {
                break;
            }
            over.remove(kleinste);
        }
        return over;
    }

    private static int kleinsteBocht(List<Punt> lijn) {
        return java.util.stream.IntStream.range(1, lijn.size() - 1)
                .boxed()
                .min(Comparator.comparingDouble(i -> bocht(lijn, i)))
                .orElseThrow();
    }

    private static double bocht(List<Punt> lijn, int i) {
        var voor = lijn.get(i - 1);
        var hier = lijn.get(i);
        var na = lijn.get(i + 1);
        return Math.abs(
                        (hier.x() - voor.x()) * (na.y() - voor.y())
                                - (na.x() - voor.x()) * (hier.y() - voor.y()))
                / 2;
    }
}
