// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Gives lines their place in the tree, soon after they were committed. Every node has one; the
 * database lets one at a time do its work.
 */
@Component
class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    /** Lines that come close together are sealed together. */
    private static final Duration TOGETHER = Duration.ofMillis(100);

    /** Another node may have stopped halfway: look even when nothing happens here. */
    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    /** How long a stop waits for the work at hand. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Zegel zegel;
    private final Wake wake;
    private final AtomicReference<Optional<Thread>> runner =
            new AtomicReference<>(Optional.empty());

    Sequencer(Zegel zegel, Wake wake) {
        this.zegel = zegel;
        this.wake = wake;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("zegel").unstarted(this::run);
        runner.set(Optional.of(thread));
        thread.start();
    }

    /**
     * Lets it finish what it does, and seal what was committed until now. An interruption in the
     * middle of a write would look like a checkpoint that cannot be kept; it comes only when
     * waiting does not help.
     */
    @Override
    public void stop() {
        var thread = runner.getAndSet(Optional.empty());
        wake.now();
        try {
            if (thread.isPresent() && !thread.get().join(PATIENCE)) {
                thread.get().interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return runner.get().isPresent();
    }

    private void run() {
        boolean caughtUp = false;
        while (isRunning()) {
            try {
                wake.await(AT_LEAST, TOGETHER);
                if (!caughtUp) {
                    catchUp();
                    caughtUp = true;
                }
                seal();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                warn(failed);
            }
        }
    }

    private void warn(RuntimeException failed) {
        if (isRunning()) {
            LOG.warn("sealing failed, it is tried again: {}", failed.toString());
        }
    }

    private void catchUp() {
        var last = zegel.haalIn(0);
        while (last.isPresent()) {
            last = zegel.haalIn(last.get());
        }
    }

    /** Seals all that waits, and publishes the checkpoint. */
    private void seal() {
        int placed;
        do {
            placed = zegel.verwerk();
        } while (placed == Zegel.MOST);
        zegel.controlepunt();
    }
}
