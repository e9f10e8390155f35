// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.List;

/** What a module has to tell about a gemeente, for the page of that gemeente. No statement. */
public interface Gemeentebron {

    /** Where more stands about it; empty when there is nothing. */
    List<Verwijzing> over(Gemeente gemeente);

    /**
     * A link.
     *
     * @param tekst in words
     * @param url address on this site
     */
    record Verwijzing(String tekst, String url) {}
}
