// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.handhaving.LijstRepository.Regel;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The cases that run, kept in memory: they are few, and every page of everybody in toezicht counts
 * them. What this node changed is seen at once, what another changed within {@link #EVERY}.
 */
@Component
class LopendeZaken {

    private static final Logger LOG = LoggerFactory.getLogger(LopendeZaken.class);
    private static final String EVERY = "PT10S";

    private final LijstRepository lijsten;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    LopendeZaken(LijstRepository lijsten) {
        this.lijsten = lijsten;
    }

    private record Kept(List<Regel> regels, long changes) {}

    /** Every case that runs, the one that waits longest first; mostly no statement. */
    List<Regel> nu() {
        var last = kept;
        return last != null && last.changes() == changes.get() ? last.regels() : renewed();
    }

    private List<Regel> renewed() {
        long seen = changes.get();
        var regels = lijsten.lopend();
        kept = new Kept(regels, seen);
        return regels;
    }

    /** This transaction changes a case. */
    void markeerGewijzigd() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        changes.incrementAndGet();
                    }
                });
    }

    @Scheduled(fixedDelayString = EVERY, initialDelayString = EVERY)
    void ververs() {
        try {
            if (kept != null) {
                renewed();
            }
        } catch (DataAccessException e) {
            LOG.warn("the running cases could not be read; the last known stay: {}", e.getClass());
        }
    }
}
