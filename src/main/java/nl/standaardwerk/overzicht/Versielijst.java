// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;

/** The list of versions of a dossier: who changed what when. */
@Component
class Versielijst {

    private final Voorbereiding voorbereiding;
    private final Namen namen;
    private final Tekst t;

    Versielijst(Voorbereiding voorbereiding, Namen namen, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.namen = namen;
        this.t = t;
    }

    /**
     * One version.
     *
     * @param wijziging number, hash and moment
     * @param wat what was saved, as the pages call it
     * @param wie on whose behalf
     */
    record Regel(Dossier.Wijziging wijziging, String wat, String wie) {

        /** Number of the version. */
        int nummer() {
            return wijziging.versie().nummer();
        }
    }

    /** The versions that this reader may read, newest first; two statements. */
    List<Regel> van(Kader kader) {
        var lijst = namen.vandaag();
        return voorbereiding.versies(kader.voorstel().id(), kader.nieuwste()).reversed().stream()
                .map(w -> new Regel(w, wat(w), lijst.namens(w.door().namens())))
                .toList();
    }

    private String wat(Dossier.Wijziging wijziging) {
        return switch (wijziging.onderdeel()) {
            case GEGEVENS -> t.van("overzicht.versies.onderdeel.GEGEVENS");
            case TOETSVRAAG ->
                    t.van("overzicht.toets.vraag." + Toetsvraag.valueOf(wijziging.naam()));
            case MOTIVERING ->
                    t.van("overzicht.aspect." + Motiveringsaspect.valueOf(wijziging.naam()));
            case BESTAND -> t.van("overzicht.versies.onderdeel.BESTAND");
            case ONDERBOUWING ->
                    voorbereiding.delen().stream()
                            .filter(deel -> deel.naam().equals(wijziging.naam()))
                            .map(deel -> t.van(deel.titel()))
                            .findFirst()
                            .orElse(wijziging.naam());
        };
    }
}
