// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;

/** At the first start the lists that come with the application are taken over. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferentielijstLoader implements ApplicationRunner {

    private final Referentielijsten lijsten;

    ReferentielijstLoader(Referentielijsten lijsten) {
        this.lijsten = lijsten;
    }

    @Override
    public void run(ApplicationArguments args) {
        lijsten.begin();
    }

    static byte[] inhoud(Referentielijst lijst) {
        try (var in = new ClassPathResource("data/overlap/" + lijst.bestand()).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
