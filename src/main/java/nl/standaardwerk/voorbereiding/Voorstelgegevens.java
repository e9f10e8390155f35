// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.util.Optional;

/**
 * What a voorstel says about itself; part of every dossier version.
 *
 * @param titel 3 to 160 characters
 * @param samenvatting one or two sentences, at most 600 characters; may still be empty
 * @param soort what it asks for
 * @param standaard the standard in the register; required for every kind but NIEUWE_STANDAARD, and
 *     only then
 * @param categorie §2 of the note
 * @param voorgesteld the proposed degree; AANBEVOLEN for a withdrawal
 * @param ladder proposed stages: a decided one is asked for now, a planned one only announced; may
 *     still be empty, and is empty for a withdrawal
 */
public record Voorstelgegevens(
        String titel,
        String samenvatting,
        Voorstelsoort soort,
        Optional<StandaardId> standaard,
        Categorie categorie,
        Verbindendheid voorgesteld,
        Ladder ladder) {

    static final int KORTSTE_TITEL = 3;
    static final int LANGSTE_TITEL = 160;
    static final int LANGSTE_SAMENVATTING = 600;

    /**
     * @throws OnjuisteInvoer with every field that is wrong
     */
    public Voorstelgegevens {
        titel = titel.strip();
        samenvatting = samenvatting.strip();
        var fouten = new OnjuisteInvoer.Verzamelaar();
        controleer(titel, samenvatting, fouten);
        controleer(soort, standaard.isPresent(), fouten);
        fouten.eis(
                        soort.kentLadder() || ladder.treden().isEmpty(),
                        "trede-1-datum",
                        "voorbereiding.fout.ladder-bij-intrekking")
                .klaar();
        voorgesteld = soort.kentLadder() ? voorgesteld : Verbindendheid.AANBEVOLEN;
    }

    private static void controleer(
            String titel, String samenvatting, OnjuisteInvoer.Verzamelaar fouten) {
        fouten.eis(
                        titel.length() >= KORTSTE_TITEL && titel.length() <= LANGSTE_TITEL,
                        "titel",
                        "voorbereiding.fout.titel",
                        KORTSTE_TITEL,
                        LANGSTE_TITEL)
                .eis(
                        titel.chars().noneMatch(Character::isISOControl),
                        "titel",
                        "voorbereiding.fout.titel-teken")
                .eis(
                        samenvatting.length() <= LANGSTE_SAMENVATTING
                                && samenvatting.indexOf('\0') < 0,
                        "samenvatting",
                        "voorbereiding.fout.samenvatting",
                        LANGSTE_SAMENVATTING);
    }

    private static void controleer(
            Voorstelsoort soort, boolean metStandaard, OnjuisteInvoer.Verzamelaar fouten) {
        fouten.eis(
                        metStandaard || !soort.vereistStandaard(),
                        "standaard",
                        "voorbereiding.fout.standaard-ontbreekt")
                .eis(
                        !metStandaard || soort.vereistStandaard(),
                        "standaard",
                        "voorbereiding.fout.standaard-bij-nieuw");
    }
}
