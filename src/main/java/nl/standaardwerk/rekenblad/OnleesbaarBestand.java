// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;

import java.util.List;

/** Why a whole file cannot be read, as a fault of the upload field. */
final class OnleesbaarBestand {

    /** Name of the upload field. */
    static final String VELD = "bestand";

    private OnleesbaarBestand() {}

    /** It cannot be opened. */
    static OnjuisteInvoer kapot() {
        return met("rekenblad.fout.kapot");
    }

    /** There is more in it than a rekenblad holds. */
    static OnjuisteInvoer teGroot() {
        return met("rekenblad.fout.te-groot");
    }

    /** It refers to something outside itself, or makes something of nothing. */
    static OnjuisteInvoer onveilig() {
        return met("rekenblad.fout.onveilig");
    }

    static OnjuisteInvoer met(String sleutel, Object... waarden) {
        return new OnjuisteInvoer(List.of(Veldfout.van(VELD, sleutel, waarden)));
    }
}
