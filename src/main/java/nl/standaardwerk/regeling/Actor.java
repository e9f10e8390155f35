// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * Who acts in a procedure: an orgaan of VNG, the one who brought the voorstel in, or the
 * stembureau.
 */
public enum Actor {
    /** The gemeente or gemeenten, with VNG, that brought the voorstel in (§4). */
    INDIENER,
    /** The directie of VNG. */
    DIRECTIE,
    /** The Taskforce Samen Organiseren (fn 3). */
    TASKFORCE,
    /** The College van Dienstverleningszaken; never the college of burgemeester and wethouders. */
    COLLEGE,
    /** A commissie of VNG, as a rule Informatiesamenleving (fn 4). */
    COMMISSIE,
    /** The bestuur of VNG. */
    BESTUUR,
    /** The members together in an ALV or BALV. */
    LEDEN,
    /** The persons who lead a vote and declare its outcome; two of them act together. */
    STEMBUREAU;

    /** True for a body of VNG; false for the indiener and the stembureau. */
    public boolean isOrgaan() {
        return this != INDIENER && this != STEMBUREAU;
    }
}
