// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.toepassing.Opgavesoort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns, in the order in which they go out. The fields are those of the form. */
enum Kolom {
    GEMEENTECODE,
    GEMEENTE,
    STANDAARD,
    TITEL,
    BINDING,
    UITERLIJK,
    STATUS,
    VERSIES,
    NUMMER,
    ANTWOORD,
    VERSIE(Opgavesoort.TOEGEPAST, "versie"),
    SINDS(Opgavesoort.TOEGEPAST, "sinds"),
    BEWIJS(Opgavesoort.TOEGEPAST, "bewijs"),
    BEWIJS_OP(Opgavesoort.TOEGEPAST, "bewijsOp"),
    BEWIJS_TOT(Opgavesoort.TOEGEPAST, "bewijsTot"),
    PLAN(Opgavesoort.GEPLAND, "plan"),
    DATUM(Opgavesoort.GEPLAND, "datum"),
    DEEL(Opgavesoort.LEG_UIT, "deel"),
    REDENEN(Opgavesoort.LEG_UIT, "redenen"),
    TOELICHTING(Opgavesoort.LEG_UIT, "toelichting"),
    GEVOLG(Opgavesoort.LEG_UIT, "gevolg"),
    MAATREGEL(Opgavesoort.LEG_UIT, "maatregel"),
    VERVANGING(Opgavesoort.LEG_UIT, "vervanging"),
    TOT(Opgavesoort.LEG_UIT, "tot"),
    BESLUIT(Opgavesoort.LEG_UIT, "besluit"),
    RAAD(Opgavesoort.LEG_UIT, "raad");

    private static final String GEEN = "";

    /** Name of the kind of answer; empty for none. */
    private final String soort;

    private final String veld;

    Kolom() {
        this.soort = GEEN;
        this.veld = GEEN;
    }

    Kolom(Opgavesoort soort, String veld) {
        this.soort = soort.name();
        this.veld = veld;
    }

    /** To which answer it belongs; empty when it is no part of an answer. */
    Optional<Opgavesoort> soort() {
        return soort.isEmpty() ? Optional.empty() : Optional.of(Opgavesoort.valueOf(soort));
    }

    /** Name of the field of the form; empty when it is none. */
    String veld() {
        return veld;
    }

    boolean isVeld() {
        return !veld.isEmpty();
    }

    /** Whether it tells something, and is not read. */
    boolean isInformatie() {
        return switch (this) {
            case GEMEENTE, TITEL, BINDING, UITERLIJK, STATUS, VERSIES -> true;
            default -> false;
        };
    }

    /** Whether it holds a day. */
    boolean isDag() {
        return switch (this) {
            case SINDS, BEWIJS_OP, BEWIJS_TOT, DATUM, VERVANGING, TOT, BESLUIT, RAAD -> true;
            default -> false;
        };
    }

    /** Those of one kind of answer. */
    static List<Kolom> van(Opgavesoort soort) {
        return Arrays.stream(values()).filter(k -> k.soort.equals(soort.name())).toList();
    }
}
