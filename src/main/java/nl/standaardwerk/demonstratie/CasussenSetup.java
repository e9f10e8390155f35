// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * For {@code --standaardwerk.casussen}: demo mode without a web server, on an empty embedded
 * database in a folder that is removed afterwards; {@code ./data} is not touched. Beans are made
 * when they are first needed, so those of the pages never are.
 */
final class CasussenSetup implements EnvironmentPostProcessor {

    /** The option that asks for the cases. */
    static final String OPTIE = "standaardwerk.casussen";

    /** Where the folder is named. */
    static final String MAP = "standaardwerk.data";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(OPTIE)) {
            return;
        }
        environment.addActiveProfile(Toneel.PROFIEL);
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                OPTIE,
                                Map.of(
                                        "spring.main.web-application-type",
                                        "none",
                                        "spring.main.lazy-initialization",
                                        "true",
                                        "spring.datasource.url",
                                        "none",
                                        "logging.level.nl.standaardwerk",
                                        "warn",
                                        "standaardwerk.verhaal",
                                        "nee",
                                        MAP,
                                        folder().toString())));
    }

    /** Open to read: as root, PostgreSQL runs as another account. Its secrets guard themselves. */
    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    "standaardwerk-casussen",
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
