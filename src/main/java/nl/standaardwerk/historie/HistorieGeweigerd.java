// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.Weigering;

/** What module historie refuses, beside what the rights refuse. */
final class HistorieGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private HistorieGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** Somebody confirmed it or sent it back meanwhile. */
    static HistorieGeweigerd alBeoordeeld() {
        return new HistorieGeweigerd("historie-al-beoordeeld");
    }

    /** What was sent back was improved already, or was not sent back. */
    static HistorieGeweigerd nietTeVerbeteren() {
        return new HistorieGeweigerd("historie-niet-te-verbeteren");
    }

    /** Who brought it in may not enter history any more. */
    static HistorieGeweigerd eersteZonderRecht() {
        return new HistorieGeweigerd("historie-eerste-zonder-recht");
    }

    /** Meanwhile the register has a standard with this title. */
    static HistorieGeweigerd bestaatIntussen(String titel) {
        return new HistorieGeweigerd("historie-bestaat-intussen", titel);
    }
}
