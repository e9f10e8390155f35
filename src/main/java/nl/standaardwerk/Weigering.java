// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk;

import java.util.List;

/**
 * A request that the domain refuses, with a stable code that names the rule. The person who asked
 * sees the texts {@code fout.<code>.titel} and {@code fout.<code>.uitleg}, never this message. Bugs
 * are no Weigering: they stay {@link IllegalStateException}.
 */
public abstract class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Soort soort;
    private final transient List<Object> waarden;

    /**
     * @param soort what kind of refusal this is; module web turns it into an HTTP status
     * @param code stable, in kebab-case, never reused for another rule
     * @param waarden the values that the texts of this code name, in order
     */
    protected Weigering(Soort soort, String code, Object... waarden) {
        super(code + " " + List.of(waarden));
        this.soort = soort;
        this.code = code;
        this.waarden = List.of(waarden);
    }

    /**
     * Stable name of the rule, in kebab-case: the last part of the problem type and of the keys.
     */
    public final String code() {
        return code;
    }

    /** What kind of refusal this is. */
    public final Soort soort() {
        return soort;
    }

    /** The values named in the texts, in order. */
    public final List<Object> waarden() {
        return waarden;
    }

    /** Address of the page where the person can read more; empty when there is none. */
    public String pad() {
        return "";
    }

    /** The kinds of refusal. */
    public enum Soort {
        /** What was asked for does not exist, or not for this person. */
        NIET_GEVONDEN,
        /** What was sent cannot be understood or is incomplete. */
        ONJUIST,
        /** This person may not do this. */
        GEEN_RECHT,
        /** It cannot be done now: the state of things forbids it, or somebody else was first. */
        BOTST,
        /** More bytes than allowed. */
        TE_GROOT
    }
}
