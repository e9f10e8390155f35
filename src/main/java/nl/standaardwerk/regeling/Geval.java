// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** The case in which a {@link Regel} applies; part of its left side. */
public enum Geval {
    /** No condition. */
    ALTIJD,
    /** Other commissies that were asked have still to answer (fn 4). */
    NIET_LAATSTE_ADVIES,
    /** Every commissie that was asked has now answered, or was passed over. */
    LAATSTE_ADVIES,
    /** The due date of the advice has passed without an advice; a reason is given. */
    NA_TERMIJN,
    /** The vote advises only. */
    RAADGEVEND,
    /** The vote decides. */
    BESLISSEND,
    /** The vote decides after confirmation by an ALV. */
    TE_BEKRACHTIGEN,
    /** A deciding vote came out in favour. */
    BESLISSEND_AANGENOMEN,
    /** A vote that needs confirmation came out in favour. */
    TE_BEKRACHTIGEN_AANGENOMEN,
    /** A vote that is more than advice came out against. */
    VERWORPEN,
    /** The one who recorded it acts together with a second person. */
    MET_TWEEDE_PERSOON;

    /** The case of RAADPLEEGT and CONSULTEERT: a vote with this effect. */
    public static Geval van(Effect effect) {
        return switch (effect) {
            case RAADGEVEND -> RAADGEVEND;
            case BESLISSEND -> BESLISSEND;
            case TE_BEKRACHTIGEN -> TE_BEKRACHTIGEN;
        };
    }

    /**
     * The case of STELT_UITSLAG_VAST.
     *
     * @param effect the effect with which the vote was opened
     * @param aangenomen whether more voted for than against; makes no difference when raadgevend
     */
    public static Geval uitslag(Effect effect, boolean aangenomen) {
        return switch (effect) {
            case RAADGEVEND -> RAADGEVEND;
            case BESLISSEND -> aangenomen ? BESLISSEND_AANGENOMEN : VERWORPEN;
            case TE_BEKRACHTIGEN -> aangenomen ? TE_BEKRACHTIGEN_AANGENOMEN : VERWORPEN;
        };
    }

    /** The case of an advice of a commissie, or of going on without it. */
    public static Geval advies(boolean laatste) {
        return laatste ? LAATSTE_ADVIES : NIET_LAATSTE_ADVIES;
    }
}
