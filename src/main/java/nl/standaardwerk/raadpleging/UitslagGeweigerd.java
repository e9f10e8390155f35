// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.Weigering;

/** An outcome that cannot be recorded now. */
public final class UitslagGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private UitslagGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** The outcome stands; a mistake is corrected by HERSTELT. */
    static UitslagGeweigerd staatVast() {
        return new UitslagGeweigerd("uitslag-staat-vast");
    }

    /** Somebody else entered or judged an outcome meanwhile. */
    static UitslagGeweigerd gewijzigd(int nummer) {
        return new UitslagGeweigerd("uitslag-intussen-gewijzigd", nummer);
    }

    /** There is no outcome that waits for a second person. */
    static UitslagGeweigerd nietsTeBevestigen() {
        return new UitslagGeweigerd("uitslag-niets-te-bevestigen");
    }

    /** No question was put to the members. */
    static UitslagGeweigerd geenRaadpleging() {
        return new UitslagGeweigerd("geen-raadpleging-uitgeschreven");
    }

    /** Is voted on the platform: the outcome is counted, not entered. */
    static UitslagGeweigerd wordtGeteld() {
        return new UitslagGeweigerd("uitslag-wordt-geteld");
    }

    /** The members are asked again already, or an ALV said what it thinks of the outcome. */
    static UitslagGeweigerd nietTeHerhalen() {
        return new UitslagGeweigerd("uitslag-niet-te-herhalen");
    }

    /** There is no confirmed outcome to correct or confirm. */
    static UitslagGeweigerd nogGeenUitslag() {
        return new UitslagGeweigerd("uitslag-nog-niet-vastgesteld");
    }

    /** An ALV said already what it thinks of this outcome, or had nothing to say. */
    static UitslagGeweigerd alBekrachtigd() {
        return new UitslagGeweigerd("uitslag-al-bekrachtigd");
    }
}
