// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

/** The items of the main menu, in their order. */
public enum Menu {
    OVERZICHT("/"),
    VOORSTELLEN("/voorstellen"),
    REGISTER("/register"),
    RAADPLEGINGEN("/raadplegingen"),
    TOEPASSING("/toepassing"),
    GEMEENTEN("/gemeenten"),
    /** Only for who is something in a gemeente. */
    ONZE_GEMEENTE("/onze-gemeente"),
    /** Only for who is logged in. */
    WERKVOORRAAD("/werkvoorraad");

    private final String url;

    Menu(String url) {
        this.url = url;
    }

    /** Address of the page that this item opens. */
    public String url() {
        return url;
    }

    /** Whether a page at this path belongs to this item. */
    boolean bevat(String pad) {
        return pad.equals(url) || (this != OVERZICHT && pad.startsWith(url + "/"));
    }
}
