// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.util.UUID;

/** Identity of an account; says nothing about the person, and stays when the person is erased. */
public record AccountId(UUID waarde) {

    /** The platform itself: acts on dates and at the first start, never logs in, has no rights. */
    public static final AccountId SYSTEEM = new AccountId(new UUID(0L, 1L));

    @Override
    public String toString() {
        return waarde.toString();
    }
}
