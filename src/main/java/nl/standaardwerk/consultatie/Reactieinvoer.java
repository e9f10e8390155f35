// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;

import java.util.Optional;

/**
 * What a person fills in to react.
 *
 * @param soort what kind of party
 * @param gemeente in whose name; only for an account of that gemeente
 * @param naam may be empty; shown when it is not
 * @param organisatie may be empty
 * @param inhoud what it says
 */
record Reactieinvoer(
        Reactie.Soort soort,
        Optional<GemeenteCode> gemeente,
        String naam,
        String organisatie,
        Inhoud inhoud) {

    /** Most characters of a text. */
    static final int LANGSTE_TEKST = 5000;

    /** Most characters of a name. */
    static final int LANGSTE_NAAM = 120;

    Reactieinvoer {
        naam = naam.strip();
        organisatie = organisatie.strip();
        var fouten = new OnjuisteInvoer.Verzamelaar();
        lengte(fouten, "naam", naam);
        lengte(fouten, "organisatie", organisatie);
        fouten.klaar();
    }

    private static void lengte(OnjuisteInvoer.Verzamelaar fouten, String veld, String waarde) {
        fouten.eis(
                waarde.length() <= LANGSTE_NAAM && waarde.indexOf('\0') < 0,
                veld,
                "consultatie.fout.naam",
                LANGSTE_NAAM);
    }

    /**
     * What a reaction says.
     *
     * @param standpunt what it comes down to
     * @param tekst 1 to {@value #LANGSTE_TEKST} characters
     */
    record Inhoud(Reactie.Standpunt standpunt, String tekst) {

        Inhoud {
            tekst = tekst.strip();
            new OnjuisteInvoer.Verzamelaar()
                    .eis(past(tekst), "tekst", "consultatie.fout.tekst", LANGSTE_TEKST)
                    .klaar();
        }
    }

    /** Whether this can be kept as a text. */
    static boolean past(String tekst) {
        return !tekst.isBlank() && tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0;
    }
}
