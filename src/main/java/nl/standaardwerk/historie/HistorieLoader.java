// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start history is entered; at every later one it is there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "standaardwerk.verhaal", havingValue = "ja", matchIfMissing = true)
class HistorieLoader implements ApplicationRunner {

    private final Historie historie;

    HistorieLoader(Historie historie) {
        this.historie = historie;
    }

    @Override
    public void run(ApplicationArguments args) {
        historie.legVast();
    }
}
