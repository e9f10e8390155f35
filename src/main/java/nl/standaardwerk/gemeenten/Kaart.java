// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The map of a day, drawn with the shapes of one of the two maps there are: the division of 1
 * January 2018 or that of 2023 and later. On a day between, an area of 2018 counts for the gemeente
 * that it went to, or of a split gemeente for the one that received most of its inhabitants.
 *
 * @param jaar year of the map: the file is {@code kaart/gemeenten-<jaar>.svg}
 * @param dag the day that is shown
 * @param exact whether each gemeente of that day is drawn, with its own borders
 * @param vlakken the areas, in order of code
 */
public record Kaart(int jaar, LocalDate dag, boolean exact, List<Vlak> vlakken) {

    private static final LocalDate OUDE_KAART = LocalDate.of(2018, 1, 1);
    private static final LocalDate NIEUWE_KAART = LocalDate.of(2023, 1, 1);

    public Kaart {
        vlakken = List.copyOf(vlakken);
    }

    /**
     * One area.
     *
     * @param vorm the code under which the file has its shape
     * @param gemeente the gemeente it belongs to on that day; empty when that is not one
     */
    public record Vlak(GemeenteCode vorm, Optional<Gemeente> gemeente) {}

    /** Name of the file with the shapes, for {@code schil.asset}. */
    public String bestand() {
        return "kaart/gemeenten-" + jaar + ".svg";
    }

    /** The areas of one gemeente; empty when it is not on this map. */
    public List<Vlak> vlakken(GemeenteCode code) {
        return vlakken.stream()
                .filter(vlak -> vlak.gemeente().filter(g -> g.code().equals(code)).isPresent())
                .toList();
    }

    static Kaart van(Gebiedsindeling indeling, LocalDate dag) {
        var oud = dag.isBefore(NIEUWE_KAART);
        var kaartdag = oud ? OUDE_KAART : NIEUWE_KAART;
        var vlakken = new ArrayList<Vlak>();
        for (var vorm : indeling.op(kaartdag)) {
            vlakken.add(new Vlak(vorm.code(), eigenaar(indeling, vorm.code(), dag)));
        }
        vlakken.sort(Comparator.comparing(Vlak::vorm));
        var opDeKaart = new HashSet<>(vlakken.stream().map(Vlak::gemeente).toList());
        var opDieDag = new HashSet<>(indeling.op(dag).stream().map(Optional::of).toList());
        var exact = vlakken.size() == opDieDag.size() && opDeKaart.equals(opDieDag);
        return new Kaart(oud ? 2018 : 2024, dag, exact, vlakken);
    }

    /** Follows the area through the changes up to the day. */
    private static Optional<Gemeente> eigenaar(
            Gebiedsindeling indeling, GemeenteCode vorm, LocalDate dag) {
        var gemeente = indeling.vind(vorm);
        var eindigt = gemeente.flatMap(Gemeente::tot).filter(einde -> !dag.isBefore(einde));
        if (eindigt.isEmpty()) {
            return gemeente.filter(g -> g.bestaatOp(dag));
        }
        return indeling.opgegaan(vorm).stream()
                .max(Comparator.comparing(Herindeling::aandeel))
                .flatMap(pijl -> eigenaar(indeling, pijl.naar(), dag));
    }
}
