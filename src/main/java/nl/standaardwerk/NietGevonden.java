// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

/** Nothing with this identity exists, or it is not visible for the one who asks. */
public final class NietGevonden extends Weigering {

    private static final long serialVersionUID = 1L;

    /**
     * @param wat glossary word of the thing, for example "gemeente"
     * @param kenmerk what was asked for, as given
     */
    public NietGevonden(String wat, String kenmerk) {
        super(Soort.NIET_GEVONDEN, "niet-gevonden", wat, kenmerk);
    }
}
