// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.raadpleging.DeelkaartReader;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;

/** Puts together what is shown and downloaded of a declared outcome. */
@Component
class UitslagMapper {

    private final Stemmingen stemmingen;
    private final Optekeningen optekeningen;
    private final ZegelReader zegels;
    private final Gemeenten gemeenten;
    private final Uitslagen uitslagen;

    UitslagMapper(
            Stemmingen stemmingen,
            Optekeningen optekeningen,
            ZegelReader zegels,
            Gemeenten gemeenten,
            Uitslagen uitslagen) {
        this.stemmingen = stemmingen;
        this.optekeningen = optekeningen;
        this.zegels = zegels;
        this.gemeenten = gemeenten;
        this.uitslagen = uitslagen;
    }

    /** What module raadpleging knows of an outcome. */
    @Component
    record Uitslagen(Raadplegingen raadplegingen, DeelkaartReader kaarten) {}

    /** The page, filtered as the form asks. */
    UitslagPagina pagina(Blad blad, Formulier formulier, Gebruiker door) {
        var stemming = blad.stemming();
        var stemmen = stemmingen.stemmen(stemming);
        var lijst = stemmingen.kiezerslijst(stemming);
        return new UitslagPagina(
                blad,
                Bureau.tel(stemming, lijst, stemmen),
                optekeningen.geteld(stemming),
                zegels.vaststelling(stemming),
                UitslagPagina.rijen(lijst, stemmen, gemeenten),
                gemeenten.kaart(Periode.dag(stemming.opent())),
                formulier,
                uitslagen
                        .raadplegingen()
                        .betwist(blad.raadpleging())
                        .map(b -> UitslagPagina.Betwisting.van(b, lijst, door)),
                uitslagen
                        .kaarten()
                        .deel(blad.raadpleging(), blad.voorstel().titel(), stemming.pad()));
    }

    /** The count, counted again. */
    RondeWriter.Tellingblad telling(Stemming stemming) {
        var stemmen = stemmingen.stemmen(stemming);
        return new RondeWriter.Tellingblad(
                Bureau.tel(stemming, stemmingen.kiezerslijst(stemming), stemmen),
                optekeningen.geteld(stemming));
    }
}
