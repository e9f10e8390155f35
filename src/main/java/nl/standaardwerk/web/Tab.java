// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

/**
 * One tab; each tab is a page with its own address.
 *
 * @param tekst what the person reads
 * @param url address of the tab
 * @param actief whether this tab is the page itself
 * @param aantal number behind the text; null for none
 */
public record Tab(String tekst, String url, boolean actief, @Nullable Integer aantal) {

    public static Tab van(String tekst, String url, boolean actief) {
        return new Tab(tekst, url, actief, null);
    }
}
