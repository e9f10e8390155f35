// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** The six aspects that every motivering has at least (§4), in the order of the note. */
public enum Motiveringsaspect {
    /**
     * Argument for standardising or binding, and how service to inwoners and ondernemers improves.
     */
    NUT(1),
    /** Who the stakeholders are, their role, how they were involved. */
    STAKEHOLDERS(2),
    /** How support is gained and measured, and when it is sufficient. */
    DRAAGVLAK(3),
    /** Consequences for gemeenten, ketenpartners, leveranciers. */
    UITVOERINGSCONSEQUENTIES(4),
    /** Proposed degree, tempo and phases. */
    VERBINDENDHEID_EN_TEMPO(5),
    /** Beheer and handhaving, with costs and their dekking. */
    BEHEER_EN_HANDHAVING(6);

    private final int nummer;

    Motiveringsaspect(int nummer) {
        this.nummer = nummer;
    }

    /** Number in the note, 1 to 6. */
    public int nummer() {
        return nummer;
    }
}
