// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Outcomes as they were entered, and what second persons and an ALV said of them. */
@Repository
class UitslagRepository {

    /** What {@link #invoer} reads, for a statement with {@link #JOIN}. */
    static final String KOLOMMEN =
            """
            u.id as uitslag, u.nummer, u.datum, u.vergadering, u.aangenomen, u.acclamatie,
            a.inhoud as aantekening, u.grondslag, u.bron, u.bestand, u.op, u.eerste, u.herstelt,
            u.voor_hoofden, u.tegen_hoofden, u.onthouding_hoofden, u.niet_gestemd_hoofden,
            u.voor_gewichten, u.tegen_gewichten, u.onthouding_gewichten, u.niet_gestemd_gewichten,
            u.voor_procenten, u.tegen_procenten, u.onthouding_procenten, u.niet_gestemd_procenten,
            o.bevestigd, o.tweede, o.op as oordeel_op, i.inhoud as reden
            """;

    /** Adds every entry of raadpleging {@code r}. */
    static final String JOIN =
            """
            left join raadpleging.uitslag u on u.raadpleging = r.id
            left join raadpleging.tekst a on a.id = u.aantekening
            left join raadpleging.oordeel o on o.uitslag = u.id
            left join raadpleging.tekst i on i.id = o.reden
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    UitslagRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void insert(RaadplegingId id, Nieuw nieuw, Uitslag uitslag) {
        var aantekening = tekst(uitslag.aantekening());
        var cijfers = uitslag.cijfers();
        var sql =
                jdbc.sql(
                                """
                                insert into raadpleging.uitslag
                                    (id, raadpleging, nummer, datum, vergadering, aangenomen,
                                     acclamatie, aantekening, aantekening_hash, grondslag, bron,
                                     bestand, op, eerste, herstelt,
                                     voor_hoofden, tegen_hoofden, onthouding_hoofden,
                                     niet_gestemd_hoofden, voor_gewichten, tegen_gewichten,
                                     onthouding_gewichten, niet_gestemd_gewichten, voor_procenten,
                                     tegen_procenten, onthouding_procenten, niet_gestemd_procenten)
                                values (:id, :raadpleging, :nummer, :datum, :vergadering,
                                        :aangenomen, :acclamatie, :aantekening, :aantekeningHash,
                                        :grondslag, :bron, :bestand, :op, :eerste, :herstelt,
                                        :hv, :ht, :ho, :hn, :gv, :gt, :go, :gn, :pv, :pt, :po, :pn)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("raadpleging", id.waarde())
                        .param("nummer", nieuw.nummer())
                        .param("datum", uitslag.datum())
                        .param("vergadering", uitslag.vergadering())
                        .param("aangenomen", uitslag.aangenomen())
                        .param("acclamatie", uitslag.acclamatie())
                        .param("aantekening", aantekening.map(v -> v.id()).orElse(null))
                        .param("aantekeningHash", aantekening.map(v -> v.hash()).orElse(null))
                        .param("grondslag", cijfers.grondslag())
                        .param("bron", uitslag.bron())
                        .param("bestand", uitslag.bestand().map(BestandId::waarde).orElse(null))
                        .param("op", nieuw.op())
                        .param("eerste", nieuw.eerste().waarde())
                        .param("herstelt", nieuw.herstelt().orElse(null));
        sql = reeks(sql, "h", cijfers.hoofden());
        sql = reeks(sql, "g", cijfers.gewichten());
        reeks(sql, "p", cijfers.procenten()).update();
    }

    private static JdbcClient.StatementSpec reeks(
            JdbcClient.StatementSpec sql, String eenheid, Cijfers.Reeks reeks) {
        return sql.param(eenheid + "v", reeks.voor().orElse(null))
                .param(eenheid + "t", reeks.tegen().orElse(null))
                .param(eenheid + "o", reeks.onthouding().orElse(null))
                .param(eenheid + "n", reeks.nietGestemd().orElse(null));
    }

    void oordeel(
            Raadpleging.Invoer invoer,
            boolean bevestigd,
            AccountId tweede,
            LocalDate op,
            String reden) {
        var tekst = tekst(reden);
        jdbc.sql(
                        """
                        insert into raadpleging.oordeel
                            (uitslag, eerste, tweede, bevestigd, op, reden, reden_hash)
                        values (:uitslag, :eerste, :tweede, :bevestigd, :op, :reden, :hash)
                        """)
                .param("uitslag", invoer.id())
                .param("eerste", invoer.eerste().waarde())
                .param("tweede", tweede.waarde())
                .param("bevestigd", bevestigd)
                .param("op", op)
                .param("reden", tekst.map(v -> v.id()).orElse(null))
                .param("hash", tekst.map(v -> v.hash()).orElse(null))
                .update();
    }

    void bekrachtiging(
            RaadplegingId id, Raadpleging.Bekrachtiging b, AccountId account, LocalDate op) {
        jdbc.sql(
                        """
                        insert into raadpleging.bekrachtiging
                            (raadpleging, bekrachtigd, datum, vergadering, bron, op, account)
                        values (:id, :bekrachtigd, :datum, :vergadering, :bron, :op, :account)
                        """)
                .param("id", id.waarde())
                .param("bekrachtigd", b.bekrachtigd())
                .param("datum", b.datum())
                .param("vergadering", b.vergadering())
                .param("bron", b.bron())
                .param("op", op)
                .param("account", account.waarde())
                .update();
    }

    /** Whether an outcome that counts has this file; empty when no entry has it. */
    Optional<Boolean> isGeldig(BestandId bestand) {
        return jdbc.sql(
                        """
                        select bool_or(coalesce(o.bevestigd, false) and not exists (
                            select from raadpleging.uitslag later
                            join raadpleging.oordeel l on l.uitslag = later.id and l.bevestigd
                            where later.raadpleging = u.raadpleging and later.nummer > u.nummer))
                        from raadpleging.uitslag u
                        left join raadpleging.oordeel o on o.uitslag = u.id
                        where u.bestand = :bestand
                        having count(*) > 0
                        """)
                .param("bestand", bestand.waarde())
                .query(Boolean.class)
                .optional();
    }

    private Optional<Tekstkluis.Verwijzing> tekst(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(teksten.bewaar(tekst));
    }

    /** The entry of a row with {@link #KOLOMMEN}. */
    static Raadpleging.Invoer invoer(ResultSet rs) throws SQLException {
        return new Raadpleging.Invoer(
                rs.getObject("uitslag", UUID.class),
                rs.getInt("nummer"),
                new Uitslag(
                        rs.getObject("datum", LocalDate.class),
                        rs.getString("vergadering"),
                        rs.getBoolean("aangenomen"),
                        new Cijfers(
                                reeks(rs, "hoofden"),
                                reeks(rs, "gewichten"),
                                reeks(rs, "procenten"),
                                rs.getString("grondslag")),
                        rs.getBoolean("acclamatie"),
                        leeg(rs.getString("aantekening")),
                        rs.getString("bron"),
                        Optional.ofNullable(rs.getObject("bestand", UUID.class))
                                .map(BestandId::new)),
                new AccountId(rs.getObject("eerste", UUID.class)),
                rs.getObject("op", LocalDate.class),
                Optional.ofNullable(rs.getObject("herstelt", UUID.class)),
                oordeel(rs));
    }

    private static Optional<Raadpleging.Oordeel> oordeel(ResultSet rs) throws SQLException {
        @Nullable UUID tweede = rs.getObject("tweede", UUID.class);
        return tweede == null
                ? Optional.empty()
                : Optional.of(
                        new Raadpleging.Oordeel(
                                rs.getBoolean("bevestigd"),
                                new AccountId(tweede),
                                rs.getObject("oordeel_op", LocalDate.class),
                                leeg(rs.getString("reden"))));
    }

    private static Cijfers.Reeks reeks(ResultSet rs, String eenheid) throws SQLException {
        return new Cijfers.Reeks(
                getal(rs, "voor_" + eenheid),
                getal(rs, "tegen_" + eenheid),
                getal(rs, "onthouding_" + eenheid),
                getal(rs, "niet_gestemd_" + eenheid));
    }

    private static Optional<BigDecimal> getal(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getBigDecimal(kolom));
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    /** The identity of a new entry: its order, and who entered it when. */
    record Nieuw(int nummer, LocalDate op, AccountId eerste, Optional<UUID> herstelt) {}
}
