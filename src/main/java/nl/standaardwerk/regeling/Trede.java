// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * One step of the ladder of a standard: from this date this degree. A decided one takes effect by
 * itself on its date; a plan only raises a question then.
 */
public sealed interface Trede {

    /** The degree from that date on. */
    Verbindendheid graad();

    /** The first day of it, as exact as it is known. */
    Datering vanaf();

    /** Decided in a besluit. */
    record Besloten(Verbindendheid graad, Datering vanaf) implements Trede {}

    /** Announced, not decided: never changes the status. */
    record Voorgenomen(Verbindendheid graad, Datering vanaf) implements Trede {}
}
