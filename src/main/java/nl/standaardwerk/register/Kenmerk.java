// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

/** A mark that an entry carries beside its degree. */
public enum Kenmerk {
    /** Entered afterwards by two persons, with a source per fact. */
    HISTORISCH_VASTGELEGD,
    /** In fact recommended, but no besluit was found: listed, no degree. */
    FEITELIJK_AANBEVOLEN,
    /** A law took its place: listed, no degree by a besluit. */
    INGEHAALD_DOOR_DE_WET,
    /** A collective agreement that was not called a standard: listed, no degree. */
    GEZAMENLIJKE_AFSPRAAK;

    /** True if an entry with this mark cannot have a degree. */
    public boolean zonderGraad() {
        return this != HISTORISCH_VASTGELEGD;
    }
}
