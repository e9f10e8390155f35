// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who votes for each gemeente and what they voted: rows are added, never changed. */
@Repository
class StembusRepository {

    private static final String STEM =
            """
            select s.gemeente, s.versie, s.keuze, t.inhoud as verklaring, s.bewijs, s.zout,
                   s.controlegetal, s.vastgelegd
            from stemming.stem s left join stemming.tekst t on t.id = s.verklaring
            """;
    private static final String GEMACHTIGDE =
            """
            select g.gemeente, g.volgnummer, g.account, g.functie, t.inhoud as grondslag,
                   g.vastgelegd
            from stemming.gemachtigde g left join stemming.tekst t on t.id = g.grondslag
            where g.volgnummer = (select max(x.volgnummer) from stemming.gemachtigde x
                                  where x.raadpleging = g.raadpleging and x.gemeente = g.gemeente)
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    StembusRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One vote of a gemeente at a time, until the end of the transaction. */
    void slot(RaadplegingId id, GemeenteCode gemeente) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "stemming/" + id + "/" + gemeente)
                .query((rs, n) -> 0)
                .single();
    }

    void insert(RaadplegingId id, Stemgemachtigde nieuw, AccountId door) {
        var tekst = teksten.bewaarAlsGevuld(nieuw.grondslag());
        jdbc.sql(
                        """
                        insert into stemming.gemachtigde
                            (raadpleging, gemeente, volgnummer, account, functie, grondslag,
                             grondslag_sha256, door)
                        values (:id, :gemeente, :nummer, :account, :functie, :tekst, :hash, :door)
                        """)
                .param("id", id.waarde())
                .param("gemeente", nieuw.gemeente().waarde())
                .param("nummer", nieuw.nummer())
                .param("account", nieuw.account().waarde())
                .param("functie", nieuw.functie().name())
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .param("door", door.waarde())
                .update();
    }

    Optional<Stemgemachtigde> gemachtigde(RaadplegingId id, GemeenteCode gemeente) {
        return jdbc.sql(GEMACHTIGDE + "and g.raadpleging = :id and g.gemeente = :gemeente")
                .param("id", id.waarde())
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> gemachtigde(rs))
                .optional();
    }

    private static Stemgemachtigde gemachtigde(ResultSet rs) throws SQLException {
        @Nullable String grondslag = rs.getString("grondslag");
        return new Stemgemachtigde(
                new GemeenteCode(rs.getString("gemeente")),
                rs.getInt("volgnummer"),
                new AccountId(rs.getObject("account", UUID.class)),
                Stemgemachtigde.Functie.valueOf(rs.getString("functie")),
                grondslag == null ? "" : grondslag,
                StemmingRepository.moment(rs, "vastgelegd"));
    }

    /**
     * A vote that is not declared, for a gemeente on its list.
     *
     * @param periode in which can be voted
     * @param gesloten whether it was closed early
     * @param account who votes; empty when nobody was named
     */
    record Open(
            RaadplegingId raadpleging,
            boolean demonstratie,
            GemeenteCode gemeente,
            Periode periode,
            boolean gesloten,
            Optional<AccountId> account,
            boolean gestemd) {}

    /** Of these gemeenten, every vote that is not declared and for which they are on the list. */
    List<Open> open(List<GemeenteCode> gemeenten) {
        return jdbc.sql(
                        """
                        select k.raadpleging, s.demonstratie, k.gemeente, r.opent, r.sluit,
                               exists (select 1 from stemming.sluiting x
                                       where x.raadpleging = k.raadpleging) as gesloten,
                               (select g.account from stemming.gemachtigde g
                                where g.raadpleging = k.raadpleging and g.gemeente = k.gemeente
                                order by g.volgnummer desc limit 1) as account,
                               exists (select 1 from stemming.stem x
                                       where x.raadpleging = k.raadpleging
                                           and x.gemeente = k.gemeente) as gestemd
                        from stemming.kiezer k
                        join stemming.stemming s on s.raadpleging = k.raadpleging
                        join stemming.ronde r on r.raadpleging = k.raadpleging
                        where k.gemeente = any(:gemeenten)
                            and not exists (select 1 from stemming.uitslag u
                                            where u.raadpleging = k.raadpleging)
                        """)
                .param(
                        "gemeenten",
                        gemeenten.stream().map(GemeenteCode::waarde).toArray(String[]::new))
                .query((rs, n) -> open(rs))
                .list();
    }

    private static Open open(ResultSet rs) throws SQLException {
        return new Open(
                new RaadplegingId(rs.getObject("raadpleging", UUID.class)),
                rs.getBoolean("demonstratie"),
                new GemeenteCode(rs.getString("gemeente")),
                new Periode(
                        StemmingRepository.moment(rs, "opent"),
                        StemmingRepository.moment(rs, "sluit")),
                rs.getBoolean("gesloten"),
                Optional.ofNullable(rs.getObject("account", UUID.class)).map(AccountId::new),
                rs.getBoolean("gestemd"));
    }

    /** The vote that this form with this content was already. */
    Optional<Stem> vind(RaadplegingId id, GemeenteCode gemeente, String sleutel) {
        return jdbc.sql(
                        STEM
                                + """
                                where s.raadpleging = :id and s.gemeente = :gemeente
                                    and s.sleutel = :sleutel
                                """)
                .param("id", id.waarde())
                .param("gemeente", gemeente.waarde())
                .param("sleutel", sleutel)
                .query((rs, n) -> stem(rs))
                .optional();
    }

    /** Every version of what a gemeente voted, oldest first. */
    List<Stem> versies(RaadplegingId id, GemeenteCode gemeente) {
        return jdbc.sql(
                        STEM
                                + """
                                where s.raadpleging = :id and s.gemeente = :gemeente
                                order by s.versie
                                """)
                .param("id", id.waarde())
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> stem(rs))
                .list();
    }

    /** The last thing that a gemeente voted. */
    Optional<Stem> laatste(RaadplegingId id, GemeenteCode gemeente) {
        return jdbc.sql(
                        STEM
                                + """
                                where s.raadpleging = :id and s.gemeente = :gemeente
                                order by s.versie desc limit 1
                                """)
                .param("id", id.waarde())
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> stem(rs))
                .optional();
    }

    /** The vote that counts of each gemeente that voted, in order of code. */
    List<Stem> geldend(RaadplegingId id) {
        return jdbc.sql(
                        STEM
                                + """
                                where s.raadpleging = :id
                                    and s.versie = (select max(x.versie) from stemming.stem x
                                                    where x.raadpleging = s.raadpleging
                                                        and x.gemeente = s.gemeente)
                                order by s.gemeente
                                """)
                .param("id", id.waarde())
                .query((rs, n) -> stem(rs))
                .list();
    }

    /** The gemeenten that voted, without what. */
    List<GemeenteCode> gestemd(RaadplegingId id) {
        return jdbc.sql(
                        """
                        select distinct gemeente from stemming.stem where raadpleging = :id
                        order by gemeente
                        """)
                .param("id", id.waarde())
                .query((rs, n) -> new GemeenteCode(rs.getString("gemeente")))
                .list();
    }

    void insert(RaadplegingId id, Stem stem, Herkomst herkomst) {
        var tekst = teksten.bewaarAlsGevuld(stem.verklaring());
        jdbc.sql(
                        """
                        insert into stemming.stem
                            (raadpleging, gemeente, versie, keuze, sleutel, bewijs, zout,
                             controlegetal, verklaring, verklaring_sha256, machtiging, ontvangen,
                             vastgelegd)
                        values (:id, :gemeente, :versie, :keuze, :sleutel, :bewijs, :zout,
                                :controlegetal, :tekst, :hash, :machtiging, :ontvangen, :vastgelegd)
                        """)
                .param("id", id.waarde())
                .param("gemeente", stem.gemeente().waarde())
                .param("versie", stem.versie())
                .param("keuze", stem.keuze())
                .param("sleutel", herkomst.sleutel())
                .param("bewijs", stem.bewijs())
                .param("zout", stem.zout())
                .param("controlegetal", stem.controlegetal())
                .param("tekst", tekst.id())
                .param("hash", tekst.hash())
                .param("machtiging", herkomst.machtiging())
                .param("ontvangen", herkomst.ontvangen().atOffset(ZoneOffset.UTC))
                .param("vastgelegd", stem.vastgelegd().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From which form, by which stemgemachtigde, received when. */
    record Herkomst(String sleutel, int machtiging, Instant ontvangen) {}

    private static Stem stem(ResultSet rs) throws SQLException {
        @Nullable String verklaring = rs.getString("verklaring");
        return new Stem(
                new GemeenteCode(rs.getString("gemeente")),
                rs.getInt("versie"),
                rs.getString("keuze"),
                verklaring == null ? "" : verklaring,
                rs.getString("bewijs"),
                rs.getString("zout"),
                rs.getString("controlegetal"),
                StemmingRepository.moment(rs, "vastgelegd"));
    }
}
