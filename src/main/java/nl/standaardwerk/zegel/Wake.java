// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the sequencer that there is work, once a transaction is committed. It may be told in vain
 * or not at all: it looks by itself too.
 */
@Component
class Wake {

    private final Semaphore work = new Semaphore(1);

    /** There is work as soon as the present transaction is committed. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.release();
                    }
                });
    }

    /** Whoever waits looks now. */
    void now() {
        work.release();
    }

    /** Waits until there may be work; from here on, work that was told of is looked at. */
    void await(Duration most, Duration together) throws InterruptedException {
        if (work.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.sleep(together);
        }
        work.drainPermits();
    }
}
