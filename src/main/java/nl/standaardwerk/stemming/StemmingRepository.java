// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads votes as they stand, without any choice; and holds their locks. */
@Repository
class StemmingRepository {

    private static final String SELECT =
            """
            select s.raadpleging, s.dossier, s.demonstratie, p.versie, p.opent, p.sluit, p.vergadering,
                   t.inhoud as toelichting,
                   (select array_agg(x.inhoud order by a.nummer) from stemming.alternatief a
                    join stemming.tekst x on x.id = a.tekst
                    where a.raadpleging = s.raadpleging and a.versie = p.versie) as alternatieven,
                   r.opent as ronde_opent, r.sluit as ronde_sluit, r.peildatum, r.regeling,
                   r.kiezers, r.gewicht, r.sha256, r.geopend,
                   v.id as verzoek, v.volgnummer, v.daad, v.planversie, vt.inhoud as reden,
                   v.eerste, v.vastgelegd as verzocht, o.verzoek as beoordeeld,
                   l.moment as gesloten, u.uitkomst, u.gekozen, u.stemmen_sha256,
                   u.moment as vastgesteld, k.aantal, k.gestemd
            from stemming.stemming s
            join lateral (select * from stemming.plan x where x.raadpleging = s.raadpleging
                          order by x.versie desc limit 1) p on true
            left join stemming.tekst t on t.id = p.toelichting
            left join stemming.ronde r on r.raadpleging = s.raadpleging
            left join lateral (select * from stemming.verzoek x where x.raadpleging = s.raadpleging
                               order by x.volgnummer desc limit 1) v on true
            left join stemming.tekst vt on vt.id = v.reden
            left join stemming.oordeel o on o.verzoek = v.id
            left join stemming.sluiting l on l.raadpleging = s.raadpleging
            left join stemming.uitslag u on u.raadpleging = s.raadpleging
            left join lateral (select count(*) as aantal, coalesce(sum(x.gewicht), 0) as gestemd
                               from stemming.kiezer x where x.raadpleging = s.raadpleging
                                   and exists (select 1 from stemming.stem y
                                               where y.raadpleging = x.raadpleging
                                                   and y.gemeente = x.gemeente)) k on true
            """;

    private final JdbcClient jdbc;

    StemmingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for every vote that is being cast, and lets none in until the end. */
    void slot(RaadplegingId id) {
        slot(id, "select 1 from stemming.stemming where raadpleging = :id for update");
    }

    /** Many at the same time, but not together with {@link #slot}. */
    void slotGedeeld(RaadplegingId id) {
        slot(id, "select 1 from stemming.stemming where raadpleging = :id for share");
    }

    private void slot(RaadplegingId id, String sql) {
        jdbc.sql(sql).param("id", id.waarde()).query(Integer.class).optional();
    }

    /** The moment by the clock of the database. */
    Instant klok() {
        return jdbc.sql("select klok()").query(OffsetDateTime.class).single().toInstant();
    }

    Optional<Stemming> find(RaadplegingId id) {
        return jdbc.sql(SELECT + "where s.raadpleging = :id")
                .param("id", id.waarde())
                .query((rs, n) -> stemming(rs))
                .optional();
    }

    /** All of them, the newest first. */
    List<Stemming> findAlle() {
        return jdbc.sql(SELECT + "order by s.vastgelegd desc")
                .query((rs, n) -> stemming(rs))
                .list();
    }

    /** The raadplegingen on which is voted here. */
    List<RaadplegingId> ids() {
        return jdbc.sql("select raadpleging from stemming.stemming")
                .query((rs, n) -> new RaadplegingId(rs.getObject("raadpleging", UUID.class)))
                .list();
    }

    /** The list that was frozen; empty before the opening. */
    Optional<Kiezerslijst> kiezerslijst(Stemming stemming) {
        var kiezers =
                jdbc.sql(
                                """
                                select gemeente, naam, inwoners, gewicht from stemming.kiezer
                                where raadpleging = :id order by volgorde
                                """)
                        .param("id", stemming.id().waarde())
                        .query((rs, n) -> kiezer(rs))
                        .list();
        return stemming.ronde().map(r -> new Kiezerslijst(r.peildatum(), kiezers));
    }

