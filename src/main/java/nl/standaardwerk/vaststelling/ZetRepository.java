// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.journaal.Redenbron;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every move that was made: rows are added, never changed. */
@Repository
@Order(2)
class ZetRepository implements Redenbron {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    ZetRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Records a move; gives the salted hash of its reason, empty without one. */
    String insert(Traject.Overgang overgang, Voortgang.Zetinvoer invoer, LocalDate op) {
        var regel = overgang.regel();
        var reden = Optional.of(invoer.reden()).filter(r -> !r.isEmpty()).map(teksten::bewaar);
        jdbc.sql(
                        """
                        insert into vaststelling.zet
                            (traject, nummer, van, actor, handeling, geval, naar, regeling, bron,
                             reden, reden_hash, tot, betreft, op, account, namens, tweede)
                        values (:traject, :nummer, :van, :actor, :handeling, :geval, :naar,
                                :regeling, :bron, :reden, :hash, :tot, :betreft, :op, :account,
                                :namens, :tweede)
                        """)
                .param("traject", overgang.oud().id().waarde())
                .param("nummer", overgang.nieuw().versie())
                .param("van", regel.van().name())
                .param("actor", regel.actor().name())
                .param("handeling", regel.handeling().name())
                .param("geval", regel.geval().name())
                .param("naar", regel.naar().name())
                .param("regeling", overgang.oud().regeling())
                .param("bron", regel.bron().plaats())
                .param("reden", reden.map(Tekstkluis.Verwijzing::id).orElse(null))
                .param("hash", reden.map(Tekstkluis.Verwijzing::hash).orElse(null))
                .param("tot", invoer.tot().orElse(null))
                .param("betreft", invoer.betreft().orElse(null))
                .param("op", op)
                .param("account", invoer.door().account())
                .param("namens", invoer.door().namens())
                .param("tweede", invoer.tweede().map(AccountId::waarde).orElse(null))
                .update();
        return reden.map(Tekstkluis.Verwijzing::hash).orElse("");
    }

    /** Every move of these, of each the oldest first. */
    List<Zet> van(Collection<TrajectId> trajecten) {
        return jdbc.sql(
                        """
                        select z.traject, z.nummer as zet, z.van, z.actor, z.handeling, z.geval,
                               z.naar, z.regeling, z.bron, t.inhoud as reden, z.tot, z.betreft,
                               z.op, z.vastgelegd, z.account, z.namens, z.tweede
                        from vaststelling.zet z
                        left join vaststelling.tekst t on t.id = z.reden
                        where z.traject = any(:trajecten)
                        order by z.traject, z.nummer
                        """)
                .param("trajecten", trajecten.stream().map(TrajectId::waarde).toArray(UUID[]::new))
                .query(ZetRepository::zet)
                .list();
    }

    @Override
    public Map<String, String> redenen(UUID onderwerp) {
        return jdbc
                .sql(
                        """
                        select z.reden_hash, t.inhoud
                        from vaststelling.traject j
                        join vaststelling.zet z on z.traject = j.id
                        join vaststelling.tekst t on t.id = z.reden
                        where j.dossier = :dossier and t.inhoud is not null
                        """)
                .param("dossier", onderwerp)
                .query((rs, n) -> Map.entry(rs.getString("reden_hash"), rs.getString("inhoud")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Zet zet(ResultSet rs, int nummer) throws SQLException {
        @Nullable String reden = rs.getString("reden");
        return new Zet(
                new TrajectId(rs.getObject("traject", UUID.class)),
                rs.getInt("zet"),
                Stap.valueOf(rs.getString("van")),
                Actor.valueOf(rs.getString("actor")),
                Handeling.valueOf(rs.getString("handeling")),
                Geval.valueOf(rs.getString("geval")),
                Stap.valueOf(rs.getString("naar")),
                rs.getString("regeling"),
                rs.getString("bron"),
                reden == null ? "" : reden,
                Optional.ofNullable(rs.getObject("tot", LocalDate.class)),
                Optional.ofNullable(rs.getObject("betreft", UUID.class)),
                rs.getObject("op", LocalDate.class),
                rs.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                new Ondertekening(rs.getObject("account", UUID.class), rs.getString("namens")),
                Optional.ofNullable(rs.getObject("tweede", UUID.class)).map(AccountId::new));
    }
}
