// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

/** Why nothing is signed. The application itself keeps running. */
enum Alarm {
    /** Signing goes on. */
    GEEN,

    /** The database holds less than was published: an old backup was put back. */
    LOOPT_ACHTER,

    /** The database holds another history than was published. */
    ANDERE_GESCHIEDENIS,

    /** The keys are not those with which the log began, or they are gone. */
    ANDERE_SLEUTEL,

    /** The checkpoint beside the database cannot be read, or is not signed by this log. */
    ONLEESBAAR
}
