// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which voorstellen a list shows, and in which order.
 *
 * @param zoek words in title or number; empty for all
 * @param stappen only in these steps; empty for all
 * @param bindingen only with these proposed degrees; empty for all
 * @param indiener only (mede-)brought in by this gemeente
 * @param alleenOpenbaar leave out what is still being prepared
 * @param volgorde order of the list
 * @param pagina from 1
 * @param aantal rows per page, 1 to 1000
 */
public record Voorstelfilter(
        String zoek,
        Set<Stap> stappen,
        Set<Verbindendheid> bindingen,
        Optional<GemeenteCode> indiener,
        boolean alleenOpenbaar,
        Volgorde volgorde,
        int pagina,
        int aantal) {

    public Voorstelfilter {
        zoek = zoek.strip();
        stappen = Set.copyOf(stappen);
        bindingen = Set.copyOf(bindingen);
        if (pagina < 1 || aantal < 1 || aantal > 1000) {
            throw new IllegalArgumentException("pagina " + pagina + ", aantal " + aantal);
        }
    }

    /** Everything, the longest waiting first. */
    public static Voorstelfilter alles() {
        return new Voorstelfilter(
                "", Set.of(), Set.of(), Optional.empty(), false, Volgorde.NUMMER, 1, 1000);
    }

    /** Orders of the list. */
    public enum Volgorde {
        /** Newest number first. */
        NUMMER,
        /** By title. */
        TITEL,
        /** Longest in its step first. */
        WACHT_SINDS
    }

    /**
     * One page of the list.
     *
     * @param voorstellen the rows
     * @param totaal rows of all pages together
     */
    public record Lijst(List<Voorstel> voorstellen, int totaal) {}
}
