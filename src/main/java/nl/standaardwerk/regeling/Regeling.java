// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of the whole policy. A voorstel keeps the version that was in force when it was
 * submitted, to its end; a change of policy is a new class, old ones are never changed or removed.
 */
public sealed interface Regeling permits Regeling2018 {

    /** Name of the version, as stored with a voorstel: "2018". */
    String versie();

    /** First day on which a voorstel that is submitted falls under this version. */
    LocalDate geldtVanaf();

    /** The rows for a route of this degree; see {@link Routegraad} for which degree counts. */
    Procedure procedure(Verbindendheid verbindendheid);

    /** How a vote of the members is weighed and counted. */
    Stemregels stemregels();

    /** The terms. */
    Termijnen termijnen();

    /** Everything beside the rows that has a source of its own, in the order of the page. */
    List<Instelling> instellingen();

    /** The questions of which a dossier answers every one. */
    List<Toetsvraag> toetsvragen();

    /** The aspects that every motivering has. */
    List<Motiveringsaspect> motiveringsaspecten();

    /** What follows a besluit and is no step of the procedure. */
    enum Nazorg {
        /** VNG follows whether gemeenten apply it, and the raad does so in the P&C-cyclus. */
        MONITORING,
        TOEZICHT_EN_HANDHAVING
    }

    /** Whether this follows for a standard of this degree; FACULTATIEF means: per standard. */
    Procedure.Halte.Nodig nodig(Nazorg nazorg, Verbindendheid verbindendheid);
}
