// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.Weigering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Something about a vote that cannot be done, or not now. */
public final class StemmingGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private StemmingGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** Not yet, or not any more. */
    static StemmingGeweigerd nietOpen(Instant opent, Instant sluit) {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-niet-open", opent, sluit);
    }

    /** Only who was named by the gemeentesecretaris votes. */
    static StemmingGeweigerd nietGemachtigd(String gemeente) {
        return new StemmingGeweigerd(Soort.GEEN_RECHT, "stemming-niet-gemachtigd", gemeente);
    }

    /** The gemeentesecretaris has named nobody who votes. */
    static StemmingGeweigerd niemandAangewezen(String gemeente) {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-niemand-aangewezen", gemeente);
    }

    /** Nobody of another gemeente can be named. */
    static StemmingGeweigerd andereGemeente(String gemeente) {
        return new StemmingGeweigerd(Soort.GEEN_RECHT, "stemming-andere-gemeente", gemeente);
    }

    /** This gemeente is not on the kiezerslijst. */
    static StemmingGeweigerd geenKiezer(String gemeente) {
        return new StemmingGeweigerd(Soort.GEEN_RECHT, "stemming-geen-kiezer", gemeente);
    }

    /** Everything that stands in the way of opening. */
    static StemmingGeweigerd nietTeOpenen(Collection<Bezwaar> bezwaren) {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-niet-te-openen", List.copyOf(bezwaren));
    }

    /** The act does not fit where the vote is. */
    static StemmingGeweigerd past(Stemming.Stand stand) {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-past-niet", stand);
    }

    /** Somebody else of the stembureau did something meanwhile. */
    static StemmingGeweigerd gewijzigd() {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-intussen-gewijzigd");
    }

    /** Nothing waits for a second person. */
    static StemmingGeweigerd nietsTeBevestigen() {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-niets-te-bevestigen");
    }

    /** Only a raadpleging of vorm ELEKTRONISCH without an outcome is voted on here. */
    static StemmingGeweigerd nietElektronisch() {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-niet-elektronisch");
    }

    /** Votes are public from the declaration on. */
    static StemmingGeweigerd nogGeheim() {
        return new StemmingGeweigerd(Soort.BOTST, "stemming-nog-geheim");
    }

    /** What is invented and what is real never mix in one record. */
    static StemmingGeweigerd demonstratieApart() {
        return new StemmingGeweigerd(Soort.GEEN_RECHT, "stemming-demonstratie");
    }
}
