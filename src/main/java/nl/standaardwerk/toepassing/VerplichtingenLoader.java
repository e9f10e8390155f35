// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.register.StandaardGepubliceerd;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says when to look again at what holds for whom: with a besluit, at the start, and at the first
 * request of a day. Nothing is lost when a day passes without a request, or when it fails: what
 * began meanwhile is made with its own date the next time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class VerplichtingenLoader implements ApplicationRunner, HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(VerplichtingenLoader.class);

    private final Verplichtingen verplichtingen;
    private final Meetronden meetronden;

    VerplichtingenLoader(Verplichtingen verplichtingen, Meetronden meetronden) {
        this.verplichtingen = verplichtingen;
        this.meetronden = meetronden;
    }

    @EventListener
    void opBesluit(StandaardGepubliceerd besluit) {
        verplichtingen.werkBij(besluit.standaard());
    }

    @Override
    public void run(ApplicationArguments args) {
        verplichtingen.werkBijAlsNodig();
        meetronden.sluitVerlopen();
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (verplichtingen.isNieuweDag()) {
            try {
                verplichtingen.werkBijAlsNodig();
                meetronden.sluitVerlopen();
            } catch (DataAccessException failed) {
                LOG.error("toepassing: not brought up to date", failed);
            }
        }
        return true;
    }
}
