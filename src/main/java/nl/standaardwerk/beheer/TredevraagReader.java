// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.beheer.Tredevraag.Antwoord;
import nl.standaardwerk.beheer.Tredevraag.Plek;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The answers about planned stages, kept in memory: they are few, and every page of the directie
 * counts the questions. What this node changed is seen at once, what another changed within {@link
 * #EVERY}.
 */
@Component
class TredevraagReader {

    private static final Logger LOG = LoggerFactory.getLogger(TredevraagReader.class);
    private static final String EVERY = "PT10S";

    private final TredevraagRepository antwoorden;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    TredevraagReader(TredevraagRepository antwoorden) {
        this.antwoorden = antwoorden;
    }

    private record Kept(Set<UUID> besluiten, Map<Plek, List<Antwoord>> gegeven, long changes) {}

    /** What was answered about the plans of these besluiten; mostly no statement. */
    Map<Plek, List<Antwoord>> nu(Collection<UUID> besluiten) {
        var gevraagd = Set.copyOf(besluiten);
        var last = kept;
        return last != null && last.changes() == changes.get() && last.besluiten().equals(gevraagd)
                ? last.gegeven()
                : renewed(gevraagd);
    }

    private Map<Plek, List<Antwoord>> renewed(Set<UUID> besluiten) {
        long seen = changes.get();
        var gegeven = antwoorden.find(besluiten);
        kept = new Kept(besluiten, gegeven, seen);
        return gegeven;
    }

    /** This transaction adds an answer. */
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
        var last = kept;
        try {
            if (last != null) {
                renewed(last.besluiten());
            }
        } catch (DataAccessException e) {
            LOG.warn("the answers could not be read; the last known stay: {}", e.getClass());
        }
    }
}
