// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.core.io.Resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import javax.sql.DataSource;

/**
 * One look at the histories that Flyway keeps: do they hold exactly these files, with these
 * checksums, all applied? Then a start needs no Flyway. In every other case, also one that is not
 * understood, the answer is no, and Flyway validates, applies or refuses.
 */
final class MigrationHistory {

    /** PostgreSQL: no such table, no such schema. */
    private static final Set<String> ABSENT = Set.of("42P01", "3F000");

    /** What Flyway writes down besides migrations: that it began. */
    private static final Set<String> BEGINNINGS = Set.of("BASELINE", "SCHEMA");

    private final DataSource database;

    MigrationHistory(DataSource database) {
        this.database = database;
    }

    /**
     * Whether nothing is to be done.
     *
     * @param files by module
     */
    boolean isUpToDate(Map<String, List<Resource>> files) {
        var wanted =
                files.entrySet().stream()
                        .flatMap(
                                module ->
                                        module.getValue().stream()
                                                .map(file -> Applied.of(module.getKey(), file)))
                        .collect(Collectors.toSet());
        return !wanted.isEmpty() && applied(files.keySet()).equals(wanted);
    }

    /** Empty when a table is missing or something did not succeed. */
    private Set<Applied> applied(Collection<String> modules) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(histories(modules))) {
            var found = new HashSet<Applied>();
            while (rows.next()) {
                if (!rows.getBoolean("success")) {
                    return Set.of();
                }
                if (!BEGINNINGS.contains(rows.getString("type"))) {
                    found.add(Applied.of(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            if (ABSENT.contains("" + failed.getSQLState())) {
                return Set.of();
            }
            throw new IllegalStateException("the migrations of the database", failed);
        }
    }

    private static String histories(Collection<String> modules) {
        return modules.stream()
                .map(
                        module ->
                                """
                                select '%1$s' as module, script, checksum, success, type
                                  from platform.flyway_%1$s
                                """
                                        .formatted(module))
                .collect(Collectors.joining(" union all "));
    }

    private record Applied(String module, String script, int checksum) {

        static Applied of(String module, Resource file) {
            return new Applied(module, Objects.requireNonNull(file.getFilename()), checksum(file));
        }

        static Applied of(ResultSet row) throws SQLException {
            return new Applied(
                    row.getString("module"), row.getString("script"), row.getInt("checksum"));
        }

        /** Flyway's checksum of a file: the CRC-32 of its lines, without the ends of the lines. */
        private static int checksum(Resource file) {
            var crc = new CRC32();
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return (int) crc.getValue();
        }
    }
}
