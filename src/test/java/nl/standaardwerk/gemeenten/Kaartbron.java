// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One GeoJSON file: per gemeente its name and its rings, outer ones and holes alike.
 *
 * @param namen per code
 * @param ringen per code
 */
record Kaartbron(Map<String, String> namen, Map<String, List<Ring>> ringen) {

    /** A closed line: the first point is also the last. Holes have {@code buiten = false}. */
    record Ring(List<Punt> punten, boolean buiten) {

        /** Enclosed area, in square units. */
        double oppervlak() {
            var dubbel = 0.0;
            var eerste = punten.getFirst();
            for (int i = 1; i < punten.size(); i++) {
                var een = punten.get(i - 1);
                var ander = punten.get(i);
                dubbel +=
                        (een.x() - eerste.x()) * (ander.y() - eerste.y())
                                - (ander.x() - eerste.x()) * (een.y() - eerste.y());
            }
            return Math.abs(dubbel) / 2;
        }
    }

    record Punt(double x, double y) implements Comparable<Punt> {

        @Override
        public int compareTo(Punt ander) {
            var opX = Double.compare(x, ander.x);
            return opX != 0 ? opX : Double.compare(y, ander.y);
        }
    }

    static Kaartbron lees(String bestand) {
        try {
            var json = JsonMapper.shared().readTree(Files.readString(pad(bestand)));
            var namen = new LinkedHashMap<String, String>();
            var ringen = new LinkedHashMap<String, List<Ring>>();
            for (var vorm : json.get("features")) {
                var code = vorm.get("properties").get("code").asString();
                if (namen.put(code, vorm.get("properties").get("name").asString()) != null) {
                    throw new IllegalStateException(code + " occurs twice");
                }
                ringen.put(code, ringen(vorm.get("geometry")));
            }
            return new Kaartbron(namen, ringen);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Path pad(String bestand) {
        return Path.of("src/test/resources/data/gemeenten", bestand);
    }

    private static List<Ring> ringen(JsonNode geometrie) {
        var ringen = new ArrayList<Ring>();
        switch (geometrie.get("type").asString()) {
            case "Polygon" -> veelhoek(geometrie.get("coordinates"), ringen);
            case "MultiPolygon" ->
                    geometrie.get("coordinates").forEach(delen -> veelhoek(delen, ringen));
            default -> throw new IllegalStateException("not a polygon");
        }
        return ringen;
    }

    private static void veelhoek(JsonNode delen, List<Ring> ringen) {
        var buiten = true;
        for (var deel : delen) {
            var punten = new ArrayList<Punt>();
            deel.forEach(p -> punten.add(new Punt(p.get(0).asDouble(), p.get(1).asDouble())));
            ringen.add(new Ring(List.copyOf(punten), buiten));
            buiten = false;
        }
    }
}
