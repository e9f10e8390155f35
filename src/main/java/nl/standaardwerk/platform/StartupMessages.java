// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where the product can be found, in one line, once it answers. */
@Component
class StartupMessages {

    private static final Logger LOG = LoggerFactory.getLogger(StartupMessages.class);

    private final Environment settings;

    StartupMessages(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void tellAddress(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            LOG.info(
                    StartupText.of(
                            settings.acceptsProfiles(Profiles.of(ClockConfiguration.DEMO))
                                    ? "draait-demo"
                                    : "draait",
                            "http://localhost:" + web.getWebServer().getPort(),
                            database()));
        }
    }

    private String database() {
        return settings.containsProperty("spring.datasource.url")
                ? StartupText.of("extern")
                : settings.getProperty("standaardwerk.data", "./data");
    }
}
