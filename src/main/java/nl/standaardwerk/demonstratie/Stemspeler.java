// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.stemming.Bureaudaad;
import nl.standaardwerk.stemming.Kiezerslijst.Kiezer;
import nl.standaardwerk.stemming.Periode;
import nl.standaardwerk.stemming.Plan;
import nl.standaardwerk.stemming.Stembiljet;
import nl.standaardwerk.stemming.Stembus;
import nl.standaardwerk.stemming.Stemgemachtigde;
import nl.standaardwerk.stemming.Steminvoer;
import nl.standaardwerk.stemming.Stemmingen;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plays an electronic vote: opened, voted in by the gemeenten, and declared. */
@Component
@Profile(Toneel.PROFIEL)
record Stemspeler(Toneel toneel, Stemmingen stemmingen) {

    private static final LocalTime NEGEN_UUR = LocalTime.of(9, 0);
    private static final LocalTime VIJF_UUR = LocalTime.of(17, 0);
    private static final GemeenteCode ZUTPHEN = new GemeenteCode("GM0301");

    /** The same story each time: who votes and what is not left to chance. */
    private static final long TREKKING = 342;

    private static final int HONDERD = 100;

    void open(Raadpleging raadpleging, Akte.OpenStemming akte, LocalDate vandaag) {
        var vraag = raadpleging.id();
        var periode = Periode.van(toneel.vandaag(), NEGEN_UUR, akte.sluit().op(vandaag), VIJF_UUR);
        var plan =
                new Plan(
                        1, periode, akte.toelichting(), Stembiljet.VOOR_OF_TEGEN, Optional.empty());
        toneel.stembureau().plan(vraag, plan, toneel.personen().eersteStembureau());
        samen(vraag, Bureaudaad.OPEN);
        wijsAan(
                vraag,
                ZUTPHEN,
                toneel.personen().stemgemachtigde(),
                Stemgemachtigde.Functie.COLLEGELID,
                toneel.personen().gemeentesecretaris());
    }

    /** Who did not vote yet, in the order of the kiezerslijst; the draw says who does now. */
    void brengUit(Raadpleging raadpleging, Akte.BrengStemmenUit akte) {
        var vraag = raadpleging.id();
        var eerder = toneel.stembureau().gestemd(vraag, toneel.personen().eersteStembureau());
        var trekking = new Random(TREKKING + eerder.size());
        int tegen = 0;
        for (Kiezer kiezer : kiezers(vraag)) {
            boolean komt = trekking.nextInt(HONDERD) < akte.opkomst();
            var keuze = keuze(trekking.nextInt(HONDERD), akte);
            if (komt && !zelf(kiezer) && !eerder.contains(kiezer.gemeente())) {
                boolean zegtWaarom = keuze.equals(Stembiljet.TEGEN);
                var waarom = zegtWaarom ? verklaring(akte.verklaringen(), tegen++) : "";
                stem(vraag, kiezer, new Steminvoer(keuze, waarom, "demonstratie"));
            }
        }
    }

    void stelVast(Raadpleging raadpleging) {
        samen(raadpleging.id(), Bureaudaad.STEL_VAST);
    }

    /** Of Zutphen somebody can be chosen who votes: that is left to whoever looks around. */
    private static boolean zelf(Kiezer kiezer) {
        return kiezer.gemeente().equals(ZUTPHEN);
    }

    private List<Kiezer> kiezers(RaadplegingId vraag) {
        return stemmingen.kiezerslijst(stemmingen.get(vraag)).kiezers();
    }

    private static String keuze(int getrokken, Akte.BrengStemmenUit akte) {
        if (getrokken < akte.voor()) {
            return Stembiljet.VOOR;
        }
        return getrokken < akte.voor() + akte.onthouding()
                ? Stembiljet.ONTHOUDING
                : Stembiljet.TEGEN;
    }

    /** One in five says why. */
    private static String verklaring(List<String> verklaringen, int nummer) {
        boolean zwijgt = verklaringen.isEmpty() || nummer % 5 != 0;
        return zwijgt ? "" : verklaringen.get(nummer / 5 % verklaringen.size());
    }

    private void stem(RaadplegingId vraag, Kiezer kiezer, Steminvoer invoer) {
        var wie = toneel.personen().secretarisVan(kiezer.gemeente(), kiezer.naam());
        wijsAan(vraag, kiezer.gemeente(), wie, Stemgemachtigde.Functie.SECRETARIS, wie);
        toneel.stembus().brengUit(vraag, kiezer.gemeente(), invoer, wie);
    }

    private void wijsAan(
            RaadplegingId vraag,
            GemeenteCode gemeente,
            Gebruiker wie,
            Stemgemachtigde.Functie functie,
            Gebruiker door) {
        var aanwijzing = new Stembus.Aanwijzing(wie.account().orElseThrow(), functie, "");
        toneel.stembus().wijsAan(vraag, gemeente, aanwijzing, 0, door);
    }

    /** Two persons, one after the other. */
    private void samen(RaadplegingId vraag, Bureaudaad daad) {
        var personen = toneel.personen();
        int gezien = stemmingen.get(vraag).verzoeken();
        toneel.stembureau().vraag(vraag, daad, "", gezien, personen.eersteStembureau());
        toneel.stembureau().bevestig(vraag, gezien + 1, personen.tweedeStembureau());
    }
}
