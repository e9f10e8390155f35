// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static java.util.Objects.requireNonNull;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/**
 * Runs the migrations of each module from its own folder {@code db/migration/<module>}, in an order
 * in which a module comes after those it depends on. The history of each is kept in {@code
 * platform.flyway_<module>}. A module without a folder is passed over. A database that is up to
 * date costs one query: see {@link MigrationHistory}.
 */
@Component
class ModuleMigrations implements InitializingBean {

    /** A test holds this equal to the modules that have migrations, in Modulith's order. */
    static final List<String> ORDER =
            List.of(
                    "platform",
                    "journaal",
                    "zegel",
                    "gemeenten",
                    "regeling",
                    "toegang",
                    "aanmelding",
                    "tweedefactor",
                    "concepten",
                    "bestanden",
                    "register",
                    "beheer",
                    "toepassing",
                    "handhaving",
                    "rapportage",
                    "voorbereiding",
                    "dossierhouder",
                    "overlap",
                    "consultatie",
                    "kosten",
                    "onderbouwing",
                    "advies",
                    "raadpleging",
                    "stemming",
                    "betwisting",
                    "vaststelling",
                    "vergadering",
                    "historie",
                    "bericht",
                    "demonstratie");

    private final DataSource database;

    ModuleMigrations(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        var files = files();
        if (!new MigrationHistory(database).isUpToDate(files)) {
            files.keySet().forEach(module -> run(module, database));
        }
    }

    /** Brings this database up to date. */
    static void run(DataSource database) {
        files().keySet().forEach(module -> run(module, database));
    }

    private static void run(String module, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .schemas("platform")
                .defaultSchema("platform")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /** The files of each module that has any, in order. One walk through the jar finds them all. */
    static Map<String, List<Resource>> files() {
        var found = new HashMap<String, List<Resource>>();
        for (var file : all()) {
            found.computeIfAbsent(moduleOf(file), module -> new ArrayList<>()).add(file);
        }
        var files = new LinkedHashMap<String, List<Resource>>();
        for (String module : ORDER) {
            var own = found.get(module);
            if (own != null) {
                files.put(module, own);
            }
        }
        return files;
    }

    private static Resource[] all() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/migration/*/*.sql");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String moduleOf(Resource file) {
        try {
            var folder = Path.of(file.getURL().getPath()).getParent();
            return requireNonNull(folder).toFile().getName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
