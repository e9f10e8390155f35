// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierversie;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions to the members. */
@Repository
class RaadplegingRepository {

    private static final String SELECT =
            """
            select r.id, r.traject, r.dossier, r.dossierversie, r.sha256, r.voorgesteld, r.regeling,
                   r.soort, r.vorm, r.effect, t.inhoud as vraag, r.sluit, r.uitgeschreven,
                   r.demonstratie, r.herhaalt,
                   (select x.id from raadpleging.raadpleging x where x.herhaalt = r.id) as herhaald_door,
                   b.bekrachtigd, b.datum as bekrachtiging_datum,
                   b.vergadering as bekrachtiging_vergadering, b.bron as bekrachtiging_bron,
                   (select array_agg(k.gemeente order by k.gemeente) from raadpleging.kring k
                    where k.raadpleging = r.id) as kring,
            """
                    + UitslagRepository.KOLOMMEN
                    + """
                    from raadpleging.raadpleging r
                    join raadpleging.tekst t on t.id = r.vraag
                    left join raadpleging.bekrachtiging b on b.raadpleging = r.id
                    """
                    + UitslagRepository.JOIN;
    private static final String ORDER = " order by r.vastgelegd desc, r.id, u.nummer";

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    RaadplegingRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void insert(
            RaadplegingId id,
            Raadplegingsvraag vraag,
            Optional<RaadplegingId> herhaalt,
            LocalDate op,
            AccountId account) {
        var inhoud = vraag.inhoud();
        var tekst = teksten.bewaar(inhoud.vraag());
        jdbc.sql(
                        """
                        insert into raadpleging.raadpleging
                            (id, traject, dossier, dossierversie, sha256, voorgesteld, regeling,
                             soort, vorm, effect, vraag, vraag_hash, sluit, uitgeschreven,
                             demonstratie, herhaalt, account)
                        values (:id, :traject, :dossier, :dossierversie, :sha256, :voorgesteld,
                                :regeling, :soort, :vorm, :effect, :vraag, :hash, :sluit, :op,
                                :demonstratie, :herhaalt, :account)
                        """)
                .param("id", id.waarde())
                .param("traject", vraag.traject())
                .param("dossier", vraag.dossierversie().dossier().waarde())
                .param("dossierversie", vraag.dossierversie().nummer())
                .param("sha256", vraag.dossierversie().sha256())
                .param("voorgesteld", vraag.voorgesteld().name())
                .param("regeling", vraag.regeling())
                .param("soort", inhoud.soort().name())
                .param("vorm", inhoud.vorm().name())
                .param("effect", inhoud.effect().name())
                .param("vraag", tekst.id())
                .param("hash", tekst.hash())
                .param("sluit", inhoud.sluit().orElse(null))
                .param("op", op)
                .param("demonstratie", vraag.demonstratie())
                .param("herhaalt", herhaalt.map(RaadplegingId::waarde).orElse(null))
                .param("account", account.waarde())
                .update();
        kring(id, inhoud.kring());
    }

    private void kring(RaadplegingId id, Set<GemeenteCode> kring) {
        for (GemeenteCode gemeente : kring) {
            jdbc.sql(
                            """
                            insert into raadpleging.kring (raadpleging, gemeente)
                            values (:id, :gemeente)
                            """)
                    .param("id", id.waarde())
                    .param("gemeente", gemeente.waarde())
                    .update();
        }
    }

    /** Locks it until the end of the transaction. */
    void slot(RaadplegingId id) {
        jdbc.sql("select id from raadpleging.raadpleging where id = :id for update")
                .param("id", id.waarde())
                .query(UUID.class)
                .optional();
    }

    Optional<Raadpleging> vind(RaadplegingId id) {
        return jdbc
                .sql(SELECT + "where r.id = :id" + ORDER)
                .param("id", id.waarde())
                .query(RaadplegingRepository::raadplegingen)
                .stream()
                .findFirst();
    }

