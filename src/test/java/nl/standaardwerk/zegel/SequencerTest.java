// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The sequencer stops between two pieces of work, never in one. */
class SequencerTest {

    private final Zegel zegel = mock(Zegel.class);
    private final Wake wake = new Wake();
    private final Sequencer sequencer = new Sequencer(zegel, wake);

    @Test
    void aStopWaitsForTheWorkAtHandAndInterruptsNothing() throws InterruptedException {
        var busy = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var done = new AtomicInteger();
        when(zegel.haalIn(0)).thenReturn(Optional.empty());
        when(zegel.verwerk())
                .thenAnswer(
                        call -> {
                            busy.countDown();
                            try {
                                go.await();
                            } catch (InterruptedException stopped) {
                                interrupted.set(true);
                            }
                            done.incrementAndGet();
                            return 0;
                        });
        sequencer.start();
        wake.now();
        busy.await();

        var stopping = Thread.ofVirtual().start(sequencer::stop);
        while (sequencer.isRunning()) {
            Thread.onSpinWait();
        }
        go.countDown();
        stopping.join();

        assertThat(interrupted).isFalse();
        assertThat(done.get()).isPositive();
        assertThat(sequencer.isRunning()).isFalse();
    }
}
