// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The first person of the stembureau entered an outcome, or the second one sent it back. Internal:
 * says nothing of the outcome itself.
 *
 * @param raadpleging which one
 * @param dossier the dossier
 * @param nummer which entry
 * @param afgekeurd whether the second person sent it back
 * @param op legal day
 * @param door who, for the stembureau
 */
public record UitslagIngevoerd(
        RaadplegingId raadpleging,
        DossierId dossier,
        int nummer,
        boolean afgekeurd,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), raadpleging.waarde());
    }

    @Override
    public boolean openbaar() {
        return false;
    }
}
