// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What changed in how somebody proves to be an account. Internal: seen by administrators only. */
public sealed interface FactorGewijzigd extends DomainEvent {

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

    /** An app was linked, in the place of an earlier one if there was one. */
    record AppGekoppeld(AccountId account, LocalDate op, Ondertekening door)
            implements FactorGewijzigd {}

    /** The app was unlinked by its owner; recovery codes went with it. */
    record AppOntkoppeld(AccountId account, LocalDate op, Ondertekening door)
            implements FactorGewijzigd {}

    /** New recovery codes were made; earlier ones no longer work. */
    record HerstelcodesGemaakt(AccountId account, int aantal, LocalDate op, Ondertekening door)
            implements FactorGewijzigd {}

    /** A recovery code was used. */
    record HerstelcodeGebruikt(AccountId account, int over, LocalDate op, Ondertekening door)
            implements FactorGewijzigd {}

    /** An administrator took away all factors; the person sets up anew. */
    record FactorenGewist(AccountId account, LocalDate op, Ondertekening door)
            implements FactorGewijzigd {}
}
