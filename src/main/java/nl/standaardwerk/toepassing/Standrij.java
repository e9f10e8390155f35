// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one gemeente applies one standard on a day, without the texts.
 *
 * @param standaard which standard
 * @param gemeente which gemeente
 * @param verplichting how strongly it binds; empty when the opgave is voluntary
 * @param termijn last day for the first opgave; empty when it is voluntary
 * @param stand as what it counts
 * @param op day of the opgave that counts
 * @param geldigTot last day of plan, proof or Uitleg
 * @param versie which version it applies; empty when not said
 * @param redenen why it does not
 * @param demonstratie whether the opgave is invented
 */
public record Standrij(
        StandaardId standaard,
        GemeenteCode gemeente,
        Optional<Verbindendheid> verplichting,
        Optional<LocalDate> termijn,
        Standsoort stand,
        Optional<LocalDate> op,
        Optional<LocalDate> geldigTot,
        String versie,
        List<Reden> redenen,
        boolean demonstratie) {

    public Standrij {
        redenen = List.copyOf(redenen);
    }

    /** Whether the first opgave is late on this day. */
    boolean isTeLaatOp(LocalDate dag) {
        return stand == Standsoort.GEEN_OPGAVE && termijn.filter(t -> t.isBefore(dag)).isPresent();
    }

    /** The last day before something must be done; empty when nothing must. */
    Optional<LocalDate> uiterlijk() {
        return switch (stand) {
            case GEEN_OPGAVE -> termijn;
            case TOEGEPAST, GEPLAND, LEG_UIT, AFWIJKING, VERLOPEN ->
                    verplichting.flatMap(_ -> geldigTot);
        };
    }
}
