// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.toegang.OrgaanCode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is a member of a body, or stands in for one, during a time.
 *
 * @param naam empty after erasure
 * @param namens the gemeente or organisation this member comes from
 * @param van first day
 * @param tot first day on which it is over
 */
record Lid(
        UUID id,
        OrgaanCode orgaan,
        String naam,
        Hoedanigheid hoedanigheid,
        String namens,
        LocalDate van,
        Optional<LocalDate> tot,
        boolean demonstratie) {

    /** As what. */
    enum Hoedanigheid {
        VOORZITTER,
        LID,
        PLAATSVERVANGER
    }

    /** Whether this holds on a day. */
    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }
}
