// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Aangeboden;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Component;

/** Adds documents to dossiers. Runs inside the transaction of the front door. */
@Component
class DocumentWriter {

    private static final int LANGSTE_OMSCHRIJVING = 200;

    private final DocumentRepository documenten;
    private final DossierWriter dossiers;
    private final Bestanden bestanden;

    DocumentWriter(DocumentRepository documenten, DossierWriter dossiers, Bestanden bestanden) {
        this.documenten = documenten;
        this.dossiers = dossiers;
        this.bestanden = bestanden;
    }

    /** A document, unless the same bytes are there already under the same name. */
    Document bewaar(Voorstel voorstel, Document.Upload upload, int gezien, Gebruiker door) {
        DossierWriter.vereistBewerken(voorstel, door);
        var omschrijving = upload.omschrijving().strip();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        omschrijving.length() <= LANGSTE_OMSCHRIJVING,
                        "omschrijving",
                        DossierWriter.TE_LANG,
                        LANGSTE_OMSCHRIJVING)
                .klaar();
        try (var aangeboden = bestanden.neemAan(upload.bestand())) {
            var vorige =
                    documenten.find(voorstel.id(), voorstel.dossierversie(), aangeboden.naam());
            return vorige.filter(d -> d.sha256().equals(aangeboden.sha256()))
                    .orElseGet(
                            () -> {
                                int versie = vorige.map(d -> d.versie() + 1).orElse(1);
                                var deel = deel(aangeboden, omschrijving, versie);
                                dossiers.bewaar(voorstel, gezien, deel, door);
                                return nieuwste(voorstel, aangeboden.naam());
                            });
        }
    }

    private DossierWriter.Deel deel(Aangeboden aangeboden, String omschrijving, int versie) {
        return DossierWriter.Deel.van(
                Dossier.Onderdeel.BESTAND,
                "",
                (voorstel, dossierversie, door) ->
                        documenten.insert(
                                document(
                                        bestanden.bewaar(aangeboden, door),
                                        new Plaats(
                                                voorstel.id(),
                                                versie,
                                                dossierversie,
                                                omschrijving))));
    }

    private Document nieuwste(Voorstel voorstel, String naam) {
        return documenten.find(voorstel.id(), voorstel.dossierversie() + 1, naam).orElseThrow();
    }

    /** Where a file comes to stand. */
    private record Plaats(DossierId dossier, int versie, int dossierversie, String omschrijving) {}

    private static Document document(Bestand bestand, Plaats plaats) {
        return new Document(
                bestand.id(),
                plaats.dossier(),
                bestand.naam(),
                plaats.versie(),
                bestand.mediatype(),
                bestand.grootte(),
                bestand.sha256(),
                plaats.omschrijving(),
                bestand.op(),
                bestand.vastgelegd(),
                bestand.door(),
                plaats.dossierversie());
    }
}
