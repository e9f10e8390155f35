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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests to change a standard, and what was done with them; rows are only added. */
@Repository
class VerzoekRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    VerzoekRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    private record Rij(UUID verzoek, Stap stap) {}

    /** One new request, or one step, at a time; until the end of the transaction. */
    void slot() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('beheer/verzoek', 0))")
                .query((_, _) -> 0)
                .single();
    }

    /** All, the newest first; two statements. */
    List<Wijzigingsverzoek> findAlle() {
        Map<UUID, List<Stap>> stappen =
                jdbc
                        .sql(
                                """
                                select s.*, coalesce(t.inhoud, '') as inhoud
                                from beheer.verzoekstap s
                                join beheer.tekst t on t.id = s.tekst
                                order by s.nr
                                """)
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
                        order by v.op desc, v.kenmerk desc
                        """)
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
        var titel = teksten.bewaar(verzoek.titel());
        var tekst = teksten.bewaar(verzoek.tekst());
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
        var tekst = teksten.bewaar(stap.tekst());
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
