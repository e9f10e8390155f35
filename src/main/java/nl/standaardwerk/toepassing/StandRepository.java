// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** How it stands on a day, counted by the database. Each method is one statement. */
@Repository
class StandRepository {

    private final JdbcClient jdbc;

    StandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one standard, or of all together, per gemeente for which something holds. */
    List<Gemeentestand> perGemeente(Optional<StandaardId> standaard, LocalDate dag) {
        return jdbc.sql(
                        """
                        select gemeente,
                            count(*) filter (where stand = 'TOEGEPAST') as toegepast,
                            count(*) filter (where stand = 'GEPLAND') as gepland,
                            count(*) filter (where stand = 'LEG_UIT') as leg_uit,
                            count(*) filter (where stand = 'AFWIJKING') as afwijking,
                            count(*) filter (where stand = 'VERLOPEN') as verlopen,
                            count(*) filter (where stand = 'GEEN_OPGAVE') as geen_opgave,
                            min(termijn) filter (where stand = 'GEEN_OPGAVE') as termijn,
                            max(op) as laatste,
                            bool_or(demonstratie) as demonstratie
                        from toepassing.stand_op(:dag)
                        where cast(:standaard as uuid) is null or standaard = :standaard
                        group by gemeente
                        """)
                .param("dag", dag)
                .param("standaard", uuid(standaard))
                .query((rij, _) -> gemeentestand(rij))
                .list();
    }

    /** Of one standard that obliges nobody, per gemeente that said something. */
    List<Gemeentestand> vrijwilligPerGemeente(StandaardId standaard, LocalDate dag) {
        return jdbc.sql(
                        """
                        select gemeente,
                            (stand = 'TOEGEPAST')::int as toegepast,
                            (stand = 'GEPLAND')::int as gepland,
                            (stand = 'LEG_UIT')::int as leg_uit,
                            0 as afwijking,
                            (stand = 'VERLOPEN')::int as verlopen,
                            0 as geen_opgave,
                            cast(null as date) as termijn,
                            op as laatste,
                            demonstratie
                        from toepassing.vrijwillig_op(:dag)
                        where standaard = :standaard
                        """)
                .param("dag", dag)
                .param("standaard", standaard.waarde())
                .query((rij, _) -> gemeentestand(rij))
                .list();
    }

    /** Of one or every standard that obliges somebody, all gemeenten together. */
    Map<StandaardId, Telling> perStandaard(Optional<StandaardId> standaard, LocalDate dag) {
        var delen = new HashMap<StandaardId, Map<Standsoort, Integer>>();
        var demonstratie = new HashMap<StandaardId, Boolean>();
        jdbc.sql(
                        """
                        select standaard, stand, count(*) as aantal, bool_or(demonstratie) as demonstratie
                        from toepassing.stand_op(:dag)
                        where cast(:standaard as uuid) is null or standaard = :standaard
                        group by standaard, stand
                        """)
                .param("dag", dag)
                .param("standaard", uuid(standaard))
                .query(
                        rij -> {
                            var id = new StandaardId(rij.getObject("standaard", UUID.class));
                            delen.computeIfAbsent(id, _ -> new EnumMap<>(Standsoort.class))
                                    .put(
                                            Standsoort.valueOf(rij.getString("stand")),
                                            rij.getInt("aantal"));
                            demonstratie.merge(
                                    id, rij.getBoolean("demonstratie"), Boolean::logicalOr);
                        });
        var tellingen = new HashMap<StandaardId, Telling>();
        delen.forEach(
                (id, deel) ->
                        tellingen.put(id, new Telling(deel, demonstratie.getOrDefault(id, false))));
        return tellingen;
    }

    /** The first day on which a standard obliged a gemeente. */
    Optional<LocalDate> begin(StandaardId standaard) {
        return jdbc.sql(
                        """
                        select min(vanaf)
                        from toepassing.looptijd
                        where standaard = :standaard and (tot is null or tot > vanaf)
                        """)
                .param("standaard", standaard.waarde())
                .query((rij, _) -> Optional.ofNullable(rij.getObject(1, LocalDate.class)))
                .single();
    }

