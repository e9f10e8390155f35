// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.DossierId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads where voorstellen are, with their moves and plans, in one statement for all of them. */
@Repository
class VerloopRepository {

    /** One row for each move of the newest traject; a traject without a move has one row too. */
    private static final String SELECT =
            """
            select t.id, t.dossier, t.dossierversie, t.sha256, t.nummer, t.regeling, t.voorgesteld,
                   t.route, t.stap, t.sinds, t.aangehouden_tot, t.gestart, t.vorige, t.demonstratie,
                   t.versie,
                   z.traject, z.nummer as zet, z.van, z.actor, z.handeling, z.geval, z.naar, z.bron,
                   r.inhoud as reden, z.tot, z.betreft, z.op, z.vastgelegd, z.account, z.namens,
                   z.tweede,
                   d.op as voorgedragen, vt.inhoud as voordracht,
                   (select string_agg(p.actor || ' ' || p.orgaan || ' ' || p.uiterlijk, ','
                            order by p.uiterlijk, p.orgaan)
                    from vaststelling.adviesplan p where p.traject = t.id) as gepland
            from (select distinct on (dossier) * from vaststelling.traject
                  where dossier = any(:dossiers)
                  order by dossier, vastgelegd desc, gestart desc) t
            left join vaststelling.zet z on z.traject = t.id
            left join vaststelling.tekst r on r.id = z.reden
            left join vaststelling.voordracht d on d.traject = t.id
            left join vaststelling.tekst vt on vt.id = d.tekst
            order by t.dossier, z.nummer
            """;

    private final JdbcClient jdbc;

    VerloopRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest traject of each; a voorstel without one is absent. */
    Map<DossierId, Vaststelling.Verloop> van(Collection<DossierId> dossiers) {
        return jdbc.sql(SELECT)
                .param("dossiers", dossiers.stream().map(DossierId::waarde).toArray(UUID[]::new))
                .query(VerloopRepository::verlopen);
    }

    private static Map<DossierId, Vaststelling.Verloop> verlopen(ResultSet rs) throws SQLException {
        var verlopen = new LinkedHashMap<DossierId, Vaststelling.Verloop>();
        var zetten = new ArrayList<Zet>();
        while (rs.next()) {
            var traject = TrajectRepository.traject(rs, rs.getRow());
            if (!verlopen.containsKey(traject.dossier())) {
                zetten.clear();
            }
            if (rs.getObject("traject") != null) {
                zetten.add(ZetRepository.zet(rs, rs.getRow()));
            }
            verlopen.put(
                    traject.dossier(),
                    new Vaststelling.Verloop(
                            traject, zetten, gepland(rs, traject), voordracht(rs)));
        }
        return verlopen;
    }

    private static List<Voordracht.Gepland> gepland(ResultSet rs, Traject traject)
            throws SQLException {
        @Nullable String gepland = rs.getString("gepland");
        return gepland == null
                ? List.of()
                : Arrays.stream(gepland.split(",", -1))
                        .map(regel -> regel.split(" ", -1))
                        .map(
                                deel ->
                                        new Voordracht.Gepland(
                                                traject.id(),
                                                Actor.valueOf(deel[0]),
                                                new OrgaanCode(deel[1]),
                                                LocalDate.parse(deel[2])))
                        .toList();
    }

    private static Optional<Voordracht> voordracht(ResultSet rs) throws SQLException {
        @Nullable LocalDate op = rs.getObject("voorgedragen", LocalDate.class);
        @Nullable String tekst = rs.getString("voordracht");
        return op == null
                ? Optional.empty()
                : Optional.of(new Voordracht(tekst == null ? "" : tekst, op));
    }
}
