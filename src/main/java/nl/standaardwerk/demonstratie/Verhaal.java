// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.Voorstelsoort;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One voorstel about a subject, act by act, and what has to come of it. Read from {@code
 * data/demonstratie/verhaal/<sleutel>.json}; see {@link Verhalen}.
 *
 * @param sleutel name of its file
 * @param onderwerp the arguments
 * @param titel of the voorstel
 * @param soort what it asks for
 * @param standaard title of the standard of the demonstration that it is about; empty for a new one
 * @param voorgesteld the proposed degree
 * @param versie of the standard; may be empty
 * @param treden the proposed stages
 * @param motivering texts that differ from those of the subject, by number of the aspect
 * @param bijlagen files of the dossier
 * @param akten what happens, in order of time; the first one is BrengIn
 * @param verwacht what has to come of it
 */
public record Verhaal(
        String sleutel,
        Onderwerp onderwerp,
        String titel,
        Voorstelsoort soort,
        String standaard,
        Verbindendheid voorgesteld,
        String versie,
        List<Trap> treden,
        Map<Integer, String> motivering,
        List<Bijlage> bijlagen,
        List<Akte> akten,
        Verwachting verwacht) {

    /**
     * @throws IllegalArgumentException for a story that cannot be told
     */
    public Verhaal {
        treden = List.copyOf(treden);
        motivering = Map.copyOf(motivering);
        bijlagen = List.copyOf(bijlagen);
        akten = List.copyOf(akten);
        if (akten.isEmpty() || !(akten.getFirst() instanceof Akte.BrengIn)) {
            throw new IllegalArgumentException("begins without BrengIn: " + sleutel);
        }
        if (standaard.isEmpty() == soort.vereistStandaard()) {
            throw new IllegalArgumentException("standaard does not fit: " + sleutel);
        }
    }

    /** The proposed ladder, for a story that is told today. */
    Ladder ladder(LocalDate vandaag) {
        return new Ladder(treden.stream().map(t -> t.besloten(vandaag)).toList());
    }

    /** The text of an aspect; empty when it is not written yet. */
    String tekst(Motiveringsaspect aspect) {
        int nummer = aspect.nummer();
        return Optional.ofNullable(motivering.get(nummer))
                .orElseGet(() -> onderwerp.motivering().get(nummer - 1));
    }

    /**
     * A stage.
     *
     * @param graad the degree
     * @param vanaf its first day
     */
    record Trap(Verbindendheid graad, Moment vanaf) {

        nl.standaardwerk.regeling.Trede besloten(LocalDate vandaag) {
            return new nl.standaardwerk.regeling.Trede.Besloten(
                    graad, Datering.op(vanaf.ingang(vandaag)));
        }
    }

    /**
     * A small text file.
     *
     * @param naam with the extension csv or txt
     * @param omschrijving what it is
     * @param regels its lines
     */
    record Bijlage(String naam, String omschrijving, List<String> regels) {

        Bijlage {
            regels = List.copyOf(regels);
        }

        byte[] inhoud() {
            return (String.join("\r\n", regels) + "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * What has to come of it.
     *
     * @param route the steps that are reached, in order
     * @param graden the degree of the standard on days
     */
    public record Verwachting(List<Stap> route, List<Peiling> graden) {

        public Verwachting {
            route = List.copyOf(route);
            graden = List.copyOf(graden);
        }
    }

    /**
     * The degree on a day.
     *
     * @param op the day
     * @param graad name of a Verbindendheid; empty for none
     */
    public record Peiling(LocalDate op, String graad) {

        /**
         * @throws IllegalArgumentException for a name that is no degree
         */
        public Peiling {
            if (!graad.isEmpty()) {
                Verbindendheid.valueOf(graad);
            }
        }

        /** The answer of the register that fits. */
        Ladder.Graad verwacht() {
            return graad.isEmpty()
                    ? new Ladder.Geen()
                    : new Ladder.Vast(Verbindendheid.valueOf(graad));
        }
    }
}
