// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierversie;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where every traject is. */
@Repository
class TrajectRepository {

    private static final String SELECT =
            """
            select id, dossier, dossierversie, sha256, nummer, regeling, voorgesteld, route, stap,
                   sinds, aangehouden_tot, gestart, vorige, demonstratie, versie
            from vaststelling.traject
            """;

    private final JdbcClient jdbc;

    TrajectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Traject t) {
        jdbc.sql(
                        """
                        insert into vaststelling.traject
                            (id, dossier, dossierversie, sha256, nummer, regeling, voorgesteld,
                             route, stap, sinds, gestart, vorige, demonstratie, versie)
                        values (:id, :dossier, :dossierversie, :sha256, :nummer, :regeling,
                                :voorgesteld, :route, :stap, :sinds, :gestart, :vorige,
                                :demonstratie, :versie)
                        """)
                .param("id", t.id().waarde())
                .param("dossier", t.dossier().waarde())
                .param("dossierversie", t.dossierversie().nummer())
                .param("sha256", t.dossierversie().sha256())
                .param("nummer", t.nummer())
                .param("regeling", t.regeling())
                .param("voorgesteld", t.voorgesteld().name())
                .param("route", t.route().name())
                .param("stap", t.stap().name())
                .param("sinds", t.sinds())
                .param("gestart", t.gestart())
                .param("vorige", t.vorige().map(TrajectId::waarde).orElse(null))
                .param("demonstratie", t.demonstratie())
                .param("versie", t.versie())
                .update();
    }

    /** Makes a move; false when the traject is no longer what it was. */
    boolean update(Traject.Overgang overgang) {
        var oud = overgang.oud();
        var nieuw = overgang.nieuw();
        return jdbc.sql(
                                """
                                update vaststelling.traject
                                set stap = :nieuw, sinds = :sinds, aangehouden_tot = :tot,
                                    versie = versie + 1
                                where id = :id and versie = :versie and stap = :oud
                                """)
                        .param("nieuw", nieuw.stap().name())
                        .param("sinds", nieuw.sinds())
                        .param("tot", nieuw.aangehoudenTot().orElse(null))
                        .param("id", oud.id().waarde())
                        .param("versie", oud.versie())
                        .param("oud", oud.stap().name())
                        .update()
                == 1;
    }

    Optional<Traject> vind(TrajectId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.waarde())
                .query(TrajectRepository::traject)
                .optional();
    }

    Optional<Traject> vindBijRonde(UUID ronde) {
        return jdbc.sql(
                        SELECT
                                + """
                                where id = (select traject from vaststelling.adviesronde
                                            where ronde = :ronde)
                                """)
                .param("ronde", ronde)
                .query(TrajectRepository::traject)
                .optional();
    }

    /** Every traject of these voorstellen, of each the newest first. */
    List<Traject> vanDossiers(Collection<DossierId> dossiers) {
        return jdbc.sql(
                        SELECT
                                + """
                                where dossier = any(:dossiers)
                                order by dossier, vastgelegd desc, gestart desc
                                """)
                .param("dossiers", dossiers.stream().map(DossierId::waarde).toArray(UUID[]::new))
                .query(TrajectRepository::traject)
                .list();
    }

    /** All of them, the newest first. */
    List<Traject> alle() {
        return jdbc.sql(SELECT + "order by gestart desc, nummer desc, vastgelegd desc")
                .query(TrajectRepository::traject)
                .list();
    }

    /** Those that nothing has ended, the longest waiting first. */
    List<Traject> lopend() {
        return jdbc.sql(
                        SELECT
                                + """
                                where stap not in ('VOORBEREIDING', 'AFGEROND', 'AFGEWEZEN',
                                                   'INGETROKKEN')
                                order by sinds, nummer
                                """)
                .query(TrajectRepository::traject)
                .list();
    }

    static Traject traject(ResultSet rs, int nummer) throws SQLException {
        return new Traject(
                new TrajectId(rs.getObject("id", UUID.class)),
                new Dossierversie(
                        new DossierId(rs.getObject("dossier", UUID.class)),
                        rs.getInt("dossierversie"),
                        rs.getString("sha256")),
                rs.getString("nummer"),
                rs.getString("regeling"),
                Verbindendheid.valueOf(rs.getString("voorgesteld")),
                Verbindendheid.valueOf(rs.getString("route")),
                Stap.valueOf(rs.getString("stap")),
                rs.getObject("sinds", LocalDate.class),
                Optional.ofNullable(rs.getObject("aangehouden_tot", LocalDate.class)),
                rs.getObject("gestart", LocalDate.class),
                Optional.ofNullable(rs.getObject("vorige", UUID.class)).map(TrajectId::new),
                rs.getBoolean("demonstratie"),
                rs.getInt("versie"));
    }
}
