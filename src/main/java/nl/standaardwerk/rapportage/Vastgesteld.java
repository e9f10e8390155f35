// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rapportage that a gemeente fixed; never changed. Without what stands in it.
 *
 * @param id its identity
 * @param jaar the year that it is about
 * @param versie serial within gemeente and year, from 1
 * @param peildag the day of its facts
 * @param besluit the day on which the college van B en W decided
 * @param op the day on which it was fixed
 * @param demonstratie whether something invented is in it
 * @param door whose account did it
 */
record Vastgesteld(
        UUID id,
        GemeenteCode gemeente,
        int jaar,
        int versie,
        LocalDate peildag,
        LocalDate besluit,
        LocalDate op,
        boolean demonstratie,
        UUID door) {

    Vastgesteld {
        if (versie < 1 || peildag.getYear() != jaar || besluit.isAfter(op) || peildag.isAfter(op)) {
            throw new IllegalArgumentException(
                    "not fixed: " + jaar + " " + versie + " " + peildag + " " + besluit + " " + op);
        }
    }

    String pad() {
        return Verslagjaar.pad(gemeente) + "/" + jaar + "/versies/" + versie;
    }
}
