// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start the present is told, after history was entered. */
@Component
@Profile(Toneel.PROFIEL)
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty(name = "standaardwerk.verhaal", havingValue = "ja", matchIfMissing = true)
final class HedenLoader implements ApplicationRunner {

    private final Heden heden;
    private final Voorbeeldopgaven opgaven;

    HedenLoader(Heden heden, Voorbeeldopgaven opgaven) {
        this.heden = heden;
        this.opgaven = opgaven;
    }

    @Override
    public void run(ApplicationArguments args) {
        heden.vertel();
        opgaven.voegToe();
    }
}
