// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start history is entered; at every later one it is there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HistorieLoader implements ApplicationRunner {

    private final Historie historie;
    private final boolean wanted;

    HistorieLoader(Historie historie, @Value("${standaardwerk.verhaal:ja}") String verhaal) {
        this.historie = historie;
        this.wanted = verhaal.equals("ja");
    }

    @Override
    public void run(ApplicationArguments args) {
        if (wanted) {
            historie.legVast();
        }
    }
}
