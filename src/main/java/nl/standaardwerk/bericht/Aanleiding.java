// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

/** Why a task stands in a mail: each at most once per task. */
enum Aanleiding {
    /** It waits since the last mail. */
    NIEUW,
    /** Its last day is near or past. */
    BIJNA_TE_LAAT
}
