// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What changed in who may do what. Internal: seen by administrators only. */
public sealed interface ToegangGewijzigd extends DomainEvent {

    @Override
    default boolean openbaar() {
        return false;
    }

    /** What changed for one account. */
    sealed interface VanAccount extends ToegangGewijzigd {

        /** The account concerned. */
        AccountId account();

        @Override
        default List<UUID> onderwerpen() {
            return List.of(account().waarde());
        }
    }

    /** An account was made. */
    record AccountGemaakt(AccountId account, boolean demonstratie, LocalDate op, Ondertekening door)
            implements VanAccount {}

    /** A role was given. */
    record RolToegekend(
            AccountId account,
            UUID toekenning,
            Rol rol,
            Bereik bereik,
            LocalDate van,
            LocalDate op,
            Ondertekening door)
            implements VanAccount {}

    /** A role was ended: it works until the day before {@code tot}. */
    record RolBeeindigd(
            AccountId account, UUID toekenning, LocalDate tot, LocalDate op, Ondertekening door)
            implements VanAccount {}

    /** The person's name and address were erased; the account stays without rights. */
    record PersoonGewist(AccountId account, LocalDate op, Ondertekening door)
            implements VanAccount {}

    /** An administrator looked whether a right is still needed, and it is. */
    record RechtHerzien(AccountId account, UUID toekenning, LocalDate op, Ondertekening door)
            implements VanAccount {}

    /** An organisation was made. */
    record OrganisatieGemaakt(UUID organisatie, Rol soort, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {
        @Override
        public List<UUID> onderwerpen() {
            return List.of(organisatie);
        }
    }

    /** A gemeente lets a cooperation report for it. */
    record MandaatGegeven(
            UUID mandaat, GemeenteCode gemeente, UUID organisatie, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {
        @Override
        public List<UUID> onderwerpen() {
            return List.of(mandaat, organisatie);
        }
    }

    /** A mandate was ended: it works until the day before. */
    record MandaatBeeindigd(UUID mandaat, GemeenteCode gemeente, LocalDate op, Ondertekening door)
            implements ToegangGewijzigd {
        @Override
        public List<UUID> onderwerpen() {
            return List.of(mandaat);
        }
    }
}
