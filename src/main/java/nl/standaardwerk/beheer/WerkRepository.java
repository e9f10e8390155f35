// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.register.StandaardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for who keeps standards, and what is planned. Each method is one statement. */
@Repository
class WerkRepository {

    private final JdbcClient jdbc;

    WerkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why something waits. */
    enum Werksoort {
        /** A release or evaluation should have been, and was not. */
        TE_LAAT,
        /** The money ends within the term of alarm, or has ended. */
        DEKKING,
        /** A wijzigingsverzoek waits for a decision. */
        VERZOEK
    }

    /**
     * Something that waits.
     *
     * @param wat kenmerk of the wijzigingsverzoek; empty for the others
     * @param uiterlijk last day, when there is one
     */
    record Werk(
            Werksoort soort,
            StandaardId standaard,
            String wat,
            Optional<LocalDate> uiterlijk,
            LocalDate sinds,
            boolean demonstratie) {}

    /** A planned release or evaluation. */
    record Moment(Soort soort, StandaardId standaard, LocalDate dag, boolean demonstratie) {}

    /**
     * For whom.
     *
     * @param alles every standard, or only those that the organisations keep
     * @param demonstratie whether the reader is invented: such a one handles only what is invented
     */
    record Voor(boolean alles, Collection<UUID> organisaties, boolean demonstratie) {}

    List<Werk> werk(Voor voor, LocalDate dag) {
        return jdbc.sql(
                        """
                        with eigen as (
                            select distinct standaard from beheer.feit_nu
                            where rol in ('FUNCTIONEEL_BEHEERDER', 'TECHNISCH_BEHEERDER')
                                and organisatie = any(:organisaties)
                                and vanaf <= :dag and (tot is null or tot > :dag)
                        ), geld as (
                            select standaard, range_agg(daterange(vanaf, tot)) as gedekt,
                                bool_and(demonstratie) as demonstratie
                            from beheer.feit_nu where soort = 'FINANCIERING' group by standaard
                        ), dekking as (
                            select g.standaard, g.demonstratie,
                                coalesce(upper(r.tijd), (select max(upper(x)) from unnest(g.gedekt) x
                                    where upper(x) <= :dag)) as tot
                            from geld g
                            left join lateral (
                                select tijd from unnest(g.gedekt) tijd where tijd @> :dag::date) r on true
                        ), werk as (
                            select 'TE_LAAT' as soort, standaard, '' as wat, dag as uiterlijk, dag as sinds,
                                demonstratie
                            from beheer.feit_nu
                            where soort in ('RELEASE', 'EVALUATIE') and gedaan is null and dag < :dag
                                and demonstratie = :demonstratie
                            union all
                            select 'DEKKING', standaard, '', tot - 1,
                                coalesce((tot - make_interval(months => :maanden))::date, :dag), demonstratie
                            from dekking
                            where tot is null or tot < :alarm
                            union all
                            select 'VERZOEK', v.standaard, v.kenmerk, null, coalesce(s.op, v.op), v.demonstratie
                            from beheer.wijzigingsverzoek v
                            left join lateral (
                                select status, op from beheer.verzoekstap where verzoek = v.id
                                order by nr desc limit 1) s on true
                            where coalesce(s.status, 'IN_BEHANDELING') = 'IN_BEHANDELING'
                                and v.demonstratie = :demonstratie
                        )
                        select * from werk
                        where :alles or standaard in (select standaard from eigen)
                        order by sinds, standaard, wat
                        """)
                .param("organisaties", voor.organisaties().toArray(UUID[]::new))
                .param("alles", voor.alles())
                .param("demonstratie", voor.demonstratie())
                .param("dag", dag)
                .param("maanden", Dekking.ALARM_MAANDEN)
                .param("alarm", dag.plusMonths(Dekking.ALARM_MAANDEN))
                .query(
                        (rij, _) ->
                                new Werk(
                                        Werksoort.valueOf(rij.getString("soort")),
                                        new StandaardId(rij.getObject("standaard", UUID.class)),
                                        rij.getString("wat"),
                                        Optional.ofNullable(
                                                rij.getObject("uiterlijk", LocalDate.class)),
                                        rij.getObject("sinds", LocalDate.class),
                                        rij.getBoolean("demonstratie")))
                .list();
    }

    /** What is planned on or after {@code van} and before {@code tot}. */
    List<Moment> gepland(LocalDate van, LocalDate tot) {
        return jdbc.sql(
                        """
                        select soort, standaard, dag, demonstratie from beheer.feit_nu
                        where soort in ('RELEASE', 'EVALUATIE') and gedaan is null
                            and dag >= :van and dag < :tot
                        """)
                .param("van", van)
                .param("tot", tot)
                .query(
                        (rij, _) ->
                                new Moment(
                                        Soort.valueOf(rij.getString("soort")),
                                        new StandaardId(rij.getObject("standaard", UUID.class)),
                                        rij.getObject("dag", LocalDate.class),
                                        rij.getBoolean("demonstratie")))
                .list();
    }
}
