// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.AccountId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A vote that came by letter or telephone, as the first person of the stembureau noted it down. It
 * counts when a second person, who does not see what the first one read, reads the same in the same
 * document (domain §4: two persons).
 *
 * @param id identity
 * @param gemeente whose vote
 * @param weg how it came
 * @param keuze code of the choice; shown on no page before the declaration
 * @param verklaring why; may be empty
 * @param machtiging number of the stemgemachtigde from whom it came
 * @param bestand the letter, or the note of the call
 * @param eerste the first person
 * @param op when
 * @param tweede what the second person did
 */
record Optekening(
        UUID id,
        GemeenteCode gemeente,
        Weg weg,
        String keuze,
        String verklaring,
        int machtiging,
        BestandId bestand,
        AccountId eerste,
        Instant op,
        Optional<Tweede> tweede) {

    /** How a vote can come, beside the ballot on the site. */
    enum Weg {
        /** On paper; the letter is the document. */
        BRIEF,
        /** By telephone; the note of the call is the document. */
        TELEFOON
    }

    /** How many gemeenten have a vote that came this way and counts, and its weight. */
    record Aantal(Weg weg, int gemeenten, long gewicht) {}

    /**
     * What the second person did.
     *
     * @param account who
     * @param gelijk whether both read the same
     */
    record Tweede(AccountId account, boolean gelijk) {}

    /**
     * What the first person sends.
     *
     * @param gemeente whose vote
     * @param weg how it came
     * @param keuze code of the choice
     * @param verklaring why; may be empty
     * @param bestand the document
     */
    record Nieuw(
            Optional<GemeenteCode> gemeente,
            Optional<Weg> weg,
            String keuze,
            String verklaring,
            Optional<BestandId> bestand) {

        private static final int LANGSTE = 2000;

        /**
         * @throws OnjuisteInvoer with all faults
         */
        Nieuw {
            verklaring = verklaring.strip();
            new OnjuisteInvoer.Verzamelaar()
                    .eis(gemeente.isPresent(), "gemeente", "stemming.fout.gemeente")
                    .eis(weg.isPresent(), "weg", "stemming.fout.weg")
                    .eis(!keuze.isEmpty(), "keuze", "stemming.fout.keuze")
                    .eis(
                            verklaring.length() <= LANGSTE,
                            "verklaring",
                            "stemming.fout.verklaring",
                            LANGSTE)
                    .eis(bestand.isPresent(), "bestand", "stemming.fout.bestand")
                    .klaar();
        }
    }
}
