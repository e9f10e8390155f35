// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;

/** What holds for every text field of this module. */
final class Veld {

    /** Longest text that tells something. */
    static final int LANGSTE_TEKST = 1000;

    /** Longest name or period. */
    static final int LANGSTE_NAAM = 160;

    private Veld() {}

    /** Notes a text that is empty or too long. */
    static void vereist(
            OnjuisteInvoer.Verzamelaar fouten, String veld, String waarde, int langste) {
        fouten.eis(!waarde.isEmpty(), veld, "onderbouwing.fout.leeg." + veld);
        past(fouten, veld, waarde, langste);
    }

    /** Notes a text that is too long; empty is right. */
    static void past(OnjuisteInvoer.Verzamelaar fouten, String veld, String waarde, int langste) {
        fouten.eis(
                waarde.length() <= langste && waarde.indexOf('\0') < 0,
                veld,
                "onderbouwing.fout.lang",
                langste);
    }
}
