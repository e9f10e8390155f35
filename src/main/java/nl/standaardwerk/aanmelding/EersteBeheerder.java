// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.web.Tekst;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Outside demo mode: while there is no administrator, a start prints one link that makes one. To
 * the console and not to the log, since who has the link becomes administrator.
 */
@Component
@Profile("!" + Demopersonas.PROFIEL)
class EersteBeheerder {

    private final Aanmelding aanmelding;
    private final Tekst tekst;

    EersteBeheerder(Aanmelding aanmelding, Tekst tekst) {
        this.aanmelding = aanmelding;
        this.tekst = tekst;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            var adres = "http://localhost:" + web.getWebServer().getPort() + "/eerste-beheerder/";
            aanmelding
                    .linkVoorEersteBeheerder()
                    .map(geheim -> tekst.van("aanmelding.eersteBeheerder.console", adres + geheim))
                    .ifPresent(System.out::println);
        }
    }
}
