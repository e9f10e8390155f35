// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Vergadering.Planning;
import nl.standaardwerk.vergadering.Vergadering.Soort;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings and how they were planned; rows are only added. */
@Repository
class VergaderingRepository {

    private static final String LEES =
            """
            select v.*, coalesce(t.inhoud, '') as waarom
            from vergadering.vergadering_nu v
            left join vergadering.tekst t on t.id = v.reden
            where %s
            order by v.begin, v.id
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    VergaderingRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One act at a time on a meeting or a body, until the end of the transaction. */
    void slot(String wat) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "vergadering/" + wat)
                .query((_, _) -> 0)
                .single();
    }

    Optional<Vergadering> find(VergaderingId id) {
        return jdbc.sql(LEES.formatted("v.id = :id"))
                .param("id", id.waarde())
                .query(VergaderingRepository::vergadering)
                .optional();
    }

    /** All of a body, in order of time. */
    List<Vergadering> van(OrgaanCode orgaan) {
        return jdbc.sql(LEES.formatted("v.orgaan = :orgaan"))
                .param("orgaan", orgaan.waarde())
                .query(VergaderingRepository::vergadering)
                .list();
    }

    /** Those of every body that begin on or after {@code van} and before {@code tot}. */
    List<Vergadering> tussen(LocalDate van, LocalDate tot) {
        return jdbc.sql(LEES.formatted("v.begin >= :van and v.begin < :tot"))
                .param("van", van)
                .param("tot", tot)
                .query(VergaderingRepository::vergadering)
                .list();
    }

    /**
     * What these bodies have still to do: an agenda that is not fixed on the last day for papers or
     * later, minutes of a meeting that was held.
     */
    List<Vergadering> teDoen(List<String> organen, boolean demonstratie, LocalDateTime nu) {
        return jdbc.sql(
                        LEES.formatted(
                                """
                                v.orgaan = any(:organen::text[]) and v.demonstratie = :demonstratie
                                    and not v.afgelast and v.vastgesteld_op is null
                                    and (v.eind <= :nu or (v.agenda_op is null and v.stukken_tot <= :nu::date))
                                """))
                .param("organen", organen.toArray(String[]::new))
                .param("demonstratie", demonstratie)
                .param("nu", nu)
                .query(VergaderingRepository::vergadering)
                .list();
    }

    /**
     * The first day on which this body meets again after this meeting; empty when none is known.
     */
    Optional<LocalDate> volgende(Vergadering vergadering) {
        return jdbc.sql(
                        """
                        select min(begin::date)
                        from vergadering.vergadering_nu
                        where orgaan = :orgaan and demonstratie = :demonstratie and not afgelast and begin > :begin
                        """)
                .param("orgaan", vergadering.orgaan().waarde())
                .param("demonstratie", vergadering.demonstratie())
                .param("begin", vergadering.planning().begin())
                .query((rij, _) -> Optional.ofNullable(rij.getObject(1, LocalDate.class)))
                .single();
    }

    void insert(Vergadering vergadering, LocalDate op, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.vergadering (id, orgaan, soort, op, account, namens, demonstratie)
                        values (:id, :orgaan, :soort, :op, :account, :namens, :demonstratie)
                        """)
                .param("id", vergadering.id().waarde())
                .param("orgaan", vergadering.orgaan().waarde())
                .param("soort", vergadering.soort().name())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", vergadering.demonstratie())
                .update();
        insert(vergadering.id(), vergadering.planning(), op, door);
    }

    void insert(VergaderingId id, Planning planning, LocalDate op, Ondertekening door) {
        var reden = teksten.bewaarAlsGevuld(planning.reden());
        jdbc.sql(
                        """
                        insert into vergadering.planning (vergadering, nr, begin, eind, plaats, stukken_tot, afgelast,
                            reden, reden_sha256, op, account, namens)
                        values (:id, :nr, :begin, :eind, :plaats, :stukkenTot, :afgelast,
                            :reden, :sha256, :op, :account, :namens)
                        """)
                .param("id", id.waarde())
                .param("nr", planning.nr())
                .param("begin", planning.begin())
                .param("eind", planning.eind())
                .param("plaats", planning.plaats())
                .param("stukkenTot", planning.stukkenTot())
                .param("afgelast", planning.afgelast())
                .param("reden", reden.id())
                .param("sha256", reden.hash())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    void stelAgendaVast(VergaderingId id, LocalDate op, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.agenda (vergadering, op, account, namens)
                        values (:id, :op, :account, :namens)
                        """)
                .param("id", id.waarde())
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    void stelVerslagVast(
            VergaderingId id, LocalDate vastgesteld, LocalDate op, Ondertekening door) {
        jdbc.sql(
                        """
                        insert into vergadering.verslag (vergadering, vastgesteld_op, op, account, namens)
                        values (:id, :vastgesteld, :op, :account, :namens)
                        """)
                .param("id", id.waarde())
                .param("vastgesteld", vastgesteld)
                .param("op", op)
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static Vergadering vergadering(ResultSet rij, int nummer) throws SQLException {
        return new Vergadering(
                new VergaderingId(rij.getObject("id", UUID.class)),
                new OrgaanCode(rij.getString("orgaan")),
                Soort.valueOf(rij.getString("soort")),
                new Planning(
                        rij.getInt("nr"),
                        rij.getObject("begin", LocalDateTime.class),
                        rij.getObject("eind", LocalDateTime.class),
                        rij.getString("plaats"),
                        rij.getObject("stukken_tot", LocalDate.class),
                        rij.getBoolean("afgelast"),
                        rij.getString("waarom")),
                Optional.ofNullable(rij.getObject("agenda_op", LocalDate.class)),
                Optional.ofNullable(rij.getObject("vastgesteld_op", LocalDate.class)),
                rij.getBoolean("demonstratie"));
    }
}
