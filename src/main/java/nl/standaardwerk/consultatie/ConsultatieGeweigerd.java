// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.regeling.Stap;

/** Something about an openbare consultatie that cannot be done now. */
public final class ConsultatieGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private ConsultatieGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** One at a time per dossier. */
    static ConsultatieGeweigerd looptAl(String kenmerk) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-loopt-al", kenmerk);
    }

    /** Somebody changed the dossier after the check page was shown. */
    static ConsultatieGeweigerd nieuwereVersie(int versie) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-nieuwere-versie", versie);
    }

    /** Only up to the voordracht. */
    static ConsultatieGeweigerd teLaat(Stap stap) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-te-laat", stap);
    }

    /** No reaction before the opening day or from the closing day on. */
    static ConsultatieGeweigerd nietOpen(String kenmerk) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-niet-open", kenmerk);
    }

    /** Answers come after the closing day: until then a reaction can still change. */
    static ConsultatieGeweigerd nogOpen(String kenmerk) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-nog-open", kenmerk);
    }

    /** No go while it runs or a reaction waits. */
    static ConsultatieGeweigerd nietAfgerond(String kenmerk) {
        return new ConsultatieGeweigerd(Soort.BOTST, "consultatie-niet-afgerond", kenmerk);
    }

    /** The reaction was withdrawn. */
    static ConsultatieGeweigerd ingetrokken() {
        return new ConsultatieGeweigerd(Soort.BOTST, "reactie-ingetrokken");
    }

    /** Too many from one address in an hour. */
    static ConsultatieGeweigerd teVeel(int meeste) {
        return new ConsultatieGeweigerd(Soort.BOTST, "reactie-te-veel", meeste);
    }

    /** What is invented and what is real never mix in one record. */
    static ConsultatieGeweigerd demonstratieApart() {
        return new ConsultatieGeweigerd(Soort.GEEN_RECHT, "consultatie-demonstratie");
    }
}
