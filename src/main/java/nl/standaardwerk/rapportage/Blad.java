// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toepassing.Standsoort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rapportage in words, as it stands on the page and in the PDF. What was vastgesteld is kept in
 * this form, as JSON: so it says the same for ever, whatever happens to the facts, the words of the
 * pages or the code. A component is only ever added, with a meaning for when it is not there.
 *
 * @param gemeente its name
 * @param code its code
 * @param alineas the text for the paragraaf
 * @param toelichting what the gemeente says about it itself; empty for nothing
 * @param cijfers the totals, each with its name
 * @param regels one for each standard
 * @param geen what stands there when there is no standard
 * @param vervallen what holds no more, under one sentence
 * @param uitleg why a standard is not applied yet
 * @param demonstratie whether something invented is in it
 */
record Blad(
        String gemeente,
        String code,
        List<String> alineas,
        String toelichting,
        List<Feit> cijfers,
        List<Regel> regels,
        String geen,
        Vervallen vervallen,
        List<Uitleg> uitleg,
        boolean demonstratie) {

    Blad {
        alineas = List.copyOf(alineas);
        cijfers = List.copyOf(cijfers);
        regels = List.copyOf(regels);
        uitleg = List.copyOf(uitleg);
    }

    /** A fact with its name. */
    record Feit(String naam, String waarde) {}

    /**
     * A standard.
     *
     * @param pad where this gemeente stands with it
     * @param demonstratie whether the standard is invented
     */
    record Standaard(String titel, String pad, boolean demonstratie) {}

    /**
     * How it stands with one standard.
     *
     * @param verzonnen whether the opgave is invented
     * @param verandering what is another than the year before
     * @param datum since when, by when or until when
     * @param alle how many of all gemeenten apply it
     * @param alleVerzonnen whether something invented is in that figure
     */
    record Regel(
            Standaard standaard,
            Verbindendheid graad,
            Standsoort stand,
            boolean verzonnen,
            String verandering,
            String datum,
            String alle,
            boolean alleVerzonnen) {}

    /** What holds no more. */
    record Vervallen(String zin, List<Standaard> standaarden) {

        Vervallen {
            standaarden = List.copyOf(standaarden);
        }
    }

    /** Why a standard is not applied yet, as the college said. */
    record Uitleg(String titel, Standsoort stand, boolean demonstratie, List<Feit> feiten) {

        Uitleg {
            feiten = List.copyOf(feiten);
        }
    }

    /** The totals by their name, in order. */
    Map<String, String> perNaam() {
        var perNaam = new LinkedHashMap<String, String>();
        cijfers.forEach(c -> perNaam.put(c.naam(), c.waarde()));
        return perNaam;
    }

    /** The same, with what the gemeente says about it itself. */
    Blad met(String toelichting, boolean verzonnen) {
        return new Blad(
                gemeente,
                code,
                alineas,
                toelichting,
                cijfers,
                regels,
                geen,
                vervallen,
                uitleg,
                demonstratie || verzonnen);
    }
}
