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
 * A question was put to the members.
 *
 * @param raadpleging its identity
 * @param traject the run of the procedure
 * @param dossier the dossier
 * @param soort what kind of question
 * @param vorm how the members are asked
 * @param effect what the outcome does
 * @param op legal day
 * @param door who, for the bestuur
 */
public record RaadplegingUitgeschreven(
        RaadplegingId raadpleging,
        UUID traject,
        DossierId dossier,
        Soort soort,
        Vorm vorm,
        Effect effect,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    static RaadplegingUitgeschreven van(
            RaadplegingId id, Raadplegingsvraag vraag, LocalDate op, Ondertekening door) {
        var inhoud = vraag.inhoud();
        return new RaadplegingUitgeschreven(
                id,
                vraag.traject(),
                vraag.dossierversie().dossier(),
                inhoud.soort(),
                inhoud.vorm(),
                inhoud.effect(),
                op,
                door);
    }

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), raadpleging.waarde());
    }
}
