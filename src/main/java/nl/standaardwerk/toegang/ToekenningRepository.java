// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Table {@code toegang.toekenning}: a right is given and ended, never removed. */
@Repository
class ToekenningRepository {

    private final JdbcClient jdbc;
    private final ToekenningMapper mapper;

    ToekenningRepository(JdbcClient jdbc, ToekenningMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    void insert(UUID id, AccountId account, NieuwRecht recht) {
        var bereik = recht.bereik();
        jdbc.sql(
                        """
                        insert into toegang.toekenning
                            (id, account, rol, gemeente, orgaan, organisatie, van, tot)
                        values (:id, :account, :rol, :gemeente, :orgaan, :organisatie, :van, :tot)
                        """)
                .param("id", id)
                .param("account", account.waarde())
                .param("rol", recht.rol().name())
                .param("gemeente", bereik instanceof Bereik.VanGemeente(var g) ? g.waarde() : null)
                .param("orgaan", bereik instanceof Bereik.VanOrgaan(var o) ? o.waarde() : null)
                .param("organisatie", bereik instanceof Bereik.VanOrganisatie(var x) ? x : null)
                .param("van", recht.van())
                .param("tot", recht.tot().orElse(null))
                .update();
    }

    Optional<AccountId> findAccount(UUID toekenning) {
        return jdbc.sql("select account from toegang.toekenning where id = :id")
                .param("id", toekenning)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Only earlier, never later: false when it already ended by then. */
    boolean beeindig(UUID toekenning, LocalDate tot) {
        return jdbc.sql(
                                """
                                update toegang.toekenning set tot = greatest(:tot, van)
                                where id = :id and (tot is null or tot > greatest(:tot, van))
                                """)
                        .param("id", toekenning)
                        .param("tot", tot)
                        .update()
                == 1;
    }

    void beeindigAlle(AccountId account, LocalDate tot) {
        jdbc.sql(
                        """
                        update toegang.toekenning set tot = greatest(:tot, van)
                        where account = :account and (tot is null or tot > greatest(:tot, van))
                        """)
                .param("account", account.waarde())
                .param("tot", tot)
                .update();
    }

    List<Toekenning> findByAccount(AccountId account) {
        return jdbc.sql(
                        """
                        select t.id, t.rol, t.gemeente, t.orgaan, t.organisatie, t.van, t.tot,
                            o.actor, o.naam as orgaan_naam, x.naam as organisatie_naam
                        from toegang.toekenning t
                        left join toegang.orgaan o on o.code = t.orgaan
                        left join toegang.organisatie x on x.id = t.organisatie
                        where t.account = :account
                        order by t.van desc, t.id
                        """)
                .param("account", account.waarde())
                .query(mapper)
                .list();
    }

    Map<AccountId, List<Toekenning>> findAll() {
        return jdbc
                .sql(
                        """
                        select t.account, t.id, t.rol, t.gemeente, t.orgaan, t.organisatie, t.van, t.tot,
                            o.actor, o.naam as orgaan_naam, x.naam as organisatie_naam
                        from toegang.toekenning t
                        left join toegang.orgaan o on o.code = t.orgaan
                        left join toegang.organisatie x on x.id = t.organisatie
                        order by t.van desc, t.id
                        """)
                .query(
                        (rij, nummer) ->
                                Map.entry(
                                        new AccountId(rij.getObject("account", UUID.class)),
                                        mapper.mapRow(rij, nummer)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean exists(Rol rol, LocalDate dag) {
        return jdbc.sql(
                        """
                        select exists (
                            select from toegang.toekenning t
                            join toegang.persoon p on p.account = t.account
                            where t.rol = :rol and t.van <= :dag and (t.tot is null or t.tot > :dag))
                        """)
                .param("rol", rol.name())
                .param("dag", dag)
                .query(Boolean.class)
                .single();
    }

    /** The names of who has this role on this day, in order. */
    Map<AccountId, String> findMet(Rol rol, boolean demonstratie, LocalDate dag) {
        var namen = new LinkedHashMap<AccountId, String>();
        jdbc.sql(
                        """
                        select distinct p.naam, p.account
                        from toegang.toekenning t
                        join toegang.account a on a.id = t.account
                        join toegang.persoon p on p.account = t.account
                        where t.rol = :rol and a.demonstratie = :demonstratie
                            and t.van <= :dag and (t.tot is null or t.tot > :dag)
                        order by p.naam, p.account
                        """)
                .param("rol", rol.name())
                .param("demonstratie", demonstratie)
                .param("dag", dag)
                .query(
                        rij -> {
                            namen.put(
                                    new AccountId(rij.getObject("account", UUID.class)),
                                    rij.getString("naam"));
                        });
        return namen;
    }

    /** The rights that work on this day and that nobody looked at since {@code sinds}. */
    List<Accounts.Herziening> findTeHerzien(LocalDate dag, LocalDate sinds) {
        return jdbc.sql(
                        """
                        select t.account, p.naam as persoon, t.id, t.rol, t.gemeente, t.orgaan, t.organisatie,
                            t.van, t.tot, o.actor, o.naam as orgaan_naam, x.naam as organisatie_naam,
                            greatest((t.toegekend at time zone 'Europe/Amsterdam')::date, max(h.op)) as gezien
                        from toegang.toekenning t
                        join toegang.persoon p on p.account = t.account
                        left join toegang.herziening h on h.toekenning = t.id
                        left join toegang.orgaan o on o.code = t.orgaan
                        left join toegang.organisatie x on x.id = t.organisatie
                        where t.van <= :dag and (t.tot is null or t.tot > :dag)
                        group by t.id, p.account, o.code, x.id
                        having greatest((t.toegekend at time zone 'Europe/Amsterdam')::date, max(h.op)) <= :sinds
                        order by gezien, p.naam, t.id
                        """)
                .param("dag", dag)
                .param("sinds", sinds)
                .query(
                        (rij, nummer) ->
                                new Accounts.Herziening(
                                        new AccountId(rij.getObject("account", UUID.class)),
                                        rij.getString("persoon"),
                                        mapper.mapRow(rij, nummer),
                                        rij.getObject("gezien", LocalDate.class)))
                .list();
    }

    void insertHerziening(UUID toekenning, LocalDate op, AccountId door) {
        jdbc.sql(
                        """
                        insert into toegang.herziening (toekenning, op, door)
                        values (:toekenning, :op, :door)
                        """)
                .param("toekenning", toekenning)
                .param("op", op)
                .param("door", door.waarde())
                .update();
    }
}
