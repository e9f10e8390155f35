// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Front door to the files of dossiers: reading; they are added at {@link Voorbereiding}. */
@Service
public class Bestanden {

    private final BestandRepository bestanden;
    private final Voorbereiding voorbereiding;

    Bestanden(BestandRepository bestanden, Voorbereiding voorbereiding) {
        this.bestanden = bestanden;
        this.voorbereiding = voorbereiding;
    }

    /** Every stored version of every file up to a dossier version, newest first. */
    @Transactional(readOnly = true)
    public List<Bestand> bestanden(DossierId id, int dossierversie) {
        return bestanden.findAlle(id, dossierversie);
    }

    /** A file that this person may read; {@link NietGevonden} otherwise. */
    @Transactional(readOnly = true)
    public Bestand bestand(BestandId id, Gebruiker door) {
        return bestanden
                .find(id)
                .filter(
                        b ->
                                b.dossierversie()
                                        <= voorbereiding.leesbareVersie(
                                                voorbereiding.get(b.dossier()), door))
                .orElseThrow(() -> new NietGevonden("bestand", id.toString()));
    }

    /** Writes the bytes of a file piece by piece; rights were checked by {@link #bestand}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void schrijf(Bestand bestand, OutputStream naar) throws IOException {
        int number = 0;
        for (var deel = bestanden.findDeel(bestand.id(), number);
                deel.isPresent();
                deel = bestanden.findDeel(bestand.id(), ++number)) {
            naar.write(deel.get());
        }
    }
}
