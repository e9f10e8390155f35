// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.toegang.OrgaanCode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A meeting of a body, or a written round between two meetings.
 *
 * @param id its identity
 * @param orgaan the body
 * @param soort a meeting or a written round
 * @param planning when and where, as it is planned now
 * @param agendaOp day on which the agenda was fixed; what comes later is late
 * @param verslagOp day on which the body adopted the minutes; nothing is added after that
 * @param demonstratie whether it is invented
 */
public record Vergadering(
        VergaderingId id,
        OrgaanCode orgaan,
        Soort soort,
        Planning planning,
        Optional<LocalDate> agendaOp,
        Optional<LocalDate> verslagOp,
        boolean demonstratie) {

    /** How a body does its work. */
    public enum Soort {
        /** Its members are together, in a room or on screen. */
        BIJEENKOMST,
        /** Its members answer in writing, within a period. */
        SCHRIFTELIJKE_RONDE
    }

    /** Where a meeting stands. */
    public enum Status {
        GEPLAND,
        AFGELAST,
        GEHOUDEN,
        AFGEROND
    }

    /**
     * When and where.
     *
     * @param nr how often it was planned, from 1; the SEQUENCE of a calendar (RFC 5545)
     * @param begin in Europe/Amsterdam
     * @param eind after the begin; of a written round the first moment after it
     * @param plaats where; empty when that is not known
     * @param stukkenTot last day on which a paper is in time; not after the begin
     * @param afgelast whether it does not take place
     * @param reden why it was planned anew; empty the first time
     */
    public record Planning(
            int nr,
            LocalDateTime begin,
            LocalDateTime eind,
            String plaats,
            LocalDate stukkenTot,
            boolean afgelast,
            String reden) {

        public Planning {
            if (nr < 1 || !eind.isAfter(begin) || stukkenTot.isAfter(begin.toLocalDate())) {
                throw new IllegalArgumentException("no planning: " + begin + " " + eind);
            }
        }

        /** First day. */
        public LocalDate dag() {
            return begin.toLocalDate();
        }

        /** Last day of a written round. */
        public LocalDate laatste() {
            return eind.minusNanos(1).toLocalDate();
        }

        /** Whether this one says the same, but for its number and the reason. */
        boolean isGelijk(Planning ander) {
            return begin.equals(ander.begin)
                    && eind.equals(ander.eind)
                    && plaats.equals(ander.plaats)
                    && stukkenTot.equals(ander.stukkenTot)
                    && afgelast == ander.afgelast;
        }
    }

    /** Where it stands at this moment. */
    public Status status(LocalDateTime nu) {
        if (planning.afgelast()) {
            return Status.AFGELAST;
        }
        if (verslagOp.isPresent()) {
            return Status.AFGEROND;
        }
        return nu.isBefore(planning.eind()) ? Status.GEPLAND : Status.GEHOUDEN;
    }

    /** Whether points and papers can still be added. */
    boolean isOpen() {
        return !planning.afgelast() && verslagOp.isEmpty();
    }

    /** Address of its page. */
    public String pad() {
        return "/vergaderingen/" + id;
    }
}
