// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import nl.standaardwerk.beheer.Tredevraag.Antwoord;
import nl.standaardwerk.beheer.Tredevraag.Antwoordsoort;
import nl.standaardwerk.beheer.Tredevraag.Plek;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Verbindendheid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the directie answered about planned stages; rows are only added. */
@Repository
class TredevraagRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    TredevraagRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    private record Rij(Plek plek, Antwoord antwoord) {}

    /** One answer at a time; until the end of the transaction. */
    void slot() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('beheer/tredevraag', 0))")
                .query((_, _) -> 0)
                .single();
    }

    /** The answers about the plans of these besluiten; one statement, or none. */
    Map<Plek, List<Antwoord>> find(Collection<UUID> besluiten) {
        if (besluiten.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select a.*, coalesce(t.inhoud, '') as inhoud
                        from beheer.tredeantwoord a
                        join beheer.tekst t on t.id = a.tekst
                        where a.besluit = any(:besluiten)
                        order by a.nr
                        """)
                .param("besluiten", besluiten.toArray(UUID[]::new))
                .query((rij, _) -> rij(rij))
                .list()
                .stream()
                .collect(groupingBy(Rij::plek, mapping(Rij::antwoord, toList())));
    }

    /** Adds an answer; the lock is held. */
    void insert(Tredevraag over, Antwoord antwoord, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(antwoord.tekst());
        jdbc.sql(
                        """
                        insert into beheer.tredeantwoord (standaard, besluit, graad, vanaf, nr, soort, tot, tekst,
                            tekst_sha256, op, account, namens, demonstratie)
                        values (:standaard, :besluit, :graad, :vanaf, :nr, :soort, :tot, :tekst, :sha256, :op, :account,
                            :namens, :demonstratie)
                        """)
                .param("standaard", over.standaard().waarde())
                .param("besluit", over.plek().besluit())
                .param("graad", over.plek().graad().name())
                .param("vanaf", over.plek().vanaf().tekst())
                .param("nr", over.antwoorden(antwoord.demonstratie()).size() + 1)
                .param("soort", antwoord.soort().name())
                .param("tot", antwoord.tot().orElse(null))
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", antwoord.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", antwoord.demonstratie())
                .update();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(
                new Plek(
                        rij.getObject("besluit", UUID.class),
                        Verbindendheid.valueOf(rij.getString("graad")),
                        Datering.van(rij.getString("vanaf"))),
                new Antwoord(
                        Antwoordsoort.valueOf(rij.getString("soort")),
                        Optional.ofNullable(rij.getObject("tot", LocalDate.class)),
                        rij.getString("inhoud"),
                        rij.getObject("op", LocalDate.class),
                        rij.getBoolean("demonstratie")));
    }
}
