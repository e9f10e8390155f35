// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestandbron;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Front door to the documents of dossiers; module bestanden keeps their bytes. */
@Service
@Transactional
public class Documenten implements Bestandbron {

    private final DocumentRepository documenten;
    private final DocumentWriter schrijver;
    private final Voorbereiding voorbereiding;

    Documenten(
            DocumentRepository documenten, DocumentWriter schrijver, Voorbereiding voorbereiding) {
        this.documenten = documenten;
        this.schrijver = schrijver;
        this.voorbereiding = voorbereiding;
    }

    /**
     * Adds a document; one with a name that is there already is its new version, and the same bytes
     * under the same name are not kept twice. A file that cannot be taken is refused as {@link
     * nl.standaardwerk.bestanden.Bestanden#neemAan} says.
     */
    public Document voegToe(DossierId id, Document.Upload upload, int gezien, Gebruiker door) {
        return schrijver.bewaar(voorbereiding.get(id), upload, gezien, door);
    }

    /** Every stored version of every document up to a dossier version, newest first. */
    @Transactional(readOnly = true)
    public List<Document> documenten(DossierId id, int dossierversie) {
        return documenten.findAlle(id, dossierversie);
    }

    /** A document is read by who may read the dossier version that brought it. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        return documenten
                .find(id)
                .map(d -> d.dossierversie() <= voorbereiding.leesbareVersie(d.dossier(), door));
    }
}
