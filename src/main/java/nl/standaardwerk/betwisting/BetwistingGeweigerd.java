// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.Weigering;

import java.time.LocalDate;

/** A contestation, or a decision on one, that cannot be. */
public final class BetwistingGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private BetwistingGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** The term is over. */
    static BetwistingGeweigerd teLaat(LocalDate laatsteDag) {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-te-laat", laatsteDag);
    }

    /** A gemeente contests an outcome once. */
    static BetwistingGeweigerd alBetwist(LocalDate op) {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-al-ingediend", op);
    }

    /** Only who might vote contests the outcome. */
    static BetwistingGeweigerd geenKiezer(String gemeente) {
        return new BetwistingGeweigerd(Soort.GEEN_RECHT, "betwisting-geen-kiezer", gemeente);
    }

    /** There is nothing to contest yet. */
    static BetwistingGeweigerd nogGeenUitslag() {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-nog-geen-uitslag");
    }

    /** A ledenconsultatie decides nothing: the bestuur can ask again. */
    static BetwistingGeweigerd alleenRaad() {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-van-consultatie");
    }

    /** The members vote once more already. */
    static BetwistingGeweigerd stemtOpnieuw() {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-stemt-opnieuw");
    }

    /** The bestuur decided already. */
    static BetwistingGeweigerd alBeslist() {
        return new BetwistingGeweigerd(Soort.BOTST, "betwisting-al-beslist");
    }

    /** What is invented and what is real never mix in one record. */
    static BetwistingGeweigerd demonstratieApart() {
        return new BetwistingGeweigerd(Soort.GEEN_RECHT, "betwisting-demonstratie");
    }
}
