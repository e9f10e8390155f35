// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SQL names its own schema only. Free to all: views that another module publishes ({@code
 * <schema>.<name>_v1}), and the functions of platform. The clock is {@code klok()}.
 */
@Execution(ExecutionMode.CONCURRENT)
class SqlTest {

    private static final Pattern TABLE =
            Pattern.compile(
                    "\\b(?:from|join|into|update|table|references|view|index|using|on)"
                        + "\\s+(?:only\\s+|if\\s+(?:not\\s+)?exists\\s+)?([a-z_]+)\\.([a-z_0-9]+)");

    private static final Pattern STATEMENT =
            Pattern.compile("(?s)\\s*(?:select|insert|update|delete|with|create|alter)\\b.*");

    private static final Pattern OTHER_CLOCK =
            Pattern.compile(
                    "\\b(?:now\\s*\\(|current_date\\b|current_timestamp\\b|localtimestamp\\b"
                            + "|clock_timestamp\\s*\\(|transaction_timestamp\\s*\\()");

    private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");

    private static final List<String> SCHEMAS =
            List.of(
                    "platform",
                    "journaal",
                    "zegel",
                    "gemeenten",
                    "regeling",
                    "toegang",
                    "aanmelding",
                    "tweedefactor",
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
                    "demonstratie",
                    "overzicht",
                    "web");

    @Test
    void javaNamesItsOwnSchemaOnly() {
        var offenders = new ArrayList<String>();
        for (var source : Source.below(Source.MAIN)) {
            for (String sql : source.strings()) {
                if (STATEMENT.matcher(sql.toLowerCase(Locale.ROOT)).matches()) {
                    offenders.addAll(faults(source.name(), source.module(), sql));
                }
            }
        }

        assertThat(offenders).as("SQL names its own schema only, and klok()").isEmpty();
    }

    @Test
    void migrationsNameTheirOwnSchemaOnly() {
        var offenders = new ArrayList<String>();
        for (Path file : (Iterable<Path>) Source.files(MIGRATIONS, ".sql")::iterator) {
            String module = file.getParent().getFileName().toString();
            offenders.addAll(faults(file.toString(), module, Source.read(file)));
        }

        assertThat(offenders).as("SQL names its own schema only, and klok()").isEmpty();
    }

    @Test
    void seesAForeignTableAndAnotherClock() {
        assertThat(faults("A.java", "advies", "select a from register.standaard"))
                .singleElement()
                .asString()
                .contains("register.standaard");
        assertThat(faults("A.java", "advies", "update advies.advies set op = now()"))
                .singleElement()
                .asString()
                .contains("klok()");
    }

    @Test
    void letsPublishedViewsAndOwnTablesPass() {
        assertThat(faults("A.java", "advies", "select a from register.stand_v1, advies.advies"))
                .isEmpty();
    }

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static List<String> faults(String file, String module, String sql) {
        var faults = new ArrayList<String>();
        String text = sql.replaceAll("--[^\n]*", "").replaceAll("'[^']*'", "''");
        text = text.toLowerCase(Locale.ROOT);
        var names = TABLE.matcher(text);
        while (names.find()) {
            String schema = names.group(1);
            boolean foreign = SCHEMAS.contains(schema) && !schema.equals(module);
            if (foreign && !names.group(2).matches(".*_v\\d+")) {
                faults.add(file + ": " + schema + "." + names.group(2));
            }
            if (SYSTEM.contains(schema) && !module.equals("platform")) {
                faults.add(file + ": " + schema + "." + names.group(2));
            }
        }
        if (!module.equals("platform") && OTHER_CLOCK.matcher(text).find()) {
            faults.add(file + ": another clock than klok()");
        }
        return faults;
    }
}
