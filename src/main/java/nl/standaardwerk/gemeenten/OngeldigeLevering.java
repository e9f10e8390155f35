// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.List;

/**
 * The files with gemeenten are damaged or contradict each other. Nothing of them is taken in; the
 * application does not start with them.
 */
final class OngeldigeLevering extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final int GENOEMD = 10;

    private final transient List<String> fouten;

    OngeldigeLevering(List<String> fouten) {
        super(zin(fouten));
        this.fouten = List.copyOf(fouten);
    }

    OngeldigeLevering(String bestand, long regel, String oorzaak) {
        this(List.of(bestand + " line " + regel + ": " + oorzaak));
    }

    /** Every fault found. */
    List<String> fouten() {
        return fouten;
    }

    private static String zin(List<String> fouten) {
        var genoemd = String.join("; ", fouten.stream().limit(GENOEMD).toList());
        var rest = fouten.size() > GENOEMD ? "; and " + (fouten.size() - GENOEMD) + " more" : "";
        return "The files with gemeenten are not valid: " + genoemd + rest;
    }
}
