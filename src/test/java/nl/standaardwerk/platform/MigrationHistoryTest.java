// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** A start passes Flyway over only when it has nothing to do. */
class MigrationHistoryTest {

    private static final String OTHER_CHECKSUM =
            "update platform.flyway_journaal set checksum = 1 where type = 'SQL'";

    private final DataSource database = TestDatabase.create().dataSource();

    @Test
    void whatFlywayMigratedIsUpToDate() {
        assertThat(isUpToDate(database)).isTrue();
    }

    @Test
    void aDatabaseWithoutTablesIsNot() {
        assertThat(isUpToDate(TestDatabase.createBare().dataSource())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OTHER_CHECKSUM,
                "update platform.flyway_journaal set checksum = null where type = 'SQL'",
                "update platform.flyway_journaal set success = false",
                "update platform.flyway_journaal set script = 'V1__x.sql' where type = 'SQL'",
                "delete from platform.flyway_journaal",
                "insert into platform.flyway_journaal select 99, '99', 'x', 'SQL', 'V99__x.sql',"
                        + " 1, 'x', now(), 1, true",
                "drop table platform.flyway_register"
            })
    void anythingElseIsLeftToFlyway(String change) {
        JdbcClient.create(database).sql(change).update();

        assertThat(isUpToDate(database)).isFalse();
    }

    @Test
    void aMigrationThatWasChangedAfterwardsStillStopsTheStart() {
        JdbcClient.create(database).sql(OTHER_CHECKSUM).update();

        assertThatThrownBy(new ModuleMigrations(database)::afterPropertiesSet)
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("checksum mismatch");
    }

    @Test
    void anEmptyDatabaseIsMigratedAtTheStart() {
        var bare = TestDatabase.createBare().dataSource();

        new ModuleMigrations(bare).afterPropertiesSet();

        assertThat(isUpToDate(bare)).isTrue();
        assertThatCode(new ModuleMigrations(bare)::afterPropertiesSet).doesNotThrowAnyException();
    }

    private static boolean isUpToDate(DataSource database) {
        return new MigrationHistory(database).isUpToDate(ModuleMigrations.files());
    }
}
