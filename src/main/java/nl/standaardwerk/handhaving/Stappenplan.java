// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static nl.standaardwerk.handhaving.Stappenplan.Wanneer.ALTIJD;
import static nl.standaardwerk.handhaving.Stappenplan.Wanneer.BINNEN_TERMIJN;
import static nl.standaardwerk.handhaving.Stappenplan.Wanneer.NA_TERMIJN;
import static nl.standaardwerk.handhaving.Stappenplan.Wie.GEMEENTE;
import static nl.standaardwerk.handhaving.Stappenplan.Wie.TOEZICHTHOUDER;
import static nl.standaardwerk.handhaving.Stapsoort.AFGESLOTEN;
import static nl.standaardwerk.handhaving.Stapsoort.AFSPRAAK;
import static nl.standaardwerk.handhaving.Stapsoort.CONTACT;
import static nl.standaardwerk.handhaving.Stapsoort.HOREN;
import static nl.standaardwerk.handhaving.Stapsoort.OPSCHORTING;
import static nl.standaardwerk.handhaving.Stapsoort.RAPPORT;
import static nl.standaardwerk.handhaving.Stapsoort.SIGNAAL;
import static nl.standaardwerk.handhaving.Stapsoort.ZIENSWIJZE;

import java.util.List;
import java.util.Optional;

/**
 * Which step may follow which: one frozen table for every standard, so that equal cases can get
 * equal steps. Aanname: the note (§3) leaves toezicht to each standard and names no steps; the
 * order is that of {@code domein.md} §7. A row reads: in step HOREN, the TOEZICHTHOUDER,
 * NA_TERMIJN, may take AFSPRAAK.
 */
final class Stappenplan {

    private static final List<Rij> RIJEN =
            List.of(
                    new Rij(SIGNAAL, TOEZICHTHOUDER, ALTIJD, CONTACT),
                    new Rij(SIGNAAL, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN),
                    new Rij(CONTACT, TOEZICHTHOUDER, ALTIJD, CONTACT),
                    new Rij(CONTACT, TOEZICHTHOUDER, ALTIJD, HOREN),
                    new Rij(CONTACT, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN),
                    new Rij(HOREN, GEMEENTE, ALTIJD, ZIENSWIJZE),
                    new Rij(HOREN, TOEZICHTHOUDER, BINNEN_TERMIJN, OPSCHORTING),
                    new Rij(HOREN, TOEZICHTHOUDER, NA_TERMIJN, AFSPRAAK),
                    new Rij(HOREN, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN),
                    new Rij(ZIENSWIJZE, GEMEENTE, ALTIJD, ZIENSWIJZE),
                    new Rij(ZIENSWIJZE, TOEZICHTHOUDER, ALTIJD, HOREN),
                    new Rij(ZIENSWIJZE, TOEZICHTHOUDER, ALTIJD, AFSPRAAK),
                    new Rij(ZIENSWIJZE, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN),
                    new Rij(AFSPRAAK, TOEZICHTHOUDER, BINNEN_TERMIJN, OPSCHORTING),
                    new Rij(AFSPRAAK, TOEZICHTHOUDER, ALTIJD, AFSPRAAK),
                    new Rij(AFSPRAAK, TOEZICHTHOUDER, ALTIJD, RAPPORT),
                    new Rij(AFSPRAAK, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN),
                    new Rij(RAPPORT, TOEZICHTHOUDER, ALTIJD, AFSPRAAK),
                    new Rij(RAPPORT, TOEZICHTHOUDER, ALTIJD, AFGESLOTEN));

    private Stappenplan() {}

    /** Who takes a step. */
    enum Wie {
        TOEZICHTHOUDER,
        /** Its coordinator or gemeentesecretaris. */
        GEMEENTE
    }

    /** When a step may be taken. */
    enum Wanneer {
        ALTIJD,
        /** As long as the term of the present step runs. */
        BINNEN_TERMIJN,
        /** Once that term is over. */
        NA_TERMIJN;

        private boolean past(boolean overTijd) {
            return switch (this) {
                case ALTIJD -> true;
                case BINNEN_TERMIJN -> !overTijd;
                case NA_TERMIJN -> overTijd;
            };
        }
    }

    /** In a step, somebody, in a case, may take another step. */
    record Rij(Stapsoort van, Wie wie, Wanneer wanneer, Stapsoort stap) {}

    /** The table, in the order of the page. */
    static List<Rij> rijen() {
        return RIJEN;
    }

    /**
     * What may be done now.
     *
     * @param van where the case stands
     * @param overTijd whether the term of that step is over
     */
    static List<Rij> kan(Stapsoort van, boolean overTijd) {
        return RIJEN.stream().filter(r -> r.van() == van && r.wanneer().past(overTijd)).toList();
    }

    /** Who takes this step; empty for the opening. */
    static Optional<Wie> wie(Stapsoort stap) {
        return RIJEN.stream().filter(r -> r.stap() == stap).map(Rij::wie).findFirst();
    }
}
