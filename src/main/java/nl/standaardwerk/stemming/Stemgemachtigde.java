// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Toekenning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Who casts the vote of a gemeente: one person at a time, of that gemeente itself.
 *
 * @param gemeente for which
 * @param nummer order, from 1; a replacement has the next number
 * @param account who
 * @param functie what this person is in the gemeente
 * @param grondslag decision on which it rests, in words; may be empty
 * @param sinds when it was named
 */
public record Stemgemachtigde(
        GemeenteCode gemeente,
        int nummer,
        AccountId account,
        Functie functie,
        String grondslag,
        Instant sinds) {

    /** Roles of somebody who belongs to the gemeente and may be named. */
    private static final Set<Rol> ROLLEN =
            Set.of(Rol.STEMGEMACHTIGDE, Rol.GEMEENTESECRETARIS, Rol.GRIFFIER);

    /** What a stemgemachtigde is in the gemeente. */
    public enum Functie {
        COLLEGELID,
        RAADSLID,
        SECRETARIS,
        GRIFFIER
    }

    /**
     * Whether this person can be named: has on this day a role in this very gemeente that allows
     * it, and is of the same world (a demonstration, or not).
     */
    static boolean magZijn(
            Account account, GemeenteCode gemeente, LocalDate dag, boolean demonstratie) {
        return account.demonstratie() == demonstratie && werkt(account.rechten(), gemeente, dag);
    }

    /** Whether one of these rights is one for this gemeente, on this day. */
    static boolean werkt(Collection<Toekenning> rechten, GemeenteCode gemeente, LocalDate dag) {
        return rechten.stream()
                .filter(r -> ROLLEN.contains(r.rol()) && r.werktOp(dag))
                .anyMatch(r -> r.bereik().equals(Bereik.gemeente(gemeente)));
    }
}
