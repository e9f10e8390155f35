// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the register in memory, by its change counter. At most once a second the counter is asked;
 * after a change by this node at once. A transaction that changed the register reads its own
 * content, which nobody else sees before the commit.
 */
@Component
class InhoudReader {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private final InhoudRepository repository;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    InhoudReader(InhoudRepository repository) {
        this.repository = repository;
    }

    /** The content, at most a second old. */
    Inhoud nu() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return repository.load(repository.stand());
        }
        var last = kept;
        if (last == null || last.changes() != changes.get()) {
            return renewed();
        }
        return System.nanoTime() - last.checked() < FRESH_NANOS
                ? last.inhoud()
                : renewedByOne(last);
    }

    /** The content, with the counter asked now. */
    Inhoud vers() {
        var last = kept;
        if (TransactionSynchronizationManager.hasResource(this) || last == null) {
            return nu();
        }
        return last.inhoud().stand() == repository.stand() ? last.inhoud() : renewed();
    }

    /** This transaction changes the register. */
    void markeerGewijzigd() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(
                                InhoudReader.this);
                        changes.incrementAndGet();
                    }
                });
    }

    /** While one asks, the others go on with what they have. */
    private Inhoud renewedByOne(Kept last) {
        if (!lock.tryLock()) {
            return last.inhoud();
        }
        try {
            return renew();
        } finally {
            lock.unlock();
        }
    }

    private Inhoud renewed() {
        lock.lock();
        try {
            return renew();
        } finally {
            lock.unlock();
        }
    }

    private Inhoud renew() {
        long seen = changes.get();
        long stand = repository.stand();
        var last = kept;
        var inhoud =
                last != null && last.inhoud().stand() == stand
                        ? last.inhoud()
                        : repository.load(stand);
        kept = new Kept(inhoud, System.nanoTime(), seen);
        return inhoud;
    }

    private record Kept(Inhoud inhoud, long checked, long changes) {}
}
