// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The directie named who holds a dossier and who stands in; it holds until the next one of that
 * dossier (domain §9: rights = role × organisation × date).
 *
 * @param dossier which one
 * @param volgnummer from 1, without gaps per dossier; the highest counts
 * @param houder who holds it
 * @param vervanger who stands in, never the same person
 * @param van first day
 * @param door who named them, and for whom
 */
public record Aanwijzing(
        DossierId dossier,
        int volgnummer,
        AccountId houder,
        Optional<AccountId> vervanger,
        LocalDate van,
        Ondertekening door) {

    public Aanwijzing {
        if (volgnummer < 1) {
            throw new IllegalArgumentException("volgnummer " + volgnummer);
        }
        if (vervanger.filter(houder::equals).isPresent()) {
            throw new IllegalArgumentException("nobody stands in for himself");
        }
    }

    /** Who holds the dossier, as far as that person still has the role. */
    public Optional<AccountId> houder(Set<AccountId> metRol) {
        return Optional.of(houder).filter(metRol::contains);
    }

    /** Who stands in, as far as that person still has the role. */
    public Optional<AccountId> vervanger(Set<AccountId> metRol) {
        return vervanger.filter(metRol::contains);
    }

    /** Whether it names these same persons. */
    boolean noemt(Keuze keuze) {
        return keuze.houder().equals(Optional.of(houder)) && keuze.vervanger().equals(vervanger);
    }
}
