// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The bestuur asks the members the same once more, after an outcome that was contested with reason.
 *
 * @param raadpleging the earlier one; its outcome stays readable and does not count any more
 * @param nieuw the one that takes its place
 * @param traject the run of the procedure
 * @param dossier the dossier
 * @param op legal day
 * @param door the secretary of the bestuur
 */
public record RaadplegingHerhaald(
        RaadplegingId raadpleging,
        RaadplegingId nieuw,
        UUID traject,
        DossierId dossier,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    static RaadplegingHerhaald van(
            Raadpleging oud, RaadplegingId nieuw, LocalDate op, Ondertekening door) {
        var vraag = oud.vraag();
        return new RaadplegingHerhaald(
                oud.id(), nieuw, vraag.traject(), vraag.dossierversie().dossier(), op, door);
    }

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), raadpleging.waarde(), nieuw.waarde());
    }
}
