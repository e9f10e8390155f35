// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static java.util.stream.Collectors.groupingBy;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Plan.Beeindiging;
import nl.standaardwerk.toepassing.Plan.Opvolging;
import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.Oorzaak;
import nl.standaardwerk.toepassing.Verplichting.Reden;
import nl.standaardwerk.toepassing.Verplichting.VerplichtingId;

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
import java.util.function.Function;

/** What holds for whom; rows are only added. */
@Repository
class VerplichtingRepository {

    private final JdbcClient jdbc;

    VerplichtingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else plans. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('toepassing'))").query().singleRow();
    }

    /** Up to and including which day all is as it must be, with these gemeenten. */
    Optional<LocalDate> bijgewerkt(String levering) {
        return jdbc.sql(
                        """
                        select dag from (
                            select dag, levering from toepassing.bijwerking order by nr desc limit 1
                        ) laatste
                        where levering = :levering
                        """)
                .param("levering", levering)
                .query(LocalDate.class)
                .optional();
    }

    /** From now on all is as it must be up to and including this day. */
    void insertBijwerking(LocalDate dag, String levering) {
        jdbc.sql(
                        """
                        insert into toepassing.bijwerking (dag, levering) values (:dag, :levering)
                        """)
                .param("dag", dag)
                .param("levering", levering)
                .update();
    }

    /** Every Verplichting that there is or was, by standard. One statement. */
    Map<StandaardId, List<Verplichting>> findAlle() {
        return jdbc
                .sql("select * from toepassing.looptijd")
                .query((rij, _) -> lees(rij))
                .list()
                .stream()
                .collect(groupingBy(Verplichting::standaard));
    }

    /** Every Verplichting of one standard, oldest first. One statement. */
    List<Verplichting> find(StandaardId standaard) {
        return jdbc.sql(
                        """
                        select * from toepassing.looptijd
                        where standaard = :standaard
                        order by vanaf, gemeente
                        """)
                .param("standaard", standaard.waarde())
                .query((rij, _) -> lees(rij))
                .list();
    }

    /** What ended and began on a day by herindeling. One statement. */
    Plan.Overgang overgang(LocalDate dag) {
        var einden = new HashMap<GemeenteCode, Integer>();
        var begin = new HashMap<GemeenteCode, Integer>();
        jdbc.sql(
                        """
                        select true as einde, gemeente, count(*) as aantal
                        from toepassing.looptijd
                        where tot = :dag and reden = 'HERINDELING'
                        group by gemeente
                        union all
                        select false, gemeente, count(*)
                        from toepassing.looptijd
                        where vanaf = :dag and oorzaak = 'HERINDELING' and tot is distinct from vanaf
                        group by gemeente
                        """)
                .param("dag", dag)
                .query(
                        rij -> {
                            var waar = rij.getBoolean("einde") ? einden : begin;
                            waar.put(
                                    new GemeenteCode(rij.getString("gemeente")),
                                    rij.getInt("aantal"));
                        });
        return new Plan.Overgang(einden, begin);
    }

    /** Writes a plan. */
    void schrijf(Plan plan) {
        insert(plan.begin());
        insertEinden(plan.einden());
        insertOpvolgingen(plan.opvolgingen());
    }

    private void insert(List<Verplichting> nieuw) {
        if (nieuw.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into toepassing.verplichting
                            (id, standaard, gemeente, soort, vanaf, termijn, oorzaak)
                        select * from unnest(:ids::uuid[], :standaarden::uuid[], :gemeenten::text[],
                            :soorten::text[], :vanaf::date[], :termijnen::date[], :oorzaken::text[])
                        """)
                .param("ids", kolom(nieuw, v -> v.id().waarde().toString()))
                .param("standaarden", kolom(nieuw, v -> v.standaard().waarde().toString()))
                .param("gemeenten", kolom(nieuw, v -> v.gemeente().waarde()))
                .param("soorten", kolom(nieuw, v -> v.soort().name()))
                .param("vanaf", kolom(nieuw, v -> v.vanaf().toString()))
                .param("termijnen", kolom(nieuw, v -> v.termijn().toString()))
                .param("oorzaken", kolom(nieuw, v -> v.oorzaak().name()))
                .update();
    }

    private void insertEinden(List<Beeindiging> einden) {
        if (einden.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into toepassing.einde (verplichting, nr, tot, reden)
                        select n.id, 1 + (
                                select count(*) from toepassing.einde e where e.verplichting = n.id),
                            nullif(n.tot, '')::date, n.reden
                        from unnest(:ids::uuid[], :tot::text[], :redenen::text[]) as n(id, tot, reden)
                        """)
                .param("ids", kolom(einden, e -> e.id().waarde().toString()))
                .param(
                        "tot",
                        kolom(
                                einden,
                                e -> e.einde().map(Einde::tot).map(Object::toString).orElse("")))
                .param(
                        "redenen",
                        kolom(
                                einden,
                                e -> e.einde().map(Einde::reden).orElse(Reden.HERSTELD).name()))
                .update();
    }

    private void insertOpvolgingen(List<Opvolging> opvolgingen) {
        if (opvolgingen.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into toepassing.opvolging (van, naar)
                        select * from unnest(:van::uuid[], :naar::uuid[])
                        on conflict do nothing
                        """)
                .param("van", kolom(opvolgingen, o -> o.van().waarde().toString()))
                .param("naar", kolom(opvolgingen, o -> o.naar().waarde().toString()))
                .update();
    }

    private static <T> String[] kolom(Collection<T> rijen, Function<T, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }

    private static Verplichting lees(ResultSet rij) throws SQLException {
        var tot = Optional.ofNullable(rij.getObject("tot", LocalDate.class));
        var reden = Optional.ofNullable(rij.getString("reden")).map(Reden::valueOf);
        return new Verplichting(
                new VerplichtingId(rij.getObject("id", UUID.class)),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                Verbindendheid.valueOf(rij.getString("soort")),
                rij.getObject("vanaf", LocalDate.class),
                rij.getObject("termijn", LocalDate.class),
                Oorzaak.valueOf(rij.getString("oorzaak")),
                tot.flatMap(t -> reden.map(r -> new Einde(t, r))));
    }
}
