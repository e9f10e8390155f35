// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The raadsrapportages of all gemeenten of a year, made in one run.
 *
 * @param id its identity
 * @param jaar the year that they are about
 * @param peildag the day of the facts, also when the run goes on later
 * @param adres where this site is, as it stands on the documents
 * @param totaal how many gemeenten there were on that day
 * @param klaar of how many the document was made
 */
record Ronde(UUID id, int jaar, LocalDate peildag, String adres, int totaal, int klaar) {

    Ronde {
        if (peildag.getYear() != jaar || klaar < 0 || klaar > totaal) {
            throw new IllegalArgumentException("no run: " + jaar + " " + klaar + "/" + totaal);
        }
    }

    boolean isKlaar() {
        return klaar == totaal;
    }

    String pad() {
        return "/rapportagerondes/" + id;
    }
}
