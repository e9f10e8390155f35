// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Stand.Bewijs;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What gemeenten said; rows are only added. */
@Repository
class OpgaveRepository {

    private static final String VAN = "select o.*, t.velden, t.inhouden from toepassing.opgave o\n";

    /** The texts of each row {@code o}. */
    private static final String MET_TEKSTEN =
            """
            left join lateral (
                select array_agg(ot.veld order by ot.veld) as velden,
                    array_agg(coalesce(t.inhoud, '') order by ot.veld) as inhouden
                from toepassing.opgavetekst ot
                join toepassing.tekst t on t.id = ot.tekst
                where ot.opgave = o.id
            ) t on true
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    OpgaveRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Until the end of the transaction nobody else speaks for this gemeente. */
    void lock(GemeenteCode gemeente) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('toepassing'), hashtext(:gemeente))")
                .param("gemeente", gemeente.waarde())
                .query()
                .singleRow();
    }

    /** Everything that a gemeente said about a standard, the latest first. One statement. */
    List<Opgave> find(StandaardId standaard, GemeenteCode gemeente) {
        return jdbc.sql(
                        VAN
                                + MET_TEKSTEN
                                + "where o.standaard = :standaard and o.gemeente = :gemeente "
                                + "order by o.nr desc")
                .param("standaard", standaard.waarde())
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> lees(rij))
                .list();
    }

    /** The latest opgave of each gemeente up to a day about each standard. One statement. */
    List<Opgave> find(Collection<GemeenteCode> gemeenten, LocalDate dag) {
        return jdbc.sql(
                        """
                        select o.*, t.velden, t.inhouden
                        from (
                            select distinct on (gemeente, standaard) *
                            from toepassing.opgave
                            where gemeente = any (:gemeenten) and op <= :dag
                            order by gemeente, standaard, nr desc
                        ) o
                        """
                                + MET_TEKSTEN)
                .param("gemeenten", kolom(gemeenten, GemeenteCode::waarde))
                .param("dag", dag)
                .query((rij, _) -> lees(rij))
                .list();
    }

    /** These opgaven, in any order. One statement. */
    List<Opgave> find(Collection<Opgave.Nummer> nummers) {
        return jdbc.sql(
                        VAN
                                + """
                                join unnest(:standaarden::uuid[], :gemeenten::text[], :nummers::int[])
                                    as n(standaard, gemeente, nr) using (standaard, gemeente, nr)
                                """
                                + MET_TEKSTEN)
                .param("standaarden", kolom(nummers, n -> n.standaard().waarde().toString()))
                .param("gemeenten", kolom(nummers, n -> n.gemeente().waarde()))
                .param("nummers", kolom(nummers, n -> String.valueOf(n.nummer())))
                .query((rij, _) -> lees(rij))
                .list();
    }

    private static <T> String[] kolom(Collection<T> rijen, Function<T, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }

    /** An opgave. */
    Optional<Opgave> find(UUID id) {
        return jdbc.sql(VAN + MET_TEKSTEN + "where o.id = :id")
                .param("id", id)
                .query((rij, _) -> lees(rij))
                .optional();
    }

    /** Number of the latest opgave of a gemeente about a standard; 0 for none. */
    int laatste(StandaardId standaard, GemeenteCode gemeente) {
        return jdbc.sql(
                        """
                        select coalesce(max(nr), 0) from toepassing.opgave
                        where standaard = :standaard and gemeente = :gemeente
                        """)
                .param("standaard", standaard.waarde())
                .param("gemeente", gemeente.waarde())
                .query(Integer.class)
                .single();
    }

    /** Number of the latest opgave of a gemeente about each standard. */
    Map<StandaardId, Integer> nummers(GemeenteCode gemeente) {
        var nummers = new HashMap<StandaardId, Integer>();
        jdbc.sql(
                        """
                        select standaard, max(nr) as nr from toepassing.opgave
                        where gemeente = :gemeente
                        group by standaard
                        """)
                .param("gemeente", gemeente.waarde())
                .query(
                        rij -> {
                            nummers.put(
                                    new StandaardId(rij.getObject("standaard", UUID.class)),
                                    rij.getInt("nr"));
                        });
        return nummers;
    }

    /** The gemeenten that said something about a standard. */
    Set<GemeenteCode> findGemeenten(StandaardId standaard) {
        return jdbc
                .sql("select distinct gemeente from toepassing.opgave where standaard = :standaard")
                .param("standaard", standaard.waarde())
                .query(String.class)
                .list()
                .stream()
                .map(GemeenteCode::new)
                .collect(Collectors.toSet());
    }

    /** Keeps an opgave. */
    void insert(Opgave opgave, Ondertekening door) {
        insertRij(opgave, door);
        Opgaveregels.teksten(opgave.stand())
                .forEach((veld, tekst) -> insertTekst(opgave.id(), veld, tekst));
    }

    private void insertRij(Opgave opgave, Ondertekening door) {
        var stand = opgave.stand();
        var toegepast = stand instanceof Stand.Toegepast t ? t : null;
        var bewijs = toegepast == null ? null : toegepast.bewijs().orElse(null);
        var uitleg = stand instanceof Stand.LegUit(var u) ? u : null;
        jdbc.sql(
                        """
                        insert into toepassing.opgave (id, standaard, gemeente, nr, soort, op, geldig_tot,
                            versie, sinds, bewijs_op, redenen, vervanging, besluit, raad, verlenging,
                            demonstratie, account, namens)
                        values (:id, :standaard, :gemeente, :nr, :soort, :op, :geldigTot,
                            :versie, :sinds, :bewijsOp, :redenen, :vervanging, :besluit, :raad, :verlenging,
                            :demonstratie, :account, :namens)
                        """)
                .param("id", opgave.id())
                .param("standaard", opgave.standaard().waarde())
                .param("gemeente", opgave.gemeente().waarde())
                .param("nr", opgave.nummer())
                .param("soort", stand.soort().name())
                .param("op", opgave.op())
                .param("geldigTot", stand.geldigTot().orElse(null))
                .param("versie", toegepast == null ? null : toegepast.versie())
                .param("sinds", toegepast == null ? null : toegepast.sinds())
                .param("bewijsOp", bewijs == null ? null : bewijs.op())
                .param("redenen", redenen(uitleg))
                .param("vervanging", uitleg == null ? null : uitleg.vervanging().orElse(null))
                .param("besluit", uitleg == null ? null : uitleg.besluit())
                .param("raad", uitleg == null ? null : uitleg.raad().orElse(null))
                .param("verlenging", opgave.verlenging())
                .param("demonstratie", opgave.demonstratie())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static String @Nullable [] redenen(@Nullable Uitleg uitleg) {
        return uitleg == null
                ? null
                : uitleg.redenen().stream().map(Reden::name).toArray(String[]::new);
    }

    private void insertTekst(UUID opgave, String veld, String inhoud) {
        var tekst = teksten.bewaar(inhoud);
        jdbc.sql(
                        """
                        insert into toepassing.opgavetekst (opgave, veld, tekst, tekst_sha256)
                        values (:opgave, :veld, :tekst, :sha256)
                        """)
                .param("opgave", opgave)
                .param("veld", veld)
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .update();
    }

    private static Opgave lees(ResultSet rij) throws SQLException {
        return new Opgave(
                rij.getObject("id", UUID.class),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                new GemeenteCode(rij.getString("gemeente")),
                rij.getInt("nr"),
                stand(rij),
                rij.getInt("verlenging"),
                rij.getObject("op", LocalDate.class),
                rij.getBoolean("demonstratie"));
    }

    private static Stand.Opgegeven stand(ResultSet rij) throws SQLException {
        var teksten = teksten(rij);
        return switch (Opgavesoort.valueOf(rij.getString("soort"))) {
            case TOEGEPAST ->
                    new Stand.Toegepast(
                            rij.getString("versie"),
                            rij.getObject("sinds", LocalDate.class),
                            bewijs(rij, teksten));
            case GEPLAND ->
                    new Stand.Gepland(
                            teksten.getOrDefault("plan", ""),
                            rij.getObject("geldig_tot", LocalDate.class));
            case LEG_UIT -> new Stand.LegUit(uitleg(rij, teksten));
        };
    }

    private static Optional<Bewijs> bewijs(ResultSet rij, Map<String, String> teksten)
            throws SQLException {
        var tot = datum(rij, "geldig_tot");
        return datum(rij, "bewijs_op")
                .map(op -> new Bewijs(teksten.getOrDefault("bewijs", ""), op, tot));
    }

    private static Uitleg uitleg(ResultSet rij, Map<String, String> teksten) throws SQLException {
        var redenen = EnumSet.noneOf(Reden.class);
        for (var reden : lijst(rij, "redenen")) {
            redenen.add(Reden.valueOf(reden));
        }
        return new Uitleg(
                teksten.getOrDefault("deel", ""),
                redenen,
                teksten.getOrDefault("toelichting", ""),
                teksten.getOrDefault("gevolg", ""),
                teksten.getOrDefault("maatregel", ""),
                datum(rij, "vervanging"),
                rij.getObject("besluit", LocalDate.class),
                datum(rij, "raad"),
                rij.getObject("geldig_tot", LocalDate.class));
    }

    private static Map<String, String> teksten(ResultSet rij) throws SQLException {
        var velden = lijst(rij, "velden");
        var inhouden = lijst(rij, "inhouden");
        var teksten = new HashMap<String, String>();
        for (int n = 0; n < velden.size(); n++) {
            teksten.put(velden.get(n), inhouden.get(n));
        }
        return teksten;
    }

    private static Optional<LocalDate> datum(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }

    static List<String> lijst(ResultSet rij, String kolom) throws SQLException {
        var array = rij.getArray(kolom);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
