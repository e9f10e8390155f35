// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.GemeenteCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/** The runs and the documents made in them; rows are only added. One statement per method. */
@Repository
class RondeRepository {

    private final JdbcClient jdbc;

    RondeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run as it is kept, with how many documents were made. */
    record Rij(UUID id, int jaar, LocalDate peildag, String adres, int klaar) {}

    /** Begins a run; of one day there is one, so that the second time changes nothing. */
    void insert(Rij nieuw, boolean demonstratie, UUID account) {
        jdbc.sql(
                        """
                        insert into rapportage.ronde (id, jaar, peildag, adres, demonstratie, account)
                        values (:id, :jaar, :peildag, :adres, :demonstratie, :account)
                        on conflict (jaar, peildag, demonstratie) do nothing
                        """)
                .param("id", nieuw.id())
                .param("jaar", nieuw.jaar())
                .param("peildag", nieuw.peildag())
                .param("adres", nieuw.adres())
                .param("demonstratie", demonstratie)
                .param("account", account)
                .update();
    }

    /** The runs of the demonstration, or the real ones, the newest first. */
    List<Rij> findAlle(boolean demonstratie) {
        return jdbc.sql(
                        """
                        select r.id, r.jaar, r.peildag, r.adres,
                            (select count(*) from rapportage.stuk s where s.ronde = r.id) as klaar
                        from rapportage.ronde r
                        where r.demonstratie = :demonstratie
                        order by r.begonnen desc
                        """)
                .param("demonstratie", demonstratie)
                .query((rij, _) -> rij(rij))
                .list();
    }

    Optional<Rij> find(UUID id) {
        return jdbc.sql(
                        """
                        select r.id, r.jaar, r.peildag, r.adres,
                            (select count(*) from rapportage.stuk s where s.ronde = r.id) as klaar
                        from rapportage.ronde r
                        where r.id = :id
                        """)
                .param("id", id)
                .query((rij, _) -> rij(rij))
                .optional();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(
                rij.getObject("id", UUID.class),
                rij.getInt("jaar"),
                rij.getObject("peildag", LocalDate.class),
                rij.getString("adres"),
                rij.getInt("klaar"));
    }

    /** The gemeenten of which the document was made. */
    Set<GemeenteCode> gemaakt(UUID ronde) {
        return new HashSet<>(
                jdbc.sql("select gemeente from rapportage.stuk where ronde = :ronde")
                        .param("ronde", ronde)
                        .query((rij, _) -> new GemeenteCode(rij.getString("gemeente")))
                        .list());
    }

    /** Keeps a document; one that is there already stays. */
    void insert(UUID ronde, GemeenteCode gemeente, byte[] pdf) {
        jdbc.sql(
                        """
                        insert into rapportage.stuk (ronde, gemeente, pdf)
                        values (:ronde, :gemeente, :pdf)
                        on conflict (ronde, gemeente) do nothing
                        """)
                .param("ronde", ronde)
                .param("gemeente", gemeente.waarde())
                .param("pdf", pdf)
                .update();
    }

    /** Every document by its gemeente, in order of code. */
    SequencedMap<GemeenteCode, byte[]> stukken(UUID ronde) {
        var stukken = new LinkedHashMap<GemeenteCode, byte[]>();
        jdbc.sql(
                        """
                        select gemeente, pdf from rapportage.stuk
                        where ronde = :ronde
                        order by gemeente
                        """)
                .param("ronde", ronde)
                .query(
                        rij -> {
                            stukken.put(
                                    new GemeenteCode(rij.getString("gemeente")),
                                    rij.getBytes("pdf"));
                        });
        return stukken;
    }
}
