// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes the documents of a run, one after the other, beside the requests. It holds no state that
 * matters: when the product stops, the next start of the run makes what is missing.
 */
@Component
class RondeLoader implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RondeLoader.class);

    private final Rapportagerondes rondes;
    private final Set<UUID> bezig = ConcurrentHashMap.newKeySet();
    private final ExecutorService werk =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("rapportageronde").factory());

    RondeLoader(Rapportagerondes rondes) {
        this.rondes = rondes;
    }

    /** Goes on with a run; nothing happens when it is being made here already. */
    void start(UUID id) {
        if (bezig.add(id)) {
            werk.execute(() -> maakAlle(id));
        }
    }

    /** Whether it is being made here, or waits for another. */
    boolean isBezig(UUID id) {
        return bezig.contains(id);
    }

    private void maakAlle(UUID id) {
        try {
            for (var gemeente : rondes.open(id)) {
                if (werk.isShutdown()) {
                    return;
                }
                rondes.maak(id, gemeente);
            }
        } catch (RuntimeException e) {
            LOG.warn("rapportageronde {} stopped; it can go on later", id, e);
        } finally {
            bezig.remove(id);
        }
    }

    /** Lets the document that is being made be finished, and makes no other. */
    @Override
    public void destroy() {
        werk.shutdown();
        werk.close();
    }
}
