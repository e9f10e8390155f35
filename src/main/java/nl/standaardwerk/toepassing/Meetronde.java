// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All gemeenten are asked at once how they apply some standards.
 *
 * @param id its identity
 * @param van day of opening
 * @param uiterlijk last day to answer
 * @param standaarden about which standards; at least one
 * @param gesloten whether the outcome of the last day was recorded
 * @param demonstratie whether it is invented
 */
record Meetronde(
        UUID id,
        LocalDate van,
        LocalDate uiterlijk,
        List<StandaardId> standaarden,
        boolean gesloten,
        boolean demonstratie) {

    Meetronde {
        standaarden = List.copyOf(standaarden);
    }

    /** Whether gemeenten can answer on this day. */
    boolean isOpenOp(LocalDate dag) {
        return !gesloten && !dag.isBefore(van) && !dag.isAfter(uiterlijk);
    }

    String pad() {
        return "/meetrondes/" + id;
    }

    /**
     * How far a gemeente is.
     *
     * @param alle about how many standards it was asked
     * @param beantwoord about how many it answered
     */
    record Voortgang(GemeenteCode gemeente, int alle, int beantwoord) {

        boolean klaar() {
            return alle == beantwoord;
        }

        static long klaar(Collection<Voortgang> alle) {
            return alle.stream().filter(Voortgang::klaar).count();
        }
    }

    /** What happened with a meetronde. */
    sealed interface Gebeurtenis extends DomainEvent {
        /** The meetronde. */
        UUID ronde();

        @Override
        default List<UUID> onderwerpen() {
            return List.of(ronde());
        }
    }

    /** Opened for all gemeenten. */
    record MeetrondeGeopend(
            UUID ronde,
            List<UUID> standaarden,
            LocalDate uiterlijk,
            LocalDate op,
            Ondertekening door)
            implements Gebeurtenis {

        MeetrondeGeopend {
            standaarden = List.copyOf(standaarden);
        }
    }

    /** A gemeente said that its opgave with this number still holds. */
    record OpgaveBevestigd(
            UUID ronde,
            StandaardId standaard,
            GemeenteCode gemeente,
            int nummer,
            LocalDate op,
            Ondertekening door)
            implements Gebeurtenis {}

    /** Closed, with the outcome of its last day. */
    record MeetrondeGesloten(UUID ronde, int antwoorden, LocalDate op, Ondertekening door)
            implements Gebeurtenis {}
}
