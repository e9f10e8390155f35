// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.Dossierversie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A question to be put to the members.
 *
 * @param traject the run of the procedure for which it is asked
 * @param dossierversie what it is about
 * @param voorgesteld the proposed degree
 * @param regeling version of the policy whose voting rules hold
 * @param inhoud what is asked and how
 * @param demonstratie whether it belongs to a demonstration
 */
public record Raadplegingsvraag(
        UUID traject,
        Dossierversie dossierversie,
        Verbindendheid voorgesteld,
        String regeling,
        Inhoud inhoud,
        boolean demonstratie) {

    /** The same question, for another day. */
    Raadplegingsvraag opnieuw() {
        var i = inhoud;
        return new Raadplegingsvraag(
                traject,
                dossierversie,
                voorgesteld,
                regeling,
                new Inhoud(i.soort, i.vorm, i.effect, i.vraag, i.kring, Optional.empty()),
                demonstratie);
    }

    /**
     * What is asked and how.
     *
     * @param soort what kind of question; a LEDENCONSULTATIE is always RAADGEVEND
     * @param vorm how the members are asked
     * @param effect what the outcome does
     * @param vraag the question, in words
     * @param kring the gemeenten that are asked (fn 5); empty = all members
     * @param sluit last day to answer, or day of the meeting; empty when not known yet
     */
    public record Inhoud(
            Soort soort,
            Vorm vorm,
            Effect effect,
            String vraag,
            Set<GemeenteCode> kring,
            Optional<LocalDate> sluit) {

        public Inhoud {
            kring = Set.copyOf(kring);
            if (soort == Soort.LEDENCONSULTATIE && effect != Effect.RAADGEVEND) {
                throw new IllegalArgumentException("a consultatie never decides");
            }
        }
    }
}
