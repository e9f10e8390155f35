// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.Weigering;

import java.time.LocalDate;

/** An opgave that cannot be made now. */
public final class OpgaveGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private OpgaveGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** No degree holds on this day. */
    static OpgaveGeweigerd zonderGraad(String titel, LocalDate dag) {
        return new OpgaveGeweigerd("opgave-zonder-graad", titel, dag);
    }

    /** The gemeente does not exist on this day. */
    static OpgaveGeweigerd opgeheven(String gemeente, LocalDate dag) {
        return new OpgaveGeweigerd("opgave-opgeheven", gemeente, dag);
    }

    /** The Uitleg is not where this can be done. */
    static OpgaveGeweigerd stapKanNiet() {
        return new OpgaveGeweigerd("beoordeling-kan-niet");
    }

    /** The last day to answer has passed. */
    static OpgaveGeweigerd rondeVoorbij(LocalDate uiterlijk) {
        return new OpgaveGeweigerd("meetronde-voorbij", uiterlijk);
    }
}
