// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.Weigering;

/** A rekenblad that cannot be taken over now. */
public final class RekenbladGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private RekenbladGeweigerd(String code) {
        super(Soort.BOTST, code);
    }

    /** What was said changed meanwhile, or another file came in. */
    static RekenbladGeweigerd intussen() {
        return new RekenbladGeweigerd("rekenblad-intussen");
    }
}
