// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.web.Tekst;
import nl.standaardwerk.web.Tijdlijnpunt;

import org.springframework.stereotype.Component;

import java.util.List;

/** Reads the tijdlijn of a dossier from the journaal. */
@Component
class Tijdlijnlezer {

    private final Journaal journaal;
    private final Namen namen;
    private final Tekst t;

    Tijdlijnlezer(Journaal journaal, Namen namen, Tekst t) {
        this.journaal = journaal;
        this.namen = namen;
        this.t = t;
    }

    /** What happened, the newest first; two statements. */
    List<Tijdlijnpunt> van(DossierId dossier, boolean ookIntern) {
        var regels = journaal.van(dossier.waarde(), ookIntern);
        return new Tijdlijntekst(t, namen.vandaag()).punten(regels);
    }
}
