// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The voordracht of the directie, which bodies it plans to ask when, and the rounds that were held.
 */
@Repository
class AdviesplanRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    AdviesplanRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void voordracht(TrajectId traject, String tekst, LocalDate op) {
        var bewaard = teksten.bewaar(tekst);
        jdbc.sql(
                        """
                        insert into vaststelling.voordracht (traject, tekst, tekst_hash, op)
                        values (:traject, :tekst, :hash, :op)
                        """)
                .param("traject", traject.waarde())
                .param("tekst", bewaard.id())
                .param("hash", bewaard.hash())
                .param("op", op)
                .update();
    }

    Optional<Voordracht> voordracht(TrajectId traject) {
        return jdbc.sql(
                        """
                        select t.inhoud, v.op from vaststelling.voordracht v
                        join vaststelling.tekst t on t.id = v.tekst
                        where v.traject = :traject
                        """)
                .param("traject", traject.waarde())
                .query(
                        (rs, n) -> {
                            @Nullable String inhoud = rs.getString("inhoud");
                            return new Voordracht(
                                    inhoud == null ? "" : inhoud,
                                    rs.getObject("op", LocalDate.class));
                        })
                .optional();
    }

    void plan(TrajectId traject, Actor actor, Map<OrgaanCode, LocalDate> uiterlijk) {
        for (Map.Entry<OrgaanCode, LocalDate> regel : uiterlijk.entrySet()) {
            jdbc.sql(
                            """
                            insert into vaststelling.adviesplan (traject, actor, orgaan, uiterlijk)
                            values (:traject, :actor, :orgaan, :uiterlijk)
                            """)
                    .param("traject", traject.waarde())
                    .param("actor", actor.name())
                    .param("orgaan", regel.getKey().waarde())
                    .param("uiterlijk", regel.getValue())
                    .update();
        }
    }

    /** What is planned for these, in the order of the days. */
    List<Voordracht.Gepland> gepland(Collection<TrajectId> trajecten) {
        return jdbc.sql(
                        """
                        select traject, actor, orgaan, uiterlijk from vaststelling.adviesplan
                        where traject = any(:trajecten)
                        order by traject, uiterlijk, orgaan
                        """)
                .param("trajecten", trajecten.stream().map(TrajectId::waarde).toArray(UUID[]::new))
                .query(
                        (rs, n) ->
                                new Voordracht.Gepland(
                                        new TrajectId(rs.getObject("traject", UUID.class)),
                                        Actor.valueOf(rs.getString("actor")),
                                        new OrgaanCode(rs.getString("orgaan")),
                                        rs.getObject("uiterlijk", LocalDate.class)))
                .list();
    }

    void ronde(UUID ronde, TrajectId traject, Actor actor) {
        jdbc.sql(
                        """
                        insert into vaststelling.adviesronde (ronde, traject, actor)
                        values (:ronde, :traject, :actor)
                        """)
                .param("ronde", ronde)
                .param("traject", traject.waarde())
                .param("actor", actor.name())
                .update();
    }

    /** The round of this traject for this kind of body, if it was held or is being held. */
    Optional<UUID> ronde(TrajectId traject, Actor actor) {
        return jdbc.sql(
                        """
                        select ronde from vaststelling.adviesronde
                        where traject = :traject and actor = :actor
                        """)
                .param("traject", traject.waarde())
                .param("actor", actor.name())
                .query(UUID.class)
                .optional();
    }

    /** Every round of this traject. */
    List<UUID> rondes(TrajectId traject) {
        return jdbc.sql("select ronde from vaststelling.adviesronde where traject = :traject")
                .param("traject", traject.waarde())
                .query((rs, n) -> rs.getObject("ronde", UUID.class))
                .list();
    }
}
