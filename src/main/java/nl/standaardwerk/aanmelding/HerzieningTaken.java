// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** One task for an administrator while there are rights to look at. */
@Component
class HerzieningTaken implements Taakbron {

    private final Accounts accounts;

    HerzieningTaken(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.BEHEERDER)) {
            return List.of();
        }
        return accounts.teHerzien().stream()
                .limit(1)
                .map(oudste -> taak(oudste, gebruiker.demonstratie()))
                .toList();
    }

    private static Taak taak(Accounts.Herziening oudste, boolean demonstratie) {
        return new Taak(
                "aanmelding.herziening.taak",
                oudste.naam(),
                "/beheer/rollen",
                Optional.empty(),
                oudste.gezien().plusYears(1),
                Rol.BEHEERDER.name(),
                "",
                demonstratie);
    }
}
