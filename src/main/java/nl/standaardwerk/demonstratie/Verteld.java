// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.voorbereiding.Voorstel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of a story.
 *
 * @param verhaal what was told
 * @param voorstel as it stands after the last act
 * @param route every move that was made, in order of time
 * @param standaard what the register has of it; empty when it led to none
 */
public record Verteld(
        Verhaal verhaal, Voorstel voorstel, List<Zet> route, Optional<Standaard> standaard) {

    public Verteld {
        route = List.copyOf(route);
    }

    /** The steps that were reached, in order. */
    public List<Stap> stappen() {
        return route.stream().map(Zet::naar).toList();
    }

    /**
     * One move.
     *
     * @param op legal day
     * @param vastgelegd moment of recording
     * @param namens for whom: code of a gemeente or body, or name of an actor
     * @param handeling what was done
     * @param naar the step after it
     * @param bron place in the policy that allows it
     */
    public record Zet(
            LocalDate op,
            Instant vastgelegd,
            String namens,
            Handeling handeling,
            Stap naar,
            String bron) {

        /** A move of the preparation. */
        static Zet van(Voorstel.Zet zet) {
            return new Zet(
                    zet.op(),
                    zet.vastgelegd(),
                    zet.door().namens(),
                    zet.handeling(),
                    zet.naar(),
                    zet.bron());
        }

        /** A move of the traject. */
        static Zet van(nl.standaardwerk.vaststelling.Zet zet) {
            return new Zet(
                    zet.op(),
                    zet.vastgelegd(),
                    zet.door().namens(),
                    zet.handeling(),
                    zet.naar(),
                    zet.bron());
        }
    }
}
