// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * Where a voorstel is in its procedure (§3 and §4 of the note), in the order of the longest route.
 */
public enum Stap {
    /** The indiener works on the dossier. */
    VOORBEREIDING,
    /** The directie decides whether the formal procedure starts. */
    GO_NO_GO,
    /** The directie makes its voordracht, or adopts an AANBEVOLEN standard. */
    VOORDRACHT,
    /** The Taskforce Samen Organiseren advises the College (fn 3). */
    ADVIES_TASKFORCE,
    /** The College van Dienstverleningszaken advises the bestuur (§3). */
    ADVIES_COLLEGE,
    /** One or more commissies advise the bestuur (fn 4). */
    ADVIES_COMMISSIE,
    /** The bestuur chooses how it comes to its besluit: at once, or with the members. */
    AGENDERING,
    /** Members are consulted before the bestuur goes on (fn 5); never decides. */
    CONSULTATIE,
    /** The members vote. */
    RAADPLEGING,
    /** A later ALV confirms the outcome of the vote. */
    BEKRACHTIGING,
    /** The bestuur decides. */
    BESLUIT,
    /** The besluit is taken and in the register; the directie makes it known (§4). */
    COMMUNICATIE,
    /** End: adopted and made known. */
    AFGEROND,
    /** End: the formal procedure does not start; the indiener may bring it in again. */
    NO_GO,
    /** End: not adopted. */
    AFGEWEZEN,
    /** End: taken back by the indiener. */
    INGETROKKEN;

    /** True if the procedure ends here: nobody's turn any more. */
    public boolean isEinde() {
        return this == AFGEROND || this == NO_GO || this == AFGEWEZEN || this == INGETROKKEN;
    }

    /** True if module voorbereiding runs this step; from VOORDRACHT on module vaststelling does. */
    public boolean isVoorbereiding() {
        return this == VOORBEREIDING || this == GO_NO_GO || this == NO_GO;
    }
}
