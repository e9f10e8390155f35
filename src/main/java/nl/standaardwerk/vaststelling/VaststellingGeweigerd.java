// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.raadpleging.Betwistbron;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;

/** What module vaststelling refuses, beside what the regeling and the rights refuse. */
public final class VaststellingGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private VaststellingGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** The traject was sent back: nothing moves it any more. A new go starts a new one. */
    static VaststellingGeweigerd beeindigd(String nummer, Handeling handeling) {
        return new VaststellingGeweigerd(Soort.BOTST, "traject-beeindigd", nummer, handeling);
    }

    /** GAAT_VERDER is possible after the due date, not before. */
    static VaststellingGeweigerd termijnLoopt(LocalDate uiterlijk) {
        return new VaststellingGeweigerd(Soort.BOTST, "termijn-nog-niet-voorbij", uiterlijk);
    }

    /** The deciding body may adopt a lower degree than proposed, never a higher one. */
    static VaststellingGeweigerd hogerDanVoorgesteld(
            Verbindendheid besluit, Verbindendheid voorgesteld) {
        return new VaststellingGeweigerd(
                Soort.BOTST, "graad-hoger-dan-voorgesteld", besluit, voorgesteld);
    }

    /** On this route nothing is adopted unless the members said yes in a vote that decides. */
    static VaststellingGeweigerd ledenZeidenGeenJa() {
        return new VaststellingGeweigerd(Soort.BOTST, "leden-zeiden-geen-ja");
    }

    /** The outcome is or can be contested: what follows on it waits. */
    static VaststellingGeweigerd uitslagBetwist(Betwistbron.Stand stand, LocalDate laatsteDag) {
        return new VaststellingGeweigerd(
                Soort.BOTST,
                stand == Betwistbron.Stand.KAN_NOG
                        ? "uitslag-kan-worden-betwist"
                        : "uitslag-betwist",
                laatsteDag);
    }

    /** What is invented and what is real never mix in one record. */
    static VaststellingGeweigerd demonstratieApart() {
        return new VaststellingGeweigerd(Soort.GEEN_RECHT, "demonstratie-apart-traject");
    }

    /** There is no such body whose turn it is. */
    static VaststellingGeweigerd nietAanDeBeurt() {
        return new VaststellingGeweigerd(Soort.GEEN_RECHT, "orgaan-niet-aan-de-beurt");
    }

    /** The record that was to be corrected is not of this traject. */
    static VaststellingGeweigerd nietTeHerstellen() {
        return new VaststellingGeweigerd(Soort.BOTST, "niet-te-herstellen");
    }

    /** What waited for a second person was confirmed or withdrawn meanwhile. */
    static VaststellingGeweigerd nietMeerTeBevestigen() {
        return new VaststellingGeweigerd(Soort.BOTST, "niet-meer-te-bevestigen");
    }
}
