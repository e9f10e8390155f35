// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import nl.standaardwerk.beheer.Wijzigingsverzoek.Stap;
import nl.standaardwerk.beheer.Wijzigingsverzoek.Status;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests to change a standard, and what was done with them; rows are only added. */
@Repository
class VerzoekRepository {

    /** Requests on one page of the list. */
    static final int PER_PAGINA = 25;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    VerzoekRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** A part of the list, and how many there are. */
    record Deel(List<Wijzigingsverzoek> verzoeken, int totaal) {}

    private record Rij(UUID verzoek, Stap stap) {}

    /** One new request, or one step, at a time; until the end of the transaction. */
    void slot() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('beheer/verzoek', 0))")
                .query((_, _) -> 0)
                .single();
    }

    /** The one with this kenmerk; two statements. */
    Optional<Wijzigingsverzoek> find(String kenmerk) {
        return find("v.kenmerk = :waarde", kenmerk).stream().findFirst();
    }

    /** Those about a standard, the newest first; two statements. */
    List<Wijzigingsverzoek> find(StandaardId standaard) {
        return find("v.standaard = :waarde", standaard.waarde());
    }

    /**
     * A part of the list, the newest first; three statements.
     *
     * @param alles also what is decided
     * @param begin how many to pass over
     */
    Deel lijst(boolean alles, int begin) {
        var ids = new ArrayList<UUID>();
        var totaal = new int[1];
        jdbc.sql(
                        """
                        select v.id, count(*) over () as totaal
                        from beheer.wijzigingsverzoek v
                        where :alles or not exists (
                            select from beheer.verzoekstap s
                            where s.verzoek = v.id and s.status <> 'IN_BEHANDELING')
                        order by v.op desc, v.kenmerk desc
                        limit :aantal offset :begin
                        """)
                .param("alles", alles)
                .param("aantal", PER_PAGINA)
                .param("begin", begin)
                .query(
                        rij -> {
                            ids.add(rij.getObject("id", UUID.class));
                            totaal[0] = rij.getInt("totaal");
                        });
        return new Deel(find("v.id = any(:waarde)", ids.toArray(UUID[]::new)), totaal[0]);
    }

    /** How many came in that year. */
    int tel(int jaar) {
        return jdbc.sql(
                        """
                        select count(*) from beheer.wijzigingsverzoek where kenmerk like :begin
                        """)
                .param("begin", "WV-" + jaar + "-%")
                .query(Integer.class)
                .single();
    }

    private List<Wijzigingsverzoek> find(String voorwaarde, Object waarde) {
        Map<UUID, List<Stap>> stappen =
                jdbc
                        .sql(
                                """
                                select s.*, coalesce(t.inhoud, '') as inhoud
                                from beheer.verzoekstap s
                                join beheer.wijzigingsverzoek v on v.id = s.verzoek
                                join beheer.tekst t on t.id = s.tekst
                                where %s
                                order by s.nr
                                """
                                        .formatted(voorwaarde))
                        .param("waarde", waarde)
                        .query((rij, _) -> new Rij(rij.getObject("verzoek", UUID.class), stap(rij)))
                        .list()
                        .stream()
                        .collect(groupingBy(Rij::verzoek, mapping(Rij::stap, toList())));
        return jdbc.sql(
                        """
                        select v.*, coalesce(k.inhoud, '') as kop, coalesce(t.inhoud, '') as inhoud
                        from beheer.wijzigingsverzoek v
                        join beheer.tekst k on k.id = v.titel
                        join beheer.tekst t on t.id = v.tekst
                        where %s
                        order by v.op desc, v.kenmerk desc
                        """
                                .formatted(voorwaarde))
                .param("waarde", waarde)
                .query((rij, _) -> verzoek(rij, stappen))
                .list();
    }

    /** Whether this account sent it in. */
    boolean isVan(UUID verzoek, UUID account) {
        return jdbc.sql(
                        """
                        select exists (
                            select from beheer.wijzigingsverzoek where id = :id and account = :account)
                        """)
                .param("id", verzoek)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void insert(Wijzigingsverzoek verzoek, Ondertekening door) {
        var titel = teksten.bewaarAlsGevuld(verzoek.titel());
        var tekst = teksten.bewaarAlsGevuld(verzoek.tekst());
        jdbc.sql(
                        """
                        insert into beheer.wijzigingsverzoek (id, kenmerk, standaard, titel, titel_sha256, tekst,
                            tekst_sha256, versie, op, account, namens, demonstratie)
                        values (:id, :kenmerk, :standaard, :titel, :titelhash, :tekst, :teksthash,
                            nullif(:versie, ''), :op, :account, :namens, :demonstratie)
                        """)
                .param("id", verzoek.id())
                .param("kenmerk", verzoek.kenmerk())
                .param("standaard", verzoek.standaard().waarde())
                .param("titel", titel.id())
                .param("titelhash", titel.hash())
                .param("tekst", tekst.id())
                .param("teksthash", tekst.hash())
                .param("versie", verzoek.versie())
                .param("op", verzoek.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", verzoek.demonstratie())
                .update();
    }

    /** Adds a step; the lock is held. */
    void insert(Wijzigingsverzoek verzoek, Stap stap, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(stap.tekst());
        jdbc.sql(
                        """
                        insert into beheer.verzoekstap
                            (verzoek, nr, status, versie, tekst, tekst_sha256, op, account, namens)
                        values (:verzoek, :nr, :status, nullif(:versie, ''), :tekst, :sha256, :op, :account,
                            :namens)
                        """)
                .param("verzoek", verzoek.id())
                .param("nr", verzoek.stappen().size() + 1)
                .param("status", stap.status().name())
                .param("versie", stap.versie())
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", stap.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private static Wijzigingsverzoek verzoek(ResultSet rij, Map<UUID, List<Stap>> stappen)
            throws SQLException {
        var id = rij.getObject("id", UUID.class);
        return new Wijzigingsverzoek(
                id,
                rij.getString("kenmerk"),
                new StandaardId(rij.getObject("standaard", UUID.class)),
                rij.getString("kop"),
                rij.getString("inhoud"),
                Optional.ofNullable(rij.getString("versie")).orElse(""),
                rij.getString("namens"),
                rij.getObject("op", LocalDate.class),
                stappen.getOrDefault(id, List.of()),
                rij.getBoolean("demonstratie"));
    }

    private static Stap stap(ResultSet rij) throws SQLException {
        return new Stap(
                Status.valueOf(rij.getString("status")),
                Optional.ofNullable(rij.getString("versie")).orElse(""),
                rij.getString("inhoud"),
                rij.getObject("op", LocalDate.class));
    }
}
