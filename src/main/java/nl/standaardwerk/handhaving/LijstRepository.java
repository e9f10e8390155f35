// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Many toezichtzaken at once, without their texts. Each method is one statement. */
@Repository
class LijstRepository {

    /** Cases on one page of the list. */
    static final int PER_PAGINA = 25;

    private final JdbcClient jdbc;

    LijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody sees beside what is public.
     *
     * @param alles everything
     * @param gemeenten everything about these
     */
    record Zicht(boolean alles, Collection<GemeenteCode> gemeenten) {

        String[] codes() {
            return gemeenten.stream().map(GemeenteCode::waarde).toArray(String[]::new);
        }
    }

    /** What is asked for; empty for no choice. */
    record Filter(
            Optional<StandaardId> standaard,
            Optional<GemeenteCode> gemeente,
            Optional<Stapsoort> status,
            Optional<Signaal> signaal,
            boolean overTijd) {}

    /**
     * A case as it is now.
     *
     * @param openbaar day from which on everybody sees it
     */
    record Regel(
            String kenmerk,
            StandaardId standaard,
            GemeenteCode gemeente,
            Signaal signaal,
            Stapsoort status,
            LocalDate sinds,
            Optional<LocalDate> termijn,
            Optional<LocalDate> openbaar,
            boolean demonstratie) {

        boolean isOverTijd(LocalDate dag) {
            return termijn.filter(t -> t.isBefore(dag)).isPresent();
        }
    }

    /** A part of the list, and how many there are. */
    record Deel(List<Regel> regels, int totaal) {}

    /** Those that are asked for and may be seen, the latest step first. */
    Deel lijst(Filter filter, Zicht zicht, LocalDate dag, int begin) {
        var totaal = new int[1];
        var regels =
                jdbc.sql(
                                """
                                select z.*, count(*) over () as totaal
                                from handhaving.zaak_nu z
                                where (:alles or openbaar is not null or gemeente = any(:gemeenten))
                                    and (cast(:standaard as uuid) is null or standaard = :standaard)
                                    and (cast(:gemeente as text) is null or gemeente = :gemeente)
                                    and (cast(:status as text) is null or status = :status)
                                    and (cast(:signaal as text) is null or signaal = :signaal)
                                    and (not :overTijd or termijn < :dag)
                                order by sinds desc, kenmerk
                                limit :aantal offset :begin
                                """)
                        .param("alles", zicht.alles())
                        .param("gemeenten", zicht.codes())
                        .param(
                                "standaard",
                                filter.standaard().map(StandaardId::waarde).orElse(null))
                        .param("gemeente", filter.gemeente().map(GemeenteCode::waarde).orElse(null))
                        .param("status", filter.status().map(Enum::name).orElse(null))
                        .param("signaal", filter.signaal().map(Enum::name).orElse(null))
                        .param("overTijd", filter.overTijd())
                        .param("dag", dag)
                        .param("aantal", PER_PAGINA)
                        .param("begin", begin)
                        .query(
                                (rij, _) -> {
                                    totaal[0] = rij.getInt("totaal");
                                    return regel(rij);
                                })
                        .list();
        return new Deel(regels, totaal[0]);
    }

    /** Those that are not closed. */
    List<Regel> lopend() {
        return jdbc.sql(
                        """
                        select * from handhaving.zaak_nu where status <> 'AFGESLOTEN' order by sinds, kenmerk
                        """)
                .query((rij, _) -> regel(rij))
                .list();
    }

    /** Each case with the first day of each kind of step, by opening. */
    List<Vergelijking.Verloop> verlopen(boolean alles) {
        var zaken = new LinkedHashMap<String, Vergelijking.Verloop>();
        Map<String, Map<Stapsoort, LocalDate>> dagen = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select z.*, s.soort, s.eerste
                        from handhaving.zaak_nu z
                        join (select zaak, soort, min(op) as eerste from handhaving.stap group by zaak, soort) s
                            on s.zaak = z.id
                        where :alles or z.openbaar is not null
                        order by z.geopend, z.kenmerk, s.eerste
                        """)
                .param("alles", alles)
                .query(
                        rij -> {
                            var kenmerk = rij.getString("kenmerk");
                            var eerste =
                                    dagen.computeIfAbsent(
                                            kenmerk, _ -> new EnumMap<>(Stapsoort.class));
                            eerste.put(
                                    Stapsoort.valueOf(rij.getString("soort")),
                                    rij.getObject("eerste", LocalDate.class));
                            zaken.put(kenmerk, verloop(rij, eerste));
                        });
        return new ArrayList<>(zaken.values());
    }

    private static Vergelijking.Verloop verloop(ResultSet rij, Map<Stapsoort, LocalDate> eerste)
            throws SQLException {
        var regel = regel(rij);
        return new Vergelijking.Verloop(
                regel.kenmerk(),
                regel.gemeente(),
                new Vergelijking.Sleutel(
                        regel.signaal(),
                        regel.standaard(),
                        Verbindendheid.valueOf(rij.getString("graad"))),
                regel.status() == Stapsoort.AFGESLOTEN,
                regel.demonstratie(),
                eerste);
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(
                rij.getString("kenmerk"),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                Signaal.valueOf(rij.getString("signaal")),
                Stapsoort.valueOf(rij.getString("status")),
                rij.getObject("sinds", LocalDate.class),
                Optional.ofNullable(rij.getObject("termijn", LocalDate.class)),
                Optional.ofNullable(rij.getObject("openbaar", LocalDate.class)),
                rij.getBoolean("demonstratie"));
    }
}
