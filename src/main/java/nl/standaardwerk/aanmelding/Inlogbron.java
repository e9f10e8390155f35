// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.AccountId;

import java.util.List;
import java.util.Optional;

/**
 * What a later module adds to logging in: another way in, a factor beside the password, a part of
 * the pages of an account. Implemented as a bean; several may exist.
 */
public interface Inlogbron {

    /** Whether this account has a second factor here, to be asked after the password. */
    default boolean heeftFactor(AccountId account) {
        return false;
    }

    /** Another way to log in, as a button on the login page. */
    default Optional<Verwijzing> weg() {
        return Optional.empty();
    }

    /** What stands on the page of one's own account. */
    default List<Verwijzing> bijAccount(AccountId account) {
        return List.of();
    }

    /** What an administrator finds on the page of an account. */
    default List<Verwijzing> bijBeheer(AccountId account) {
        return List.of();
    }

    /**
     * A part of a page, that leads on.
     *
     * @param titel heading; not shown on the login page
     * @param tekst how it stands now
     * @param link text of the link or button
     * @param url path within this application
     */
    record Verwijzing(String titel, String tekst, String link, String url) {}
}
