// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Goes round every few minutes: for whom is it time, and is there something to tell? And offers
 * again what the mail server did not take. Every node goes round; the row of an account lets one at
 * a time make its mail.
 */
@Component
class MailRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private static final Duration EVERY = Duration.ofMinutes(5);

    /** Not at once: whoever starts waits for the first page. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final Berichten berichten;
    private final Verzending verzending;
    private final Accounts accounts;
    private final Clock clock;
    private final SimpleAsyncTaskScheduler timer = new SimpleAsyncTaskScheduler();

    MailRound(Berichten berichten, Verzending verzending, Accounts accounts, Clock clock) {
        this.berichten = berichten;
        this.verzending = verzending;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Told here when to go: Spring would look for it in every method of every bean (ADR-0015). */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.setThreadNamePrefix("mail-");
        var _ =
                timer.scheduleWithFixedDelay(
                        this::go, timer.getClock().instant().plus(FIRST), EVERY);
    }

    @Override
    public void close() {
        timer.close();
    }

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