    /** Of one standard on each of these days; a day on which it obliged nobody is not there. */
    NavigableMap<LocalDate, Telling> tellingen(StandaardId standaard, List<LocalDate> dagen) {
        var tellingen = new TreeMap<LocalDate, Telling>();
        jdbc.sql(
                        """
                        select d.dag, s.stand, count(*) as aantal, bool_or(s.demonstratie) as demonstratie
                        from unnest(cast(:dagen as date[])) as d (dag)
                        cross join lateral toepassing.stand_op(d.dag) as s
                        where s.standaard = :standaard
                        group by d.dag, s.stand
                        """)
                .param("dagen", dagen.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("standaard", standaard.waarde())
                .query(
                        rij -> {
                            var deel =
                                    new Telling(
                                            Map.of(
                                                    Standsoort.valueOf(rij.getString("stand")),
                                                    rij.getInt("aantal")),
                                            rij.getBoolean("demonstratie"));
                            tellingen.merge(
                                    rij.getObject("dag", LocalDate.class),
                                    deel,
                                    (een, ander) -> Telling.samen(List.of(een, ander)));
                        });
        return tellingen;
    }

    /** Everything that holds for a gemeente, or about which it said something. */
    List<Standrij> vanGemeente(GemeenteCode gemeente, LocalDate dag) {
        return jdbc.sql(
                        """
                        select standaard, gemeente, soort, termijn, stand, op, geldig_tot, versie, redenen,
                            demonstratie
                        from toepassing.stand_op(:dag)
                        where gemeente = :gemeente
                        union all
                        select standaard, gemeente, null, null, stand, op, geldig_tot, versie, redenen,
                            demonstratie
                        from toepassing.vrijwillig_op(:dag)
                        where gemeente = :gemeente
                        """)
                .param("dag", dag)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> standrij(rij))
                .list();
    }

    /** What holds for every gemeente, by one standard or by all. */
    List<Standrij> alle(Optional<StandaardId> standaard, LocalDate dag) {
        return jdbc.sql(
                        """
                        select standaard, gemeente, soort, termijn, stand, op, geldig_tot, versie, redenen,
                            demonstratie
                        from toepassing.stand_op(:dag)
                        where cast(:standaard as uuid) is null or standaard = :standaard
                        order by standaard, gemeente
                        """)
                .param("dag", dag)
                .param("standaard", uuid(standaard))
                .query((rij, _) -> standrij(rij))
                .list();
    }

    /** What holds for some gemeenten; at least one. */
    List<Standrij> van(Collection<GemeenteCode> gemeenten, LocalDate dag) {
        return jdbc.sql(
                        """
                        select standaard, gemeente, soort, termijn, stand, op, geldig_tot, versie, redenen,
                            demonstratie
                        from toepassing.stand_op(:dag)
                        where gemeente in (:gemeenten)
                        """)
                .param("dag", dag)
                .param("gemeenten", gemeenten.stream().map(GemeenteCode::waarde).toList())
                .query((rij, _) -> standrij(rij))
                .list();
    }

    /** How much holds for each gemeente. */
    Map<GemeenteCode, Integer> aantallen(LocalDate dag) {
        var aantallen = new HashMap<GemeenteCode, Integer>();
        jdbc.sql(
                        """
                        select gemeente, count(*) as aantal
                        from toepassing.looptijd
                        where vanaf <= :dag and (tot is null or tot > :dag)
                        group by gemeente
                        """)
                .param("dag", dag)
                .query(
                        rij -> {
                            aantallen.put(
                                    new GemeenteCode(rij.getString("gemeente")),
                                    rij.getInt("aantal"));
                        });
        return aantallen;
    }

    /** Rises with every opgave. */
    long merk() {
        return jdbc.sql("select stand from toepassing.wijziging").query(Long.class).single();
    }

    private static @Nullable UUID uuid(Optional<StandaardId> standaard) {
        return standaard.map(StandaardId::waarde).orElse(null);
    }

    private static Gemeentestand gemeentestand(ResultSet rij) throws SQLException {
        var aantallen = new EnumMap<Standsoort, Integer>(Standsoort.class);
        for (var soort : Standsoort.values()) {
            aantallen.put(soort, rij.getInt(soort.name().toLowerCase(Locale.ROOT)));
        }
        return new Gemeentestand(
                new GemeenteCode(rij.getString("gemeente")),
                new Telling(aantallen, rij.getBoolean("demonstratie")),
                datum(rij, "laatste"),
                datum(rij, "termijn"));
    }

    private static Standrij standrij(ResultSet rij) throws SQLException {
        return new Standrij(
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                Optional.ofNullable(rij.getString("soort")).map(Verbindendheid::valueOf),
                datum(rij, "termijn"),
                Standsoort.valueOf(rij.getString("stand")),
                datum(rij, "op"),
                datum(rij, "geldig_tot"),
                Optional.ofNullable(rij.getString("versie")).orElse(""),
                OpgaveRepository.lijst(rij, "redenen").stream().map(Reden::valueOf).toList(),
                rij.getBoolean("demonstratie"));
    }

    private static Optional<LocalDate> datum(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }
}