    /** This gemeente on the list that was frozen. */
    Optional<Kiezerslijst.Kiezer> kiezer(RaadplegingId id, GemeenteCode gemeente) {
        return jdbc.sql(
                        """
                        select gemeente, naam, inwoners, gewicht from stemming.kiezer
                        where raadpleging = :id and gemeente = :gemeente
                        """)
                .param("id", id.waarde())
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> kiezer(rs))
                .optional();
    }

    private static Kiezerslijst.Kiezer kiezer(ResultSet rs) throws SQLException {
        return new Kiezerslijst.Kiezer(
                new GemeenteCode(rs.getString("gemeente")),
                rs.getString("naam"),
                rs.getInt("inwoners"),
                rs.getInt("gewicht"));
    }

    /** The document that was frozen, byte for byte. */
    Optional<String> document(RaadplegingId id) {
        return jdbc.sql(
                        """
                        select t.inhoud from stemming.ronde r
                        join stemming.tekst t on t.id = r.document where r.raadpleging = :id
                        """)
                .param("id", id.waarde())
                .query(String.class)
                .optional();
    }

    private static Stemming stemming(ResultSet rs) throws SQLException {
        @Nullable String toelichting = rs.getString("toelichting");
        return new Stemming(
                new RaadplegingId(rs.getObject("raadpleging", UUID.class)),
                new DossierId(rs.getObject("dossier", UUID.class)),
                rs.getBoolean("demonstratie"),
                new Plan(
                        rs.getInt("versie"),
                        new Periode(moment(rs, "opent"), moment(rs, "sluit")),
                        toelichting == null ? "" : toelichting,
                        biljet(rs),
                        Optional.ofNullable(rs.getObject("vergadering", LocalDate.class))),
                rs.getString("sha256") == null ? Optional.empty() : Optional.of(ronde(rs)),
                rs.getString("verzoek") == null || rs.getString("beoordeeld") != null
                        ? Optional.empty()
                        : Optional.of(verzoek(rs)),
                rs.getInt("volgnummer"),
                rs.getString("gesloten") == null
                        ? Optional.empty()
                        : Optional.of(moment(rs, "gesloten")),
                rs.getString("uitkomst") == null ? Optional.empty() : Optional.of(vastgesteld(rs)),
                new Stemming.Opkomst(rs.getInt("aantal"), rs.getLong("gestemd")));
    }

    private static Stembiljet biljet(ResultSet rs) throws SQLException {
        var teksten = rs.getArray("alternatieven");
        return teksten == null
                ? Stembiljet.VOOR_OF_TEGEN
                : new Stembiljet(Arrays.asList((String[]) teksten.getArray()));
    }

    private static Stemming.Ronde ronde(ResultSet rs) throws SQLException {
        return new Stemming.Ronde(
                new Periode(moment(rs, "ronde_opent"), moment(rs, "ronde_sluit")),
                rs.getObject("peildatum", LocalDate.class),
                rs.getString("regeling"),
                rs.getInt("kiezers"),
                rs.getLong("gewicht"),
                rs.getString("sha256"),
                moment(rs, "geopend"));
    }

    private static Verzoek verzoek(ResultSet rs) throws SQLException {
        @Nullable String reden = rs.getString("reden");
        return new Verzoek(
                rs.getObject("verzoek", UUID.class),
                rs.getInt("volgnummer"),
                Bureaudaad.valueOf(rs.getString("daad")),
                rs.getInt("planversie"),
                reden == null ? "" : reden,
                new AccountId(rs.getObject("eerste", UUID.class)),
                moment(rs, "verzocht"));
    }

    private static Stemming.Vastgesteld vastgesteld(ResultSet rs) throws SQLException {
        return new Stemming.Vastgesteld(
                Telling.Uitkomst.valueOf(rs.getString("uitkomst")),
                Optional.ofNullable(rs.getString("gekozen")),
                rs.getString("stemmen_sha256"),
                moment(rs, "vastgesteld"));
    }

    static Instant moment(ResultSet rs, String kolom) throws SQLException {
        return Objects.requireNonNull(rs.getObject(kolom, OffsetDateTime.class), kolom).toInstant();
    }
}
