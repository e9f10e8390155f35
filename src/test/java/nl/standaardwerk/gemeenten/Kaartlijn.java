// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.List;

/** Writes a closed line as short as SVG allows: relative steps, in tenths of a unit. */
final class Kaartlijn {

    private Kaartlijn() {}

    static String d(List<long[]> punten) {
        var d = new StringBuilder("M");
        var eerste = punten.getFirst();
        getal(d, eerste[0], true);
        getal(d, eerste[1], false);
        d.append('l');
        var begin = true;
        var hier = eerste;
        for (var punt : punten.subList(1, punten.size())) {
            if (punt[0] != hier[0] || punt[1] != hier[1]) {
                getal(d, punt[0] - hier[0], begin);
                getal(d, punt[1] - hier[1], false);
                begin = false;
                hier = punt;
            }
        }
        return d.append('z').toString();
    }

    private static void getal(StringBuilder d, long tienden, boolean begin) {
        if (tienden >= 0 && !begin) {
            d.append(' ');
        }
        if (tienden < 0) {
            d.append('-');
        }
        var heel = Math.abs(tienden) / 10;
        var rest = Math.abs(tienden) % 10;
        if (heel > 0 || rest == 0) {
            d.append(heel);
        }
        if (rest > 0) {
            d.append('.').append(rest);
        }
    }
}
