// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.betwisting.Betwisting.Beslissing;
import nl.standaardwerk.betwisting.Betwisting.Grond;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contestations with what became of them; rows are only added. */
@Repository
class BetwistingRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    BetwistingRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One at a time for each raadpleging, until the end of the transaction. */
    void slot(RaadplegingId raadpleging) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('betwisting/' || :id, 0))")
                .param("id", raadpleging.toString())
                .query((_, _) -> 0)
                .single();
    }

    /** The moment by the clock of the database. */
    Instant klok() {
        return jdbc.sql("select klok()").query(OffsetDateTime.class).single().toInstant();
    }

    /** Those of this raadpleging, in order; one statement. */
    List<Betwisting> find(RaadplegingId raadpleging) {
        return find("b.raadpleging = :waarde", raadpleging.waarde());
    }

    /** Those that wait for the bestuur or the stembureau, the oldest first; one statement. */
    List<Betwisting> open() {
        return find(
                """
                (s.betwisting is null or (s.oordeel = :waarde and h.betwisting is null))
                    and n.betwisting is null
                """,
                Oordeel.HERSTEL_CIJFERS.name());
    }

    private List<Betwisting> find(String voorwaarde, Object waarde) {
        return jdbc.sql(
                        """
                        select b.id, b.raadpleging, b.nummer, b.gemeente, b.grond,
                               coalesce(t.inhoud, '') as tekst, b.op, b.demonstratie,
                               s.oordeel, coalesce(r.inhoud, '') as redenen, s.datum,
                               s.op as beslist, s.nieuw, h.op as hersteld,
                               n.betwisting is not null as overbodig
                        from betwisting.betwisting b
                        join betwisting.tekst t on t.id = b.tekst
                        left join betwisting.beslissing s on s.betwisting = b.id
                        left join betwisting.tekst r on r.id = s.redenen
                        left join betwisting.herstel h on h.betwisting = b.id
                        left join betwisting.beslissing n
                            on n.raadpleging = b.raadpleging and n.nieuw is not null
                        where %s
                        order by b.ingediend, b.id
                        """
                                .formatted(voorwaarde))
                .param("waarde", waarde)
                .query((rij, _) -> betwisting(rij))
                .list();
    }

    /** Adds one; the lock is held. */
    void insert(Betwisting betwisting, Betwisttermijn termijn, Instant moment, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(betwisting.inhoud().tekst());
        jdbc.sql(
                        """
                        insert into betwisting.betwisting (id, raadpleging, nummer, gemeente, grond,
                            tekst, tekst_sha256, vastgesteld, tot, ingediend, op, account, namens,
                            demonstratie)
                        values (:id, :raadpleging, :nummer, :gemeente, :grond, :tekst, :sha256,
                            :vanaf, :tot, :moment, :op, :account, :namens, :demonstratie)
                        """)
                .param("id", betwisting.id())
                .param("raadpleging", betwisting.raadpleging().waarde())
                .param("nummer", betwisting.nummer())
                .param("gemeente", betwisting.gemeente().waarde())
                .param("grond", betwisting.inhoud().grond().name())
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("vanaf", termijn.vanaf().atOffset(ZoneOffset.UTC))
                .param("tot", termijn.tot().atOffset(ZoneOffset.UTC))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("op", betwisting.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", betwisting.demonstratie())
                .update();
    }

    /** Adds a decision; the lock is held. */
    void insert(Betwisting betwisting, Beslissing beslissing, Ondertekening door) {
        var uitspraak = beslissing.uitspraak();
        var redenen = teksten.bewaarAlsGevuld(uitspraak.redenen());
        jdbc.sql(
                        """
                        insert into betwisting.beslissing (betwisting, raadpleging, oordeel, redenen,
                            redenen_sha256, datum, nieuw, op, account, namens)
                        values (:betwisting, :raadpleging, :oordeel, :redenen, :sha256, :datum,
                            :nieuw, :op, :account, :namens)
                        """)
                .param("betwisting", betwisting.id())
                .param("raadpleging", betwisting.raadpleging().waarde())
                .param("oordeel", uitspraak.oordeel().name())
                .param("redenen", redenen.id())
                .param("sha256", redenen.hash())
                .param("datum", uitspraak.datum())
                .param("nieuw", beslissing.nieuw().map(RaadplegingId::waarde).orElse(null))
                .param("op", beslissing.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** The figures were put right: nothing waits for that any more. */
    void hersteld(RaadplegingId raadpleging, int invoer, LocalDate op) {
        jdbc.sql(
                        """
                        insert into betwisting.herstel (betwisting, oordeel, invoer, op)
                        select s.betwisting, s.oordeel, :invoer, :op from betwisting.beslissing s
                        where s.raadpleging = :raadpleging and s.oordeel = 'HERSTEL_CIJFERS'
                            and not exists (
                                select from betwisting.herstel h where h.betwisting = s.betwisting)
                        """)
                .param("raadpleging", raadpleging.waarde())
                .param("invoer", invoer)
                .param("op", op)
                .update();
    }

    private static Betwisting betwisting(ResultSet rij) throws SQLException {
        return new Betwisting(
                rij.getObject("id", UUID.class),
                new RaadplegingId(rij.getObject("raadpleging", UUID.class)),
                rij.getInt("nummer"),
                new GemeenteCode(rij.getString("gemeente")),
                new Inhoud(Grond.valueOf(rij.getString("grond")), rij.getString("tekst")),
                rij.getObject("op", LocalDate.class),
                rij.getBoolean("demonstratie"),
                beslissing(rij),
                rij.getBoolean("overbodig"));
    }

    private static Optional<Beslissing> beslissing(ResultSet rij) throws SQLException {
        @Nullable String oordeel = rij.getString("oordeel");
        return oordeel == null
                ? Optional.empty()
                : Optional.of(
                        new Beslissing(
                                new Uitspraak(
                                        Oordeel.valueOf(oordeel),
                                        rij.getString("redenen"),
                                        rij.getObject("datum", LocalDate.class)),
                                rij.getObject("beslist", LocalDate.class),
                                Optional.ofNullable(rij.getObject("nieuw", UUID.class))
                                        .map(RaadplegingId::new),
                                Optional.ofNullable(rij.getObject("hersteld", LocalDate.class))));
    }
}
