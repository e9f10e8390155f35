// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.betwisting.Betwisting.Oordeel;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import java.util.List;

/** What the database itself refuses. */
class BetwistingDatabaseTest extends Betwistverhaal {

    @Test
    void theDatabaseRefusesWhatCannotBe() {
        uitslag("voor");
        dienIn();
        var rij =
                "insert into betwisting.betwisting select gen_random_uuid(), raadpleging, %s, %s,"
                        + " grond, tekst, tekst_sha256, vastgesteld, tot, %s, op, account, namens,"
                        + " demonstratie from betwisting.betwisting where raadpleging = :id";
        for (var sql :
                List.of(
                        "update betwisting.betwisting set grond = 'STEM' where raadpleging = :id",
                        "delete from betwisting.betwisting where raadpleging = :id",
                        rij.formatted("2", "gemeente", "ingediend"),
                        rij.formatted("1", "'GM0088'", "ingediend"),
                        rij.formatted("2", "'GM0088'", "tot"),
                        rij.formatted("2", "'GM0088'", "vastgesteld - interval '1 microsecond'"),
                        beslissing("NIEUWE_STEMMING", "null"),
                        beslissing("ONGEGROND", "gen_random_uuid()"),
                        beslissing("ONZIN", "null"))) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id.waarde()).update(), "%s", sql)
                    .isInstanceOf(DataAccessException.class);
        }
        beslis(1, Oordeel.ONGEGROND);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into betwisting.herstel (betwisting, oordeel, invoer, op)
                                                select id, 'HERSTEL_CIJFERS', 2, op
                                                from betwisting.betwisting where raadpleging = :id
                                                """)
                                        .param("id", id.waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
        for (var tabel : List.of("tekst", "betwisting", "beslissing", "herstel")) {
            assertThatThrownBy(() -> jdbc.sql("truncate betwisting." + tabel + " cascade").update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private static String beslissing(String oordeel, String nieuw) {
        return "insert into betwisting.beslissing (betwisting, raadpleging, oordeel, redenen,"
                + " redenen_sha256, datum, nieuw, op, account, namens) select id, raadpleging, '"
                + oordeel
                + "', tekst, tekst_sha256, op, "
                + nieuw
                + ", op, account, namens from betwisting.betwisting where raadpleging = :id";
    }
}
