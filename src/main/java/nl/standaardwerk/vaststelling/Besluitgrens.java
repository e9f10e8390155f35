// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Soort;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Routegraad;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstelgegevens;
import nl.standaardwerk.voorbereiding.Voorstelsoort;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What a besluit to adopt may contain: never a higher degree than proposed, nothing on the route of
 * a verbindend standard without the members, and a motivation wherever it deviates from an advice.
 */
@Component
class Besluitgrens {

    private final Voorbereiding voorbereiding;
    private final Raadplegingen raadplegingen;
    private final Clock clock;

    Besluitgrens(Voorbereiding voorbereiding, Raadplegingen raadplegingen, Clock clock) {
        this.voorbereiding = voorbereiding;
        this.raadplegingen = raadplegingen;
        this.clock = clock;
    }

    /** What the dossier version of this traject proposes. */
    Voorstelgegevens gegevens(Traject traject) {
        return voorbereiding
                .dossier(traject.dossier(), traject.dossierversie().nummer())
                .gegevens();
    }

    /** The highest degree that may be adopted: what was proposed, stages included. */
    static Verbindendheid hoogste(Traject traject, Voorstelgegevens gegevens) {
        var trappen = gegevens.ladder().besloten().stream().map(Trede::graad).toList();
        return Routegraad.van(traject.voorgesteld(), trappen).voorstel();
    }

    void controleer(Traject traject, Daad.StelVast daad, List<Advies> adviezen) {
        var gegevens = gegevens(traject);
        controleerDatum(traject, daad.datum());
        controleerVorm(gegevens.soort(), daad);
        var hoogste = hoogste(traject, gegevens);
        var besloten = daad.ladder().besloten().stream().map(Trede::graad).toList();
        var route = new Routegraad(hoogste, Verbindendheid.hoogste(hoogste, traject.route()));
        if (!route.magVaststellen(besloten)) {
            throw VaststellingGeweigerd.hogerDanVoorgesteld(
                    Verbindendheid.hoogste(besloten), hoogste);
        }
        vereistLeden(traject, route);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !daad.afwijking().isEmpty()
                                || Afwijking.van(adviezen, daad.ladder()).isEmpty(),
                        "afwijking",
                        "vaststelling.fout.afwijking-ontbreekt")
                .klaar();
    }

    /** A besluit or letter is of today or earlier, and not from before the go. */
    void controleerDatum(Traject traject, LocalDate datum) {
        var vandaag = LocalDate.now(clock);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !datum.isAfter(vandaag),
                        "datum",
                        "vaststelling.fout.datum-in-toekomst",
                        vandaag)
                .eis(
                        !datum.isBefore(traject.gestart()),
                        "datum",
                        "vaststelling.fout.datum-voor-go",
                        traject.gestart())
                .klaar();
    }

    private static void controleerVorm(Voorstelsoort soort, Daad.StelVast daad) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        controleerTreden(fouten, soort, daad);
        controleerEinde(fouten, soort, daad);
        fouten.eis(
                        soort != Voorstelsoort.NIEUWE_VERSIE || !daad.versie().isEmpty(),
                        "versie",
                        "vaststelling.fout.versie-ontbreekt")
                .klaar();
    }

    private static void controleerTreden(
            OnjuisteInvoer.Verzamelaar fouten, Voorstelsoort soort, Daad.StelVast daad) {
        var besloten = daad.ladder().besloten();
        boolean magZonder =
                soort == Voorstelsoort.INTREKKING || soort == Voorstelsoort.NIEUWE_VERSIE;
        boolean zonder = daad.ladder().treden().isEmpty();
        fouten.eis(magZonder || !besloten.isEmpty(), "trede-1", "vaststelling.fout.trede-ontbreekt")
                .eis(
                        soort != Voorstelsoort.INTREKKING || zonder,
                        "trede-1",
                        "vaststelling.fout.trede-bij-intrekking")
                .eis(
                        besloten.stream().allMatch(t -> t.vanaf().isDag()),
                        "trede-1",
                        "vaststelling.fout.trede-zonder-dag");
    }

    private static void controleerEinde(
            OnjuisteInvoer.Verzamelaar fouten, Voorstelsoort soort, Daad.StelVast daad) {
        var laatste =
                daad.ladder().besloten().stream()
                        .map(Trede::vanaf)
                        .max(Datering::compareTo)
                        .flatMap(Datering::eerste);
        fouten.eis(
                        soort != Voorstelsoort.INTREKKING || daad.geldtTot().isPresent(),
                        "geldt-tot",
                        "vaststelling.fout.einde-ontbreekt")
                .eis(
                        daad.geldtTot().flatMap(tot -> laatste.map(tot::isAfter)).orElse(true),
                        "geldt-tot",
                        "vaststelling.fout.einde-te-vroeg");
    }

    /** A decision that the members had to take, or took, holds also after a correction of it. */
    private void vereistLeden(Traject traject, Routegraad route) {
        var laatste =
                raadplegingen.vanTraject(traject.id().waarde()).stream()
                        .filter(r -> r.vraag().inhoud().soort() == Soort.LEDENRAADPLEGING)
                        .findFirst();
        boolean beslissend =
                laatste.map(r -> r.vraag().inhoud().effect() != Effect.RAADGEVEND).orElse(false);
        boolean ja = laatste.map(Besluitgrens::isJa).orElse(false);
        if ((route.vereistLeden() && !(beslissend && ja)) || (beslissend && !ja)) {
            throw VaststellingGeweigerd.ledenZeidenGeenJa();
        }
    }

    private static boolean isJa(Raadpleging raadpleging) {
        boolean staat =
                switch (raadpleging.stand()) {
                    case VASTGESTELD, BEKRACHTIGD -> true;
                    case LOOPT, WORDT_VASTGESTELD, TE_BEKRACHTIGEN, NIET_BEKRACHTIGD -> false;
                };
        return staat && raadpleging.uitslag().map(u -> u.aangenomen()).orElse(false);
    }
}
