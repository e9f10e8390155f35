// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.advies.AdviesReader;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.UitslagReader;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.UUID;

/** Reads the form of a correction. */
final class HerstelReader {

    private HerstelReader() {}

    /**
     * @param soort what kind of record is corrected
     * @param record which one
     */
    static Herstel lees(
            ConceptRepository.Concept.Soort soort, UUID record, Formulier f, LocalDate vandaag) {
        var reden = TekstReader.verplicht(f.waarde("reden"), "reden");
        return switch (soort) {
            case ADVIES ->
                    new Herstel.VanAdvies(
                            new AdviesId(record), AdviesReader.lees(f, vandaag), reden);
            case UITSLAG ->
                    new Herstel.VanUitslag(new RaadplegingId(record), UitslagReader.lees(f), reden);
            case BESLUIT -> besluit(new BesluitId(record), f, reden);
            case HISTORISCH -> throw VaststellingGeweigerd.nietTeHerstellen();
        };
    }

    private static Herstel besluit(BesluitId oud, Formulier f, String reden) {
        return switch (BesluitReader.lees(f)) {
            case Daad.StelVast d -> new Herstel.VanBesluit(oud, d, reden);
            case Daad.WijsAf d -> new Herstel.VanAfwijzing(oud, d, reden);
            default -> throw VaststellingGeweigerd.nietTeHerstellen();
        };
    }
}
