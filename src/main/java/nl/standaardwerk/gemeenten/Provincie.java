// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.Arrays;

/** The twelve provinces, in the order of their CBS codes. */
public enum Provincie {
    GRONINGEN("PV20", "Groningen"),
    FRYSLAN("PV21", "Fryslân"),
    DRENTHE("PV22", "Drenthe"),
    OVERIJSSEL("PV23", "Overijssel"),
    FLEVOLAND("PV24", "Flevoland"),
    GELDERLAND("PV25", "Gelderland"),
    UTRECHT("PV26", "Utrecht"),
    NOORD_HOLLAND("PV27", "Noord-Holland"),
    ZUID_HOLLAND("PV28", "Zuid-Holland"),
    ZEELAND("PV29", "Zeeland"),
    NOORD_BRABANT("PV30", "Noord-Brabant"),
    LIMBURG("PV31", "Limburg");

    private final String code;
    private final String naam;

    Provincie(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** CBS code, {@code PV} and two digits. */
    public String code() {
        return code;
    }

    /** Name as CBS writes it. */
    public String naam() {
        return naam;
    }

    /**
     * @throws IllegalArgumentException when no province has this code
     */
    static Provincie vanCode(String code) {
        return Arrays.stream(values())
                .filter(provincie -> provincie.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no province: " + code));
    }
}
