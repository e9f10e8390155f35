// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.voorbereiding.Document;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** What a praktijkproef must fit: a gemeente that was there, a document of the same dossier. */
@Component
class Praktijkproeven {

    private final Gemeenten gemeenten;
    private final Voorbereiding voorbereiding;

    Praktijkproeven(Gemeenten gemeenten, Voorbereiding voorbereiding) {
        this.gemeenten = gemeenten;
        this.voorbereiding = voorbereiding;
    }

    /**
     * The praktijkproef with its evidence under the name that the dossier gives it.
     *
     * @throws OnjuisteInvoer when the gemeente was not there on the first day, or the document is
     *     not in the dossier
     */
    Praktijkproef pas(Praktijkproef proef, DossierId id) {
        var dossier = voorbereiding.dossier(id);
        var bewijs = proef.bewijs().flatMap(gekozen -> bewijs(gekozen, dossier));
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        gemeenten.op(proef.gemeente(), proef.van()).isPresent(),
                        "gemeente",
                        "onderbouwing.fout.gemeente")
                .eis(
                        proef.bewijs().isPresent() == bewijs.isPresent(),
                        "bewijs",
                        "onderbouwing.fout.document")
                .klaar();
        return proef.met(bewijs);
    }

    private static Optional<Praktijkproef.Bewijs> bewijs(
            Praktijkproef.Bewijs gekozen, Dossier dossier) {
        return dossier.document(gekozen.bestand()).map(Praktijkproeven::bewijs);
    }

    private static Praktijkproef.Bewijs bewijs(Document document) {
        return new Praktijkproef.Bewijs(document.id(), document.naam());
    }
}
