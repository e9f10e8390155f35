// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.handhaving.Toezichtzaak.Stap;
import nl.standaardwerk.handhaving.Toezichtzaak.Uitkomst;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One toezichtzaak with its steps; rows are only added. */
@Repository
class ZaakRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    ZaakRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One at a time for this case, or for this place; until the end of the transaction. */
    void slot(String wat) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('handhaving/' || :wat, 0))")
                .param("wat", wat)
                .query((_, _) -> 0)
                .single();
    }

    /** The one with this kenmerk; two statements. */
    Optional<Toezichtzaak> find(String kenmerk) {
        return find("z.kenmerk = :waarde", kenmerk);
    }

    /** The one that runs; three statements. */
    Optional<Toezichtzaak> findLopend(
            StandaardId standaard, GemeenteCode gemeente, boolean demonstratie) {
        return jdbc.sql(
                        """
                        select id from handhaving.zaak_nu
                        where standaard = :standaard and gemeente = :gemeente
                            and demonstratie = :demonstratie and status <> 'AFGESLOTEN'
                        """)
                .param("standaard", standaard.waarde())
                .param("gemeente", gemeente.waarde())
                .param("demonstratie", demonstratie)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find("z.id = :waarde", id));
    }

    private Optional<Toezichtzaak> find(String voorwaarde, Object waarde) {
        var stappen =
                jdbc.sql(
                                """
                                select s.*, coalesce(t.inhoud, '') as inhoud
                                from handhaving.stap s
                                join handhaving.zaak z on z.id = s.zaak
                                join handhaving.tekst t on t.id = s.tekst
                                where %s
                                order by s.nr
                                """
                                        .formatted(voorwaarde))
                        .param("waarde", waarde)
                        .query((rij, _) -> stap(rij))
                        .list();
        return jdbc.sql(
                        """
                        select z.*, coalesce(t.inhoud, '') as inhoud
                        from handhaving.zaak z
                        left join handhaving.tekst t on t.id = z.bron
                        where %s
                        """
                                .formatted(voorwaarde))
                .param("waarde", waarde)
                .query((rij, _) -> zaak(rij, stappen))
                .optional();
    }

    void insert(Toezichtzaak zaak) {
        var bron = teksten.bewaarAlsGevuld(zaak.bron());
        jdbc.sql(
                        """
                        insert into handhaving.zaak (id, kenmerk, standaard, gemeente, graad, signaal, bron, bron_sha256,
                            demonstratie)
                        values (:id, :kenmerk, :standaard, :gemeente, :graad, :signaal, :bron, :sha256, :demonstratie)
                        """)
                .param("id", zaak.id())
                .param("kenmerk", zaak.kenmerk())
                .param("standaard", zaak.standaard().waarde())
                .param("gemeente", zaak.gemeente().waarde())
                .param("graad", zaak.graad().name())
                .param("signaal", zaak.signaal().name())
                .param("bron", bron.id())
                .param("sha256", bron.hash())
                .param("demonstratie", zaak.demonstratie())
                .update();
    }

    /** Adds a step; the lock is held. */
    void insert(UUID zaak, Stap stap, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(stap.tekst());
        jdbc.sql(
                        """
                        insert into handhaving.stap (zaak, nr, soort, termijn, reden, van, tot, uitkomst, tekst,
                            tekst_sha256, op, account, namens)
                        values (:zaak, :nr, :soort, :termijn, :reden, :van, :tot, :uitkomst, :tekst, :sha256, :op,
                            :account, :namens)
                        """)
                .param("zaak", zaak)
                .param("nr", stap.nummer())
                .param("soort", stap.soort().name())
                .param("termijn", stap.termijn().orElse(null))
                .param("reden", stap.opschorting().map(o -> o.reden().name()).orElse(null))
                .param("van", stap.opschorting().map(Opschorting::van).orElse(null))
                .param("tot", stap.opschorting().map(Opschorting::tot).orElse(null))
                .param("uitkomst", stap.uitkomst().map(Enum::name).orElse(null))
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", stap.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static Toezichtzaak zaak(ResultSet rij, List<Stap> stappen) throws SQLException {
        return new Toezichtzaak(
                rij.getObject("id", UUID.class),
                rij.getString("kenmerk"),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                Verbindendheid.valueOf(rij.getString("graad")),
                Signaal.valueOf(rij.getString("signaal")),
                rij.getString("inhoud"),
                rij.getBoolean("demonstratie"),
                stappen);
    }

    private static Stap stap(ResultSet rij) throws SQLException {
        var van = rij.getObject("van", LocalDate.class);
        var tot = rij.getObject("tot", LocalDate.class);
        return new Stap(
                rij.getInt("nr"),
                Stapsoort.valueOf(rij.getString("soort")),
                rij.getString("inhoud"),
                rij.getString("namens"),
                rij.getObject("op", LocalDate.class),
                Optional.ofNullable(rij.getObject("termijn", LocalDate.class)),
                Optional.ofNullable(rij.getString("reden"))
                        .map(r -> new Opschorting(Opschorting.Reden.valueOf(r), van, tot)),
                Optional.ofNullable(rij.getString("uitkomst")).map(Uitkomst::valueOf));
    }
}
