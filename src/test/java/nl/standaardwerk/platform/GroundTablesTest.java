// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What the migrations of platform offer to the modules, in a database of its own. */
class GroundTablesTest {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.create().dataSource());

    static {
        JDBC.sql(
                        """
                        create table platform.proef (wat text);
                        insert into platform.proef values ('gezegd');
                        create trigger proef_vast before update or delete on platform.proef
                            for each row execute function platform.verbied_wijziging();
                        create trigger proef_niet_leeg before truncate on platform.proef
                            for each statement execute function platform.verbied_wijziging()
                        """)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.proef set wat = 'anders'",
                "delete from platform.proef",
                "truncate platform.proef"
            })
    void whatWasSaidStaysSaid(String statement) {
        assertThatThrownBy(() -> JDBC.sql(statement).update())
                .hasMessageContaining("wordt alleen aangevuld");
        assertThat(JDBC.sql("select wat from platform.proef").query(String.class).list())
                .containsExactly("gezegd");
    }

    @Test
    void everyTableAndColumnHasAComment() {
        var lacking =
                JDBC.sql(
                                """
                                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                                from information_schema.columns c
                                join pg_class k on k.oid = (c.table_schema || '.' || c.table_name)::regclass
                                where c.table_schema not in ('pg_catalog', 'information_schema', 'public')
                                  and c.table_name not like 'flyway_%'
                                  and c.table_name <> 'proef'
                                  and k.relkind in ('r', 'p', 'v')
                                  and (col_description(k.oid, c.ordinal_position) is null
                                       or obj_description(k.oid, 'pg_class') is null)
                                order by 1
                                """)
                        .query(String.class)
                        .list();

        assertThat(lacking).as("comment on table and column").isEqualTo(List.of());
    }
}
