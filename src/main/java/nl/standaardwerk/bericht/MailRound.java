// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Goes round every few minutes: for whom is it time, and is there something to tell? And offers
 * again what the mail server did not take. Every node goes round; the row of an account lets one at
 * a time make its mail.
 */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private static final String EVERY = "PT5M";

    /** Not at once: whoever starts waits for the first page. */
    private static final String FIRST = "PT1M";

    private final Berichten berichten;
    private final Verzending verzending;
    private final Accounts accounts;
    private final Clock clock;

    MailRound(Berichten berichten, Verzending verzending, Accounts accounts, Clock clock) {
        this.berichten = berichten;
        this.verzending = verzending;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = EVERY, initialDelayString = FIRST)
    void go() {
        if (verzending.kan()) {
            verzending.probeerOpnieuw();
            verzending.ruimOp();
            round(LocalDateTime.now(clock));
        }
    }

    /** Answers how many berichten were made. */
    int round(LocalDateTime nu) {
        var nietNu = berichten.nietNu(nu);
        return (int)
                accounts.alle().stream()
                        .filter(Verzending::heeftPostbus)
                        .map(Account::id)
                        .filter(id -> !nietNu.contains(id) && made(id, nu))
                        .count();
    }

    /** What fails for one must not keep the others waiting. */
    private boolean made(AccountId account, LocalDateTime nu) {
        try {
            return berichten.stelOp(accounts.gebruiker(account), nu);
        } catch (RuntimeException failed) {
            LOG.warn("no mail for account {}: {}", account, failed.getClass());
            return false;
        }
    }
}
