// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Front door: the structured parts of a dossier. Every command makes a new version of the dossier,
 * for whom may write in it, in the step of the preparation; it names the version of the voorstel
 * that the person saw, and refuses with {@code IntussenGewijzigd} when somebody else was first.
 */
@Service
@Transactional
public class Onderbouwing {

    private final OnderbouwingReader lezer;
    private final RijRepository rijen;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    Onderbouwing(
            OnderbouwingReader lezer,
            RijRepository rijen,
            Voorbereiding voorbereiding,
            Clock clock) {
        this.lezer = lezer;
        this.rijen = rijen;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /** What a version of a dossier holds; no rights are checked. One statement. */
    @Transactional(readOnly = true)
    public Blad blad(DossierId dossier, int versie) {
        return Blad.op(lezer.find(dossier), versie);
    }

    /**
     * Adds a row, or changes the one with the same identity; the same row twice is once.
     *
     * @throws OnjuisteInvoer with every field that is wrong
     */
    public void bewaar(DossierId dossier, Rij rij, int gezien, Gebruiker door) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        rij.controleer(fouten, LocalDate.now(clock));
        fouten.klaar();
        boolean zelfde = nu(dossier).vind(rij.id()).filter(rij::equals).isPresent();
        if (!zelfde) {
            voorbereiding.bewaar(
                    dossier,
                    rij.onderdeel().name(),
                    (id, versie, _) -> rijen.insert(id, versie, rij),
                    gezien,
                    door);
        }
    }

    /**
     * Takes a row away; it stays in the versions before.
     *
     * @throws NietGevonden when the newest version does not have it
     */
    public void verwijder(DossierId dossier, UUID rij, int gezien, Gebruiker door) {
        var weg =
                nu(dossier)
                        .vind(rij)
                        .orElseThrow(() -> new NietGevonden("onderbouwing", rij.toString()));
        voorbereiding.bewaar(
                dossier,
                weg.onderdeel().name(),
                (id, versie, _) -> rijen.insertVervallen(id, versie, weg.onderdeel(), rij),
                gezien,
                door);
    }

    private Blad nu(DossierId dossier) {
        return blad(dossier, voorbereiding.get(dossier).dossierversie());
    }
}
