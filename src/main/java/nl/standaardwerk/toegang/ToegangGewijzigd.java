// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What changed in who may do what. Internal: seen by administrators only. */
public sealed interface ToegangGewijzigd extends DomainEvent {

    /** The account concerned. */
    AccountId account();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(account().waarde());
    }

    @Override
    default boolean openbaar() {
        return false;
    }

    /** An account was made. */
    record AccountGemaakt(AccountId account, boolean demonstratie, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {}

    /** A role was given. */
    record RolToegekend(
            AccountId account,
            UUID toekenning,
            Rol rol,
            Bereik bereik,
            LocalDate van,
            LocalDate op,
            Ondertekening door)
            implements ToegangGewijzigd {}

    /** A role was ended: it works until the day before {@code tot}. */
    record RolBeeindigd(
            AccountId account, UUID toekenning, LocalDate tot, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {}

    /** The person's name and address were erased; the account stays without rights. */
    record PersoonGewist(AccountId account, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {}
}
