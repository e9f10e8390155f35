// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** The five questions before the start (§4), in the order of the note. */
public enum Toetsvraag {
    /** Poor in policy choices, and a matter for gemeenten? */
    BELEIDSARM(1),
    /** Need and usefulness shown, and proven in practice? */
    NUT_EN_BEHOEFTE(2),
    /** Added value against the present; what stays wrong if nothing is done? */
    MEERWAARDE(3),
    /** Within the GGU-kaders of the ALV? */
    GGU_KADERS(4),
    /** Not already set by another or higher body? */
    GEEN_ANDERE_INSTANTIE(5);

    private final int nummer;

    Toetsvraag(int nummer) {
        this.nummer = nummer;
    }

    /** Number in the note, 1 to 5. */
    public int nummer() {
        return nummer;
    }
}
