// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a besluit says about one version of a standard. A later besluit may say something new about
 * the same version; the later one counts.
 *
 * @param nummer name of the version, for example 2023 or 1.0; empty when the source names none
 * @param status where the version stands from {@code vanaf} on
 * @param specificatie date of the text of the version
 * @param vanaf first day on which this version is the one to use
 * @param tot first day on which it no longer is; empty when no end is known or decided
 */
public record Versie(
        String nummer,
        Status status,
        Datering specificatie,
        Datering vanaf,
        Optional<Datering> tot) {

    /** Whether this is the version to use on this day. */
    public Datering.Antwoord geldtOp(LocalDate dag) {
        var begonnen = vanaf.isBereiktOp(dag);
        var beeindigd = tot.map(t -> t.isBereiktOp(dag)).orElse(Datering.Antwoord.NEE);
        if (begonnen == Datering.Antwoord.NEE || beeindigd == Datering.Antwoord.JA) {
            return Datering.Antwoord.NEE;
        }
        return begonnen == Datering.Antwoord.JA && beeindigd == Datering.Antwoord.NEE
                ? Datering.Antwoord.JA
                : Datering.Antwoord.NIET_VAST_TE_STELLEN;
    }

    /** Where a version stands. */
    public enum Status {
        IN_ONTWIKKELING,
        IN_GEBRUIK,
        EINDE_ONDERSTEUNING,
        TERUGGETROKKEN
    }
}
