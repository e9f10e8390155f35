// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A standard that has a certain degree on a day, so that a gemeente can say how it applies it.
 *
 * @param status how it stands on the day
 * @param graad its degree
 * @param versie the version to use; empty when there is none or that is not certain
 */
record Standaardkeuze(Standaardstatus status, Verbindendheid graad, String versie) {

    /** Those of a day: the strongest degree first, then by title. */
    static List<Standaardkeuze> op(Register register, LocalDate dag) {
        return register.op(dag).stream()
                .flatMap(
                        s ->
                                s.graad() instanceof Ladder.Vast(var graad)
                                        ? java.util.stream.Stream.of(
                                                new Standaardkeuze(
                                                        s, graad, versie(register, s, dag)))
                                        : java.util.stream.Stream.empty())
                .sorted(
                        Comparator.comparing(Standaardkeuze::graad)
                                .reversed()
                                .thenComparing(k -> k.status().titel()))
                .toList();
    }

    private static String versie(Register register, Standaardstatus s, LocalDate dag) {
        return register.get(s.standaard()).versie(dag).map(v -> v.nummer()).orElse("");
    }

    static Optional<Standaardkeuze> vind(List<Standaardkeuze> alle, StandaardId id) {
        return alle.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    StandaardId id() {
        return status.standaard();
    }

    String sleutel() {
        return status.sleutel();
    }

    String titel() {
        return status.titel();
    }

    boolean verplicht() {
        return Verplichting.kanVerplichten(graad);
    }
}
