// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.Accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;

/**
 * That a bericht arrives: it is offered to the mail server until that takes it, or until what it
 * tells is old.
 */
@Component
public class Verzending {

    private static final Logger LOG = LoggerFactory.getLogger(Verzending.class);

    /** Days that a bericht is offered before it is given up: what it tells is old by then. */
    static final int DAGEN_PROBEREN = 3;

    /** Days that a sent bericht can be seen by its receiver. */
    static final int DAGEN_BEWAREN = 30;

    /** Younger ones are perhaps still being sent. */
    private static final Duration OPNIEUW_NA = Duration.ofMinutes(5);

    private final BerichtRepository berichten;
    private final Accounts accounts;
    private final MailServer server;
    private final IncompleteEventPublications unsent;

    Verzending(
            BerichtRepository berichten,
            Accounts accounts,
            MailServer server,
            IncompleteEventPublications unsent) {
        this.berichten = berichten;
        this.accounts = accounts;
        this.server = server;
        this.unsent = unsent;
    }

    /** Whether this installation has a mail server. */
    boolean kan() {
        return server.exists();
    }

    /** Whether this installation has a mail server, and this account somebody who reads mail. */
    boolean kan(Account account) {
        return kan() && heeftPostbus(account);
    }

    /** The people of the demonstration are invented: their addresses too. */
    static boolean heeftPostbus(Account account) {
        return account.email().isPresent() && !account.demonstratie();
    }

    /**
     * Offers a bericht to the mail server. When it is not taken the registry of events keeps it,
     * and it is offered again; may be called twice.
     */
    @ApplicationModuleListener
    void verzend(BerichtOpgesteld opgesteld) {
        berichten.neem(opgesteld.bericht()).ifPresent(this::verzend);
    }

    private void verzend(Bericht bericht) {
        accounts.get(bericht.account()).email().ifPresent(naar -> server.send(bericht, naar));
        berichten.verzonden(bericht.id());
    }

    /** Offers again what was not taken. */
    void probeerOpnieuw() {
        unsent.resubmitIncompletePublicationsOlderThan(OPNIEUW_NA);
    }

    /** Gives up what nobody took for days, and removes what was sent long ago. */
    @Transactional
    void ruimOp() {
        int opgegeven = berichten.geefOp(DAGEN_PROBEREN);
        if (opgegeven > 0) {
            LOG.warn("{} mails were not taken for {} days: given up", opgegeven, DAGEN_PROBEREN);
        }
        berichten.ruimOp(DAGEN_BEWAREN);
    }
}
