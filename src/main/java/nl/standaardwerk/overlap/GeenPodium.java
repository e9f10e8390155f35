// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.Weigering;

/**
 * A voorstel for a new standard conflicts with a standard in force: "Eenmaal besloten tot een
 * standaard wordt geen podium geboden voor toepassingen buiten de standaard" (§4).
 */
final class GeenPodium extends Weigering {

    private static final long serialVersionUID = 1L;

    private final String pad;

    /**
     * @param titel of the standard in force
     * @param pad address of its page
     */
    GeenPodium(String titel, String pad) {
        super(Soort.BOTST, "geen-podium", titel, pad);
        this.pad = pad;
    }

    @Override
    public String pad() {
        return pad;
    }
}
