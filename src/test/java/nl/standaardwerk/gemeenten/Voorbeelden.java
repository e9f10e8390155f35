// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.function.Supplier;

/** The real gemeenten, from the files, without a database: for pure tests of every module. */
public final class Voorbeelden {

    private static final Gebiedsindeling ECHT =
            new Gebiedsindeling(LeveringReader.lees(Levering.bestanden()));

    private Voorbeelden() {}

    /** All gemeenten as delivered. */
    public static Gemeenten gemeenten() {
        Supplier<Gebiedsindeling> echt = () -> ECHT;
        return new Gemeenten(echt);
    }

    /** Short for a code. */
    public static GemeenteCode gm(String cijfers) {
        return new GemeenteCode("GM" + cijfers);
    }
}
