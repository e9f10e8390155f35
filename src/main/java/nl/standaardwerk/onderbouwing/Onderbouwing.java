// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final Metingen metingen;
    private final Praktijkproeven proeven;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    Onderbouwing(
            OnderbouwingReader lezer,
            RijRepository rijen,
            Regels regels,
            Voorbereiding voorbereiding,
            Clock clock) {
        this.lezer = lezer;
        this.rijen = rijen;
        this.metingen = regels.metingen();
        this.proeven = regels.proeven();
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /** What the rows must fit beside themselves. */
    @Component
    record Regels(Metingen metingen, Praktijkproeven proeven) {}

    /** What a version of a dossier holds; no rights are checked. One statement. */
    @Transactional(readOnly = true)
    public Blad blad(DossierId dossier, int versie) {
        return Blad.op(lezer.find(dossier), versie);
    }

    /**
     * Adds a row, or changes the one with the same identity; the same row twice is once. Of a
     * measurement this is the agreement.
     *
     * @throws OnjuisteInvoer with every field that is wrong
     * @throws OnderbouwingGeweigerd for an agreement of which a figure stands
     */
    public void bewaar(DossierId dossier, Rij rij, int gezien, Gebruiker door) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        rij.controleer(fouten, vandaag());
        fouten.klaar();
        var nu = nu(dossier);
        var nieuw =
                switch (rij) {
                    case Stakeholder s -> s;
                    case Praktijkproef p -> proeven.pas(p, dossier);
                    case Draagvlakmeting d -> metingen.spreekAf(d, nu, vandaag());
                };
        schrijf(dossier, nu, nieuw, gezien, door);
    }

    /**
     * Records the figures of a measurement that was agreed before, or corrects them; the same
     * figures twice are once.
     *
     * @throws NietGevonden when nothing was agreed
     * @throws OnjuisteInvoer when it was measured before it was agreed, or more answered than can
     */
    public void meet(DossierId dossier, UUID rij, Meting meting, int gezien, Gebruiker door) {
        var nu = nu(dossier);
        schrijf(dossier, nu, metingen.meet(nu, rij, meting, vandaag()), gezien, door);
    }

    /** How many gemeenten there are today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Aantallen aantallen() {
        return metingen.aantallen(vandaag());
    }

    private void schrijf(DossierId dossier, Blad nu, Rij rij, int gezien, Gebruiker door) {
        if (nu.vind(rij.id()).filter(rij::equals).isPresent()) {
            return;
        }
        voorbereiding.bewaar(
                dossier,
                rij.onderdeel().name(),
                (id, versie, wie) -> {
                    rijen.insert(id, versie, rij);
                    if (rij instanceof Draagvlakmeting meting) {
                        metingen.meld(id, meting, vandaag(), wie);
                    }
                },
                gezien,
                door);
    }

    /**
     * Takes a row away; it stays in the versions before.
     *
     * @throws NietGevonden when the newest version does not have it
     * @throws OnderbouwingGeweigerd for a measurement of which a figure stands
     */
    public void verwijder(DossierId dossier, UUID rij, int gezien, Gebruiker door) {
        var nu = nu(dossier);
        var weg = nu.vind(rij).orElseThrow(() -> new NietGevonden("onderbouwing", rij.toString()));
        nu.meting(rij).ifPresent(Metingen::vereistOngemeten);
        voorbereiding.bewaar(
                dossier,
                weg.onderdeel().name(),
                (id, versie, _) -> rijen.insertVervallen(id, versie, weg.onderdeel(), rij),
                gezien,
                door);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private Blad nu(DossierId dossier) {
        return blad(dossier, voorbereiding.get(dossier).dossierversie());
    }
}
