// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Dossierbron.Leesregel;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What happened since a form was opened. */
@Component
class BotsingReader {

    private final Voorbereiding voorbereiding;
    private final Gemeenten gemeenten;
    private final Kostentekst tekst;
    private final Tekst t;

    BotsingReader(Voorbereiding voorbereiding, Gemeenten gemeenten, Kostentekst tekst, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.gemeenten = gemeenten;
        this.tekst = tekst;
        this.t = t;
    }

    /**
     * A collision.
     *
     * @param titel headline; empty when nothing happened
     * @param uitleg what it means
     * @param wijzigingen who saved what, when
     * @param nu the line as it stands now; empty when it is new or gone
     */
    record Botsing(String titel, String uitleg, List<String> wijzigingen, Optional<Leesregel> nu) {

        static final Botsing GEEN = new Botsing("", "", List.of(), Optional.empty());

        boolean is() {
            return !titel.isEmpty();
        }
    }

    /** What the form tells when a command was refused; passes on what is no collision. */
    Botsing lees(
            Weigering weigering, Voorstel nu, Formulier formulier, Optional<Kostenregel> regel) {
        if (weigering.soort() != Weigering.Soort.BOTST) {
            throw weigering;
        }
        int gezien = getal(formulier.waarde("dossierversie"));
        var sleutel = "fout." + weigering.code();
        return new Botsing(
                t.van(sleutel + ".titel"),
                t.met(sleutel + ".uitleg", weigering.waarden()),
                voorbereiding.versies(nu.id(), nu.dossierversie()).stream()
                        .filter(w -> w.versie().nummer() > gezien)
                        .map(this::wijziging)
                        .toList(),
                regel.map(tekst::leesregel));
    }

    private String wijziging(Dossier.Wijziging wijziging) {
        boolean hier = wijziging.naam().equals(KostenBron.DEEL.naam());
        return t.van(
                "voorbereiding.botsing.wijziging",
                t.moment(wijziging.vastgelegd()),
                namens(wijziging.door().namens()),
                t.van(hier ? KostenBron.DEEL.titel() : "kosten.botsing.ander"));
    }

    private String namens(String code) {
        var gemeente = GemeenteCode.lees(code).flatMap(gemeenten::vind).map(Gemeente::naam);
        var sleutel = "voorbereiding.namens." + code;
        return gemeente.orElseGet(() -> t.bestaat(sleutel) ? t.van(sleutel) : code);
    }

    /** A whole number that was sent along; 0 for anything else. */
    static int getal(String tekst) {
        return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
    }
}
