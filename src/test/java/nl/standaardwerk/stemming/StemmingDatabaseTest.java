// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.raadpleging.RaadplegingId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Set;

/** What the database guards by itself, and what it says of itself. */
class StemmingDatabaseTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private BureauRepository rijen;
    @Autowired private JdbcClient jdbc;

    @Test
    void de_database_weigert_wat_een_programma_niet_mag() {
        var v = Stemverhaal.op(context);
        var id = v.losseRaadpleging();
        v.open(id);
        v.stem(id, gm("0363"), "voor");
        for (var tabel :
                List.of("stemming", "plan", "verzoek", "ronde", "kiezer", "gemachtigde", "stem")) {
            assertThatThrownBy(
                            () ->
                                    jdbc.sql(
                                                    "delete from stemming."
                                                            + tabel
                                                            + " where raadpleging = :id")
                                            .param("id", id.waarde())
                                            .update())
                    .as(tabel)
                    .isInstanceOf(DataAccessException.class);
        }
        weigert(
                id,
                """
                insert into stemming.kiezer (raadpleging, gemeente, naam, inwoners, gewicht, volgorde)
                values (:id, 'GM9999', 'Verzonnen', 0, 0, 999)
                """);
        weigert(id, "update stemming.kiezer set gewicht = 76 where raadpleging = :id");
        weigert(id, "update stemming.stem set keuze = 'tegen' where raadpleging = :id");
        for (var vergadering : List.of("current_date + 40", "current_date - 1")) {
            weigert(
                    id,
                    """
                    insert into stemming.plan (raadpleging, versie, opent, sluit, vergadering, account)
                    values (:id, 2, current_date + time '9:00', current_date + time '17:00', %s,
                        gen_random_uuid())
                    """
                            .formatted(vergadering));
        }
        weigert(
                id,
                """
                insert into stemming.sluiting (raadpleging, verzoek)
                select raadpleging, verzoek from stemming.ronde where raadpleging = :id
                """);
        weigert(
                id,
                """
                insert into stemming.stem (raadpleging, gemeente, versie, keuze, sleutel, bewijs, zout,
                    controlegetal, machtiging, ontvangen, vastgelegd)
                select raadpleging, gemeente, 2, 'tegen', repeat('b', 64), 'AAAA-BBBB-CCCC', zout,
                    controlegetal, machtiging, ontvangen, klok() + interval '2 hours'
                from stemming.stem where raadpleging = :id
                """);
    }

    private void weigert(RaadplegingId id, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).param("id", id.waarde()).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void van_een_onveilige_database_is_te_zien_wat_er_uit_staat() {
        assertThat(rijen.uit(Set.of("fsync", "synchronous_commit", "full_page_writes")))
                .containsExactlyInAnyOrder("fsync", "synchronous_commit", "full_page_writes");
        assertThat(rijen.uit(Set.of("autovacuum"))).isEmpty();
    }
}
