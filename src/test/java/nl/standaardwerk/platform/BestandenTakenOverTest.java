// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import java.sql.SQLException;
import java.util.UUID;

/** A database from before module bestanden keeps its files (ADR-0016). */
class BestandenTakenOverTest {

    private static final String BEFORE =
            """
            drop schema bestanden cascade;
            create table voorbereiding.bestand (id uuid primary key, naam text, mediatype text,
                grootte bigint, sha256 text, op date, vastgelegd timestamptz, door_account uuid,
                door_namens text);
            create table voorbereiding.bestanddeel (bestand uuid, nummer int, inhoud bytea);
            """;

    @Test
    void theFirstMigrationTakesOverWhatVoorbereidingHeld() throws SQLException {
        var source = TestDatabase.create().dataSource();
        var jdbc = JdbcClient.create(source);
        var id = UUID.randomUUID();
        jdbc.sql(BEFORE).update();
        jdbc.sql(
                        """
                        insert into voorbereiding.bestand values (:id, 'nota.txt', 'text/plain', 3,
                            :sha256, date '2026-03-01', timestamptz '2026-03-01 12:00Z', :id, 'GM0150')
                        """)
                .param("id", id)
                .param("sha256", "a".repeat(64))
                .update();
        jdbc.sql("insert into voorbereiding.bestanddeel values (:id, 0, 'een'::bytea)")
                .param("id", id)
                .update();

        try (var connection = source.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(
                            new ClassPathResource("db/migration/bestanden/V1__bestanden.sql")),
                    false,
                    false,
                    ScriptUtils.DEFAULT_COMMENT_PREFIX,
                    ScriptUtils.EOF_STATEMENT_SEPARATOR,
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_START_DELIMITER,
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_END_DELIMITER);
        }

        assertThat(
                        jdbc.sql(
                                        """
                                        select b.naam || ' ' || convert_from(d.inhoud, 'UTF8')
                                        from bestanden.bestand b
                                        join bestanden.bestanddeel d on d.bestand = b.id
                                        where b.id = :id
                                        """)
                                .param("id", id)
                                .query(String.class)
                                .single())
                .isEqualTo("nota.txt een");
    }
}
