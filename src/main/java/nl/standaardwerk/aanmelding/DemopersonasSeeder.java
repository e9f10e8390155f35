// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.NieuwAccount;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes the personas that are not there yet or were erased, before the first request and before any
 * story.
 */
@Component
@Profile(Demopersonas.PROFIEL)
class DemopersonasSeeder implements SmartInitializingSingleton {

    /** Before every procedure: the clock of the demonstration can be set to any day. */
    private static final LocalDate VAN = LocalDate.of(2000, 1, 1);

    private final Demopersonas personas;
    private final Accounts accounts;
    private final TransactionOperations transactie;

    DemopersonasSeeder(Demopersonas personas, Accounts accounts, TransactionOperations transactie) {
        this.personas = personas;
        this.accounts = accounts;
        this.transactie = transactie;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactie.executeWithoutResult(
                _ -> {
                    for (var persona : Demopersona.values()) {
                        if (personas.find(persona.sleutel())
                                .flatMap(accounts::findGebruiker)
                                .isEmpty()) {
                            maak(persona);
                        }
                    }
                });
    }

    private void maak(Demopersona persona) {
        var id = accounts.maak(NieuwAccount.demonstratie(persona.naam())).account().orElseThrow();
        accounts.kenToe(id, persona.rol(), persona.bereik(), VAN, Optional.empty());
        personas.insert(persona, id);
    }
}
