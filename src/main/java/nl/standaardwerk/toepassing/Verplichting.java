// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A standard holds for a gemeente, from a day on. Written once; its end is a fact of its own.
 *
 * @param id its identity
 * @param standaard which standard
 * @param gemeente for whom
 * @param soort how strongly it binds: STANDAARDVERKLARING or VERBINDEND
 * @param vanaf first day
 * @param termijn last day on which the first opgave is expected, after {@code vanaf}
 * @param oorzaak how it came about
 * @param einde how it ended; empty while it runs
 */
public record Verplichting(
        VerplichtingId id,
        StandaardId standaard,
        GemeenteCode gemeente,
        Verbindendheid soort,
        LocalDate vanaf,
        LocalDate termijn,
        Oorzaak oorzaak,
        Optional<Einde> einde) {

    public Verplichting {
        if (!kanVerplichten(soort)) {
            throw new IllegalArgumentException(soort + " obliges nobody");
        }
        if (!termijn.isAfter(vanaf)) {
            throw new IllegalArgumentException("no time to answer: " + termijn);
        }
        if (einde.filter(e -> e.tot().isBefore(vanaf)).isPresent()) {
            throw new IllegalArgumentException("ends before it begins: " + id);
        }
    }

    /** Whether this degree makes a Verplichting; AANBEVOLEN does not. */
    public static boolean kanVerplichten(Verbindendheid graad) {
        return graad != Verbindendheid.AANBEVOLEN;
    }

    /** Whether it holds on this day. */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(vanaf) && einde.map(e -> dag.isBefore(e.tot())).orElse(true);
    }

    Sleutel sleutel() {
        return new Sleutel(gemeente, soort, vanaf);
    }

    /** What tells one from another within a standard. */
    record Sleutel(GemeenteCode gemeente, Verbindendheid soort, LocalDate vanaf) {}

    /**
     * Its end.
     *
     * @param tot first day without; equal to its first day when it should not have begun
     * @param reden why
     */
    public record Einde(LocalDate tot, Reden reden) {}

    /** How it came about. */
    public enum Oorzaak {
        /** The besluit began to hold. */
        BESLUIT,
        /** The standard got another degree. */
        ANDERE_GRAAD,
        /** The gemeente came out of others. */
        HERINDELING,
        /** The standard got another scope. */
        WERKINGSGEBIED
    }

    /** Why it ended. */
    public enum Reden {
        /** The standard got another degree. */
        ANDERE_GRAAD,
        /** The standard binds no more. */
        INGETROKKEN,
        /** The gemeente ended; its successors have one of their own. */
        HERINDELING,
        /** The gemeente is outside the scope. */
        WERKINGSGEBIED,
        /** What the register said was corrected. */
        HERSTELD
    }

    /** Identity of a Verplichting. */
    public record VerplichtingId(UUID waarde) {

        /** A new identity. */
        public static VerplichtingId nieuw() {
            return new VerplichtingId(UUID.randomUUID());
        }
    }
}
