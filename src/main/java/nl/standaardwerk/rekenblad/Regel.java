// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgave.Plek;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.web.Formulier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One answer of a rekenblad, with the fields of the form.
 *
 * @param plaats where it stood
 * @param gezien number of the latest opgave when the rekenblad went out; 0 for none
 * @param velden those of this kind of answer that were filled in
 */
record Regel(
        Plaats plaats,
        GemeenteCode gemeente,
        StandaardId standaard,
        Opgavesoort soort,
        int gezien,
        Map<String, List<String>> velden) {

    Regel {
        velden = Map.copyOf(velden);
    }

    /**
     * Where it stood.
     *
     * @param rij number in the margin
     * @param cellen the place of each field of the form, and of "standaard" and "gezien"
     */
    record Plaats(String blad, int rij, Map<String, String> cellen) {

        Plaats {
            cellen = Map.copyOf(cellen);
        }

        String cel(String veld) {
            return cellen.getOrDefault(veld, String.valueOf(rij));
        }

        Fout fout(String veld, String sleutel, List<Object> waarden) {
            return new Fout(blad, cel(veld), sleutel, waarden);
        }
    }

    Plek plek() {
        return new Plek(standaard, gemeente, soort);
    }

    Formulier formulier() {
        return Formulier.van(velden);
    }

    /** What the form keeps when it is prepared. */
    Map<String, List<String>> concept() {
        var alles = new HashMap<>(velden);
        alles.put("gezien", List.of(String.valueOf(gezien)));
        return alles;
    }
}
