// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The outcome of a vote stands: entered by one person of the stembureau, confirmed by another.
 *
 * @param raadpleging which one
 * @param traject the run of the procedure
 * @param dossier the dossier
 * @param soort what kind of question
 * @param effect what the outcome does
 * @param aangenomen whether the members said yes
 * @param datum day on which the members decided
 * @param op legal day of recording
 * @param door the second person, for the stembureau
 */
public record UitslagVastgesteld(
        RaadplegingId raadpleging,
        UUID traject,
        DossierId dossier,
        Soort soort,
        Effect effect,
        boolean aangenomen,
        LocalDate datum,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), raadpleging.waarde());
    }
}
