// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Meetrondes; rows are only added. Each reading method is one statement. */
@Repository
class MeetrondeRepository {

    private final JdbcClient jdbc;

    MeetrondeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every meetronde, the latest first. */
    List<Meetronde> alle() {
        return jdbc.sql(
                        """
                        select r.*, s.ronde is not null as gesloten,
                            (select array_agg(m.standaard order by m.standaard)
                             from toepassing.meetronde_standaard m where m.ronde = r.id) as standaarden
                        from toepassing.meetronde r
                        left join toepassing.meetronde_slot s on s.ronde = r.id
                        order by r.vastgelegd desc
                        """)
                .query((rij, _) -> lees(rij))
                .list();
    }

    Optional<Meetronde> find(UUID id) {
        return alle().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    void insert(Meetronde ronde, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into toepassing.meetronde (id, van, uiterlijk, demonstratie, account, namens)
                        values (:id, :van, :uiterlijk, :demonstratie, :account, :namens)
                        """)
                .param("id", ronde.id())
                .param("van", ronde.van())
                .param("uiterlijk", ronde.uiterlijk())
                .param("demonstratie", ronde.demonstratie())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
        jdbc.sql(
                        """
                        insert into toepassing.meetronde_standaard (ronde, standaard)
                        select :id, unnest(:standaarden::uuid[])
                        """)
                .param("id", ronde.id())
                .param(
                        "standaarden",
                        ronde.standaarden().stream().map(StandaardId::waarde).toArray(UUID[]::new))
                .update();
    }

    /** Notes that an opgave still holds; whether it was not noted before. */
    boolean bevestig(UUID ronde, UUID opgave, LocalDate op, Ondertekening door) {
        return jdbc.sql(
                                """
                                insert into toepassing.bevestiging (ronde, opgave, op, account, namens)
                                values (:ronde, :opgave, :op, :account, :namens)
                                on conflict do nothing
                                """)
                        .param("ronde", ronde)
                        .param("opgave", opgave)
                        .param("op", op)
                        .param("account", door.account())
                        .param("namens", door.namens())
                        .update()
                == 1;
    }

    /** How far each gemeente is: live, or as it was on the last day. */
    List<Meetronde.Voortgang> voortgang(Meetronde ronde, LocalDate dag) {
        return jdbc.sql(
                        """
                        select gemeente, count(*) as alle, count(*) filter (where beantwoord) as beantwoord
                        from toepassing.ronde_op(:ronde, :dag)
                        where not :gesloten
                        group by gemeente
                        union all
                        select gemeente, count(*), count(*) filter (where beantwoord)
                        from toepassing.meetronde_uitkomst
                        where :gesloten and ronde = :ronde
                        group by gemeente
                        """)
                .param("ronde", ronde.id())
                .param("dag", dag)
                .param("gesloten", ronde.gesloten())
                .query(
                        (rij, _) ->
                                new Meetronde.Voortgang(
                                        new GemeenteCode(rij.getString("gemeente")),
                                        rij.getInt("alle"),
                                        rij.getInt("beantwoord")))
                .list();
    }

    /** The figures of each standard: live, or as they were on the last day. */
    Map<StandaardId, Telling> perStandaard(Meetronde ronde, LocalDate dag) {
        var delen = new HashMap<StandaardId, Map<Standsoort, Integer>>();
        var demonstratie = new boolean[1];
        jdbc.sql(
                        """
                        select standaard, stand, count(*) as aantal, bool_or(demonstratie) as demonstratie
                        from toepassing.ronde_op(:ronde, :dag)
                        where not :gesloten
                        group by standaard, stand
                        union all
                        select standaard, stand, count(*), bool_or(demonstratie)
                        from toepassing.meetronde_uitkomst
                        where :gesloten and ronde = :ronde
                        group by standaard, stand
                        """)
                .param("ronde", ronde.id())
                .param("dag", dag)
                .param("gesloten", ronde.gesloten())
                .query(
                        rij -> {
                            demonstratie[0] |= rij.getBoolean("demonstratie");
                            delen.computeIfAbsent(
                                            new StandaardId(rij.getObject("standaard", UUID.class)),
                                            _ -> new EnumMap<>(Standsoort.class))
                                    .put(
                                            Standsoort.valueOf(rij.getString("stand")),
                                            rij.getInt("aantal"));
                        });
        var tellingen = new HashMap<StandaardId, Telling>();
        delen.forEach((id, deel) -> tellingen.put(id, new Telling(deel, demonstratie[0])));
        return tellingen;
    }

    /** About which standards a gemeente answered already. */
    List<StandaardId> beantwoord(UUID ronde, GemeenteCode gemeente, LocalDate dag) {
        return jdbc.sql(
                        """
                        select standaard from toepassing.ronde_op(:ronde, :dag)
                        where gemeente = :gemeente and beantwoord
                        """)
                .param("ronde", ronde)
                .param("dag", dag)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> new StandaardId(rij.getObject("standaard", UUID.class)))
                .list();
    }

    /** Records how it stood on the last day; how many answers there were. */
    int sluit(Meetronde ronde) {
        jdbc.sql(
                        """
                        insert into toepassing.meetronde_uitkomst
                            (ronde, standaard, gemeente, stand, beantwoord, demonstratie)
                        select :ronde, standaard, gemeente, stand, beantwoord, demonstratie
                        from toepassing.ronde_op(:ronde, :dag)
                        """)
                .param("ronde", ronde.id())
                .param("dag", ronde.uiterlijk())
                .update();
        jdbc.sql("insert into toepassing.meetronde_slot (ronde) values (:ronde)")
                .param("ronde", ronde.id())
                .update();
        return jdbc.sql(
                        """
                        select count(*) from toepassing.meetronde_uitkomst
                        where ronde = :ronde and beantwoord
                        """)
                .param("ronde", ronde.id())
                .query(Integer.class)
                .single();
    }

    private static Meetronde lees(ResultSet rij) throws SQLException {
        return new Meetronde(
                rij.getObject("id", UUID.class),
                rij.getObject("van", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class),
                Arrays.stream((UUID[]) rij.getArray("standaarden").getArray())
                        .map(StandaardId::new)
                        .toList(),
                rij.getBoolean("gesloten"),
                rij.getBoolean("demonstratie"));
    }
}
