// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;

/** Whether anything changed in the tables that an act could touch. */
final class Tabellen {

    private final JdbcClient jdbc;
    private final String tellingen;
    private String geteld = "";
    private String geschreven = "";

    Tabellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
        tellingen = tellingen(jdbc);
    }

    /**
     * Whether a table changed since the last look. Counting every table is slow, so it is done only
     * when some transaction wrote something: a refusal writes nothing at all.
     */
    boolean isVeranderd() {
        var nu = laatsteTransactie();
        if (nu.equals(geschreven)) {
            return false;
        }
        geschreven = nu;
        var voor = geteld;
        geteld = jdbc.sql(tellingen).query(String.class).single();
        return !geteld.equals(voor);
    }

    private String laatsteTransactie() {
        return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** Rows of every table that an act could touch, and the versions of what is updated. */
    private static String tellingen(JdbcClient jdbc) {
        var tabellen =
                jdbc.sql(
                                """
                                select table_schema || '.' || table_name
                                from information_schema.tables
                                where table_type = 'BASE TABLE'
                                  and table_schema in ('voorbereiding', 'advies', 'raadpleging',
                                    'vaststelling', 'register', 'journaal', 'overlap')
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        var kolommen = new ArrayList<String>();
        for (String tabel : tabellen) {
            kolommen.add("'" + tabel + "=' || (select count(*) from " + tabel + ")");
        }
        kolommen.add("(select sum(versie) from vaststelling.traject)");
        kolommen.add("(select sum(versie) from voorbereiding.voorstel)");
        return "select concat_ws(' ', " + String.join(", ", kolommen) + ")";
    }
}
