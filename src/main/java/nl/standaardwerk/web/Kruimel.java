// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

/**
 * One step of the breadcrumb.
 *
 * @param tekst what the person reads
 * @param url where it leads; null for the page itself, the last one
 */
public record Kruimel(String tekst, @Nullable String url) {

    /** A step that leads to another page. */
    public static Kruimel naar(String tekst, String url) {
        return new Kruimel(tekst, url);
    }

    /** The page itself. */
    public static Kruimel hier(String tekst) {
        return new Kruimel(tekst, null);
    }
}
