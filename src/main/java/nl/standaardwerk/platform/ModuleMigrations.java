// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Runs the migrations of each module from its own folder {@code db/migration/<module>}, in an order
 * in which a module comes after those it depends on. The history of each is kept in {@code
 * platform.flyway_<module>}. A module without a folder is passed over.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    /** A test holds this equal to the modules that have migrations, in Modulith's order. */
    static final List<String> ORDER =
            List.of(
                    "platform",
                    "journaal",
                    "gemeenten",
                    "regeling",
                    "toegang",
                    "aanmelding",
                    "register",
                    "voorbereiding",
                    "advies",
                    "raadpleging",
                    "vaststelling",
                    "historie",
                    "demonstratie");

    @Override
    public void migrate(Flyway flyway) {
        run(flyway.getConfiguration());
    }

    /** Brings the database of this configuration up to date. */
    static void run(Configuration base) {
        for (String module : ORDER) {
            if (!hasMigrations(base, module)) {
                continue;
            }
            Flyway.configure(base.getClassLoader())
                    .configuration(base)
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(false)
                    .table("flyway_" + module)
                    .schemas("platform")
                    .defaultSchema("platform")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        }
    }

    private static boolean hasMigrations(Configuration base, String module) {
        try {
            var resolver = new PathMatchingResourcePatternResolver(base.getClassLoader());
            return resolver.getResources("classpath*:db/migration/" + module + "/*.sql").length > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
