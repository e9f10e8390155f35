// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

/** How often somebody gets mail about what waits. Never an empty one. */
public enum Ritme {
    /** Within minutes. */
    DIRECT,
    /** One mail a day, in the morning; what everybody gets who chose nothing. */
    DAGELIJKS,
    /** No mail. */
    NOOIT
}
