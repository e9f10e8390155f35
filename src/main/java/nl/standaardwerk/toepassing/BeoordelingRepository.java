// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Beoordeling.Oordeel;
import nl.standaardwerk.toepassing.Beoordeling.Soort;
import nl.standaardwerk.toepassing.Beoordeling.Stap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens with an Uitleg; rows are only added. Each reading method is one statement. */
@Repository
class BeoordelingRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    BeoordelingRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /**
     * An Uitleg in a list, with where it is.
     *
     * @param verlenging how many times it was renewed
     * @param stap the latest step; empty for none
     * @param uiterlijk last day to answer
     */
    record Regel(
            UUID opgave,
            StandaardId standaard,
            GemeenteCode gemeente,
            LocalDate op,
            int verlenging,
            Optional<Soort> stap,
            Optional<Oordeel> oordeel,
            Optional<LocalDate> uiterlijk,
            boolean demonstratie) {}

    /** A part of a list, and how many there are. */
    record Deel(List<Regel> regels, int totaal) {}

    /** The steps about an Uitleg, the oldest first. */
    List<Stap> find(UUID opgave) {
        return jdbc.sql(
                        """
                        select s.*, coalesce(t.inhoud, '') as inhoud
                        from toepassing.beoordelingsstap s
                        join toepassing.tekst t on t.id = s.tekst
                        where s.opgave = :opgave
                        order by s.nr
                        """)
                .param("opgave", opgave)
                .query((rij, _) -> stap(rij))
                .list();
    }

    /** The verdict about each of these opgaven that has one. */
    Map<UUID, Stap> findOordelen(Collection<UUID> opgaven) {
        var oordelen = new HashMap<UUID, Stap>();
        jdbc.sql(
                        """
                        select s.*, coalesce(t.inhoud, '') as inhoud
                        from toepassing.beoordelingsstap s
                        join toepassing.tekst t on t.id = s.tekst
                        where s.opgave = any(:opgaven) and s.soort = 'OORDEEL'
                        """)
                .param("opgaven", opgaven.toArray(UUID[]::new))
                .query(
                        rij -> {
                            oordelen.put(rij.getObject("opgave", UUID.class), stap(rij));
                        });
        return oordelen;
    }

    /** Keeps a step. */
    void insert(UUID opgave, int nr, Stap stap, Ondertekening door) {
        var tekst = teksten.bewaar(stap.tekst());
        jdbc.sql(
                        """
                        insert into toepassing.beoordelingsstap (opgave, nr, soort, oordeel, uiterlijk, tekst,
                            tekst_sha256, op, account, namens)
                        values (:opgave, :nr, :soort, :oordeel, :uiterlijk, :tekst, :sha256, :op, :account,
                            :namens)
                        """)
                .param("opgave", opgave)
                .param("nr", nr)
                .param("soort", stap.soort().name())
                .param("oordeel", stap.oordeel().map(Enum::name).orElse(null))
                .param("uiterlijk", stap.uiterlijk().orElse(null))
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", stap.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /**
     * Every Uitleg that holds, what waits longest first.
     *
     * @param venster how often they were renewed
     * @param aanZet only those of which VNG or the bestuur must do the next step
     * @param begin how many to pass over
     */
    Deel lijst(Venster venster, boolean aanZet, LocalDate dag, int begin) {
        var totaal = new int[1];
        var regels =
                jdbc.sql(
                                """
                                select u.*, count(*) over () as totaal
                                from toepassing.uitleg_nu u
                                where u.geldig_tot >= :dag and u.verlenging between :van and :tot
                                    and (not :aanZet or u.stap is null or u.stap in ('ANTWOORD', 'GEHOORD')
                                        or u.uiterlijk < :dag)
                                order by u.stap is not distinct from 'OORDEEL', u.op, u.id
                                limit :aantal offset :begin
                                """)
                        .param("dag", dag)
                        .param("van", venster.van())
                        .param("tot", venster.tot())
                        .param("aanZet", aanZet)
                        .param("aantal", Venster.PER_PAGINA)
                        .param("begin", begin)
                        .query(
                                (rij, _) -> {
                                    totaal[0] = rij.getInt("totaal");
                                    return regel(rij);
                                })
                        .list();
        return new Deel(regels, totaal[0]);
    }

    /** Which renewals. */
    record Venster(int van, int tot) {
        static final int PER_PAGINA = 50;
    }

    /** How many wait for a step, and since when. */
    record Wachtend(int aantal, Optional<LocalDate> sinds) {}

    Wachtend wachtend(Venster venster, LocalDate dag) {
        return jdbc.sql(
                        """
                        select count(*) as aantal, min(coalesce(u.stap_op, u.op)) as sinds
                        from toepassing.uitleg_nu u
                        where u.geldig_tot >= :dag and u.verlenging between :van and :tot
                            and (u.stap is null or u.stap in ('ANTWOORD', 'GEHOORD') or u.uiterlijk < :dag)
                        """)
                .param("dag", dag)
                .param("van", venster.van())
                .param("tot", venster.tot())
                .query((rij, _) -> new Wachtend(rij.getInt("aantal"), datum(rij, "sinds")))
                .single();
    }

    /**
     * Something that waits for a gemeente.
     *
     * @param soort end of the key of what to do
     * @param standaard about which standard; empty for a meetronde
     * @param opgave the Uitleg or meetronde that it is about; empty when it is about none
     */
    record Werk(
            String soort,
            Optional<StandaardId> standaard,
            GemeenteCode gemeente,
            Optional<UUID> opgave,
            Optional<LocalDate> uiterlijk,
            LocalDate sinds,
            boolean demonstratie) {

        /** Whether it is of the exchange about an Uitleg: for the gemeente and who judges only. */
        boolean intern() {
            return standaard.isPresent() && opgave.isPresent();
        }
    }

    /** What waits for these gemeenten: to answer, to renew, to say for the first time. */
    List<Werk> werk(Collection<GemeenteCode> gemeenten, LocalDate dag, LocalDate vooraf) {
        return jdbc.sql(
                        """
                        select stand as soort, standaard, gemeente, null::uuid as opgave,
                            coalesce(geldig_tot, termijn) as uiterlijk, coalesce(op, vanaf) as sinds,
                            demonstratie
                        from toepassing.stand_op(:dag)
                        where gemeente = any(:gemeenten) and coalesce(geldig_tot, termijn) <= :vooraf
                            and (stand <> 'TOEGEPAST' or geldig_tot is not null)
                        union all
                        select case when u.stap = 'OORDEEL' then u.oordeel else u.stap end, u.standaard, u.gemeente, u.id, u.uiterlijk,
                            u.stap_op, u.demonstratie
                        from toepassing.uitleg_nu u
                        where u.gemeente = any(:gemeenten) and u.geldig_tot >= :dag
                            and (u.stap in ('VRAAG', 'VOORNEMEN')
                                or (u.stap = 'OORDEEL' and u.oordeel <> 'COMPLEET'))
                        union all
                        select 'MEETRONDE', null::uuid, s.gemeente, r.id, r.uiterlijk, r.van, r.demonstratie
                        from toepassing.meetronde r
                        join toepassing.ronde_op(r.id, :dag) s on not s.beantwoord
                        where s.gemeente = any(:gemeenten) and :dag between r.van and r.uiterlijk
                        group by s.gemeente, r.id, r.uiterlijk, r.van, r.demonstratie
                        """)
                .param("dag", dag)
                .param("vooraf", vooraf)
                .param(
                        "gemeenten",
                        gemeenten.stream().map(GemeenteCode::waarde).toArray(String[]::new))
                .query(
                        (rij, _) ->
                                new Werk(
                                        rij.getString("soort"),
                                        Optional.ofNullable(rij.getObject("standaard", UUID.class))
                                                .map(StandaardId::new),
                                        new GemeenteCode(rij.getString("gemeente")),
                                        Optional.ofNullable(rij.getObject("opgave", UUID.class)),
                                        datum(rij, "uiterlijk"),
                                        rij.getObject("sinds", LocalDate.class),
                                        rij.getBoolean("demonstratie")))
                .list();
    }

    private static Stap stap(ResultSet rij) throws SQLException {
        return new Stap(
                Soort.valueOf(rij.getString("soort")),
                oordeel(rij),
                rij.getString("inhoud"),
                rij.getObject("op", LocalDate.class),
                datum(rij, "uiterlijk"));
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(
                rij.getObject("id", UUID.class),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                rij.getObject("op", LocalDate.class),
                rij.getInt("verlenging"),
                Optional.ofNullable(rij.getString("stap")).map(Soort::valueOf),
                oordeel(rij),
                datum(rij, "uiterlijk"),
                rij.getBoolean("demonstratie"));
    }

    private static Optional<Oordeel> oordeel(ResultSet rij) throws SQLException {
        return Optional.ofNullable(rij.getString("oordeel")).map(Oordeel::valueOf);
    }

    private static Optional<LocalDate> datum(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }
}
