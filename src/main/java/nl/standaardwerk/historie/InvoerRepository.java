// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.vaststelling.HistorischBesluit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was brought in and what became of it; insert-only. An erased text hides its row. */
@Repository
class InvoerRepository {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TekstRepository teksten;
    private final JsonMapper json;

    InvoerRepository(JdbcClient jdbc, TekstRepository teksten, JsonMapper json) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.json = json;
    }

    /** Of two who bring in or judge at the same moment the second waits here for the first. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('historie.invoer'))").query().singleRow();
    }

    void insert(Invoer invoer) {
        var velden = teksten.bewaar(json.writeValueAsString(invoer.velden()));
        jdbc.sql(
                        """
                        insert into historie.invoer (id, vorige, velden, velden_hash, eerste, op)
                        values (:id, :vorige, :velden, :hash, :eerste, :op)
                        """)
                .param("id", invoer.id())
                .param("vorige", invoer.vorige().orElse(null))
                .param("velden", velden.id())
                .param("hash", velden.hash())
                .param("eerste", invoer.eerste().waarde())
                .param("op", invoer.op())
                .update();
    }

    /** That it was confirmed and stands in the register. */
    void insertBevestigd(
            Invoer invoer,
            HistorischBesluit.Vastgelegd vastgelegd,
            AccountId account,
            LocalDate op) {
        jdbc.sql(
                        """
                        insert into historie.oordeel
                            (invoer, eerste, uitkomst, besluit, standaard, account, op)
                        values (:invoer, :eerste, 'BEVESTIGD', :besluit, :standaard, :account, :op)
                        """)
                .param("invoer", invoer.id())
                .param("eerste", invoer.eerste().waarde())
                .param("besluit", vastgelegd.besluit().waarde())
                .param("standaard", vastgelegd.standaard().waarde())
                .param("account", account.waarde())
                .param("op", op)
                .update();
    }

    /** That it was sent back. */
    void insertTeruggestuurd(Invoer invoer, String reden, AccountId account, LocalDate op) {
        var tekst = teksten.bewaar(reden);
        jdbc.sql(
                        """
                        insert into historie.oordeel
                            (invoer, eerste, uitkomst, reden, reden_hash, account, op)
                        values (:invoer, :eerste, 'TERUGGESTUURD', :reden, :hash, :account, :op)
                        """)
                .param("invoer", invoer.id())
                .param("eerste", invoer.eerste().waarde())
                .param("reden", tekst.id())
                .param("hash", tekst.hash())
                .param("account", account.waarde())
                .param("op", op)
                .update();
    }

    Optional<Invoer> vind(UUID id) {
        return jdbc.sql(
                        """
                        select i.id, i.vorige, t.inhoud, i.eerste, i.op,
                            o.uitkomst, o.standaard, r.inhoud as reden, o.account, o.op as geoordeeld
                        from historie.invoer i
                        join historie.tekst t on t.id = i.velden and t.inhoud is not null
                        left join historie.oordeel o on o.invoer = i.id
                        left join historie.tekst r on r.id = o.reden
                        where i.id = :id
                        """)
                .param("id", id)
                .query(this::invoer)
                .optional();
    }

    /** What improves this one; empty when nothing does. */
    Optional<UUID> verbetering(UUID vorige) {
        return jdbc.sql("select id from historie.invoer where vorige = :vorige")
                .param("vorige", vorige)
                .query(UUID.class)
                .optional();
    }

    /** What waits, or was sent back by another and not improved; the oldest first. */
    List<Invoer> open() {
        return jdbc.sql(
                        """
                        select i.id, i.vorige, t.inhoud, i.eerste, i.op,
                            o.uitkomst, o.standaard, r.inhoud as reden, o.account, o.op as geoordeeld
                        from historie.invoer i
                        join historie.tekst t on t.id = i.velden and t.inhoud is not null
                        left join historie.oordeel o on o.invoer = i.id
                        left join historie.tekst r on r.id = o.reden
                        where (o.uitkomst is null
                                or (o.uitkomst = 'TERUGGESTUURD' and o.account <> o.eerste))
                            and not exists (select from historie.invoer v where v.vorige = i.id)
                        order by i.vastgelegd, i.id
                        """)
                .query(this::invoer)
                .list();
    }

    private Invoer invoer(ResultSet rs, int nummer) throws SQLException {
        return new Invoer(
                rs.getObject("id", UUID.class),
                Optional.ofNullable(rs.getObject("vorige", UUID.class)),
                json.readValue(rs.getString("inhoud"), VELDEN),
                new AccountId(rs.getObject("eerste", UUID.class)),
                rs.getObject("op", LocalDate.class),
                oordeel(rs));
    }

    private static Optional<Invoer.Oordeel> oordeel(ResultSet rs) throws SQLException {
        if (rs.getString("uitkomst") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Invoer.Oordeel(
                        Optional.ofNullable(rs.getObject("standaard", UUID.class))
                                .map(StandaardId::new),
                        Optional.ofNullable(rs.getString("reden")).orElse(""),
                        new AccountId(rs.getObject("account", UUID.class)),
                        rs.getObject("geoordeeld", LocalDate.class)));
    }
}
