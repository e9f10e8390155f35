// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One reaction as it stands.
 *
 * @param id its identity; in no address by which it can be changed
 * @param consultatie the consultatie that it belongs to
 * @param deel the part that it is about
 * @param soort what kind of party reacted
 * @param gemeente the gemeente in whose name it was given
 * @param naam who reacted, when that may be shown; may be empty
 * @param organisatie for which organisation; may be empty
 * @param standpunt what it comes down to
 * @param tekst the newest text; empty after withdrawal
 * @param versie number of that text, from 1
 * @param op when it came in
 * @param ingetrokken whether the writer took it back
 * @param verborgen why its text is hidden; empty when it is shown
 * @param antwoord what was done with it; the newest answer
 */
record Reactie(
        UUID id,
        UUID consultatie,
        Consultatiedeel deel,
        Soort soort,
        Optional<GemeenteCode> gemeente,
        String naam,
        String organisatie,
        Standpunt standpunt,
        String tekst,
        int versie,
        Instant op,
        boolean ingetrokken,
        Optional<Grond> verborgen,
        Optional<Antwoord> antwoord) {

    /** What kind of party. */
    enum Soort {
        GEMEENTE,
        KETENPARTNER,
        LEVERANCIER,
        INWONER,
        ANDERS
    }

    /** What it comes down to. */
    enum Standpunt {
        STEUNT,
        STEUNT_DEELS,
        STEUNT_NIET,
        VRAAGT
    }

    /** Why a text is hidden. */
    enum Grond {
        PERSOONSGEGEVENS,
        BELEDIGEND,
        RECLAME
    }

    /** What was done with a reaction. */
    enum Gevolg {
        OVERGENOMEN,
        DEELS,
        NIET
    }

    /**
     * The answer.
     *
     * @param gevolg what was done
     * @param reden why
     * @param op on which day
     * @param volgnummer from 1; higher when it was corrected
     */
    record Antwoord(Gevolg gevolg, String reden, LocalDate op, int volgnummer) {}

    /** Whether an answer is still to come. */
    boolean wacht() {
        return !ingetrokken && antwoord.isEmpty();
    }

    /** Whether its text may be shown to everybody. */
    boolean leesbaar() {
        return !ingetrokken && verborgen.isEmpty();
    }
}