    List<Raadpleging> alle() {
        return jdbc.sql(SELECT + ORDER).query(RaadplegingRepository::raadplegingen);
    }

    List<Raadpleging> vanDossiers(Collection<DossierId> dossiers) {
        return jdbc.sql(SELECT + "where r.dossier = any(:dossiers)" + ORDER)
                .param("dossiers", dossiers.stream().map(DossierId::waarde).toArray(UUID[]::new))
                .query(RaadplegingRepository::raadplegingen);
    }

    List<Raadpleging> vanTraject(UUID traject) {
        return jdbc.sql(SELECT + "where r.traject = :traject" + ORDER)
                .param("traject", traject)
                .query(RaadplegingRepository::raadplegingen);
    }

    /** One row for each entry of an outcome; a question without one has one row too. */
    private static List<Raadpleging> raadplegingen(ResultSet rs) throws SQLException {
        var gevonden = new LinkedHashMap<UUID, Raadpleging>();
        var invoeren = new ArrayList<Raadpleging.Invoer>();
        while (rs.next()) {
            var id = rs.getObject("id", UUID.class);
            if (!gevonden.containsKey(id)) {
                invoeren.clear();
            }
            if (rs.getObject("uitslag") != null) {
                invoeren.add(UitslagRepository.invoer(rs));
            }
            gevonden.put(id, raadpleging(rs, List.copyOf(invoeren)));
        }
        return List.copyOf(gevonden.values());
    }

    private static Raadpleging raadpleging(ResultSet rs, List<Raadpleging.Invoer> invoeren)
            throws SQLException {
        return new Raadpleging(
                new RaadplegingId(rs.getObject("id", UUID.class)),
                new Raadplegingsvraag(
                        rs.getObject("traject", UUID.class),
                        new Dossierversie(
                                new DossierId(rs.getObject("dossier", UUID.class)),
                                rs.getInt("dossierversie"),
                                rs.getString("sha256")),
                        Verbindendheid.valueOf(rs.getString("voorgesteld")),
                        rs.getString("regeling"),
                        inhoud(rs),
                        rs.getBoolean("demonstratie")),
                rs.getObject("uitgeschreven", LocalDate.class),
                invoeren,
                bekrachtiging(rs),
                new Raadpleging.Herhaling(
                        vindId(rs.getObject("herhaalt", UUID.class)),
                        vindId(rs.getObject("herhaald_door", UUID.class))));
    }

    private static Optional<RaadplegingId> vindId(@Nullable UUID id) {
        return Optional.ofNullable(id).map(RaadplegingId::new);
    }

    private static Raadplegingsvraag.Inhoud inhoud(ResultSet rs) throws SQLException {
        @Nullable String vraag = rs.getString("vraag");
        return new Raadplegingsvraag.Inhoud(
                Soort.valueOf(rs.getString("soort")),
                Vorm.valueOf(rs.getString("vorm")),
                Effect.valueOf(rs.getString("effect")),
                vraag == null ? "" : vraag,
                kring(rs.getArray("kring")),
                Optional.ofNullable(rs.getObject("sluit", LocalDate.class)));
    }

    private static Set<GemeenteCode> kring(@Nullable Array codes) throws SQLException {
        return codes == null
                ? Set.of()
                : Arrays.stream((String[]) codes.getArray())
                        .map(GemeenteCode::new)
                        .collect(Collectors.toSet());
    }

    private static Optional<Raadpleging.Bekrachtiging> bekrachtiging(ResultSet rs)
            throws SQLException {
        @Nullable LocalDate datum = rs.getObject("bekrachtiging_datum", LocalDate.class);
        return datum == null
                ? Optional.empty()
                : Optional.of(
                        new Raadpleging.Bekrachtiging(
                                rs.getBoolean("bekrachtigd"),
                                datum,
                                rs.getString("bekrachtiging_vergadering"),
                                rs.getString("bekrachtiging_bron")));
    }
}
