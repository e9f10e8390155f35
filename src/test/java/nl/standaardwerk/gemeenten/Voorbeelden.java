// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

/** The real gemeenten, from the files, without a database: for pure tests of every module. */
public final class Voorbeelden {

    private static final Gebiedsindeling ECHT =
            new Gebiedsindeling(LeveringReader.lees(Levering.bestanden()));

    private Voorbeelden() {}

    /** All gemeenten as delivered. */
    public static Gemeenten gemeenten() {
        return new Gemeenten(
                new Gemeenten.Bron() {
                    @Override
                    public Gebiedsindeling get() {
                        return ECHT;
                    }

                    @Override
                    public String levering() {
                        return "0".repeat(64);
                    }
                });
    }

    /** Short for a code. */
    public static GemeenteCode gm(String cijfers) {
        return new GemeenteCode("GM" + cijfers);
    }
}
