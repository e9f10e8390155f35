// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a gemeente writes with its rapportage, and what it fixed. */
@Repository
class RapportageRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RapportageRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A gemeente and a year. */
    record Plek(GemeenteCode gemeente, int jaar) {}

    /**
     * What a gemeente writes.
     *
     * @param versie goes up whenever it is kept; 0 when nothing was kept
     */
    record Toelichting(String tekst, int versie) {}

    /** Until the end of the transaction nobody else writes about this gemeente and year. */
    void lock(Plek plek) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:sleutel))")
                .param("sleutel", "rapportage/" + plek.gemeente() + "/" + plek.jaar())
                .query()
                .singleRow();
    }

    Optional<Toelichting> findToelichting(Plek plek) {
        return jdbc.sql(
                        """
                        select tekst, versie from rapportage.toelichting
                        where gemeente = :gemeente and jaar = :jaar
                        """)
                .param("gemeente", plek.gemeente().waarde())
                .param("jaar", plek.jaar())
                .query((rij, _) -> new Toelichting(rij.getString("tekst"), rij.getInt("versie")))
                .optional();
    }

    /** Keeps it in the place of what was there before. */
    void bewaar(Plek plek, Toelichting nieuw, UUID account) {
        jdbc.sql(
                        """
                        insert into rapportage.toelichting (gemeente, jaar, tekst, versie, account)
                        values (:gemeente, :jaar, :tekst, :versie, :account)
                        on conflict (gemeente, jaar) do update
                            set tekst = excluded.tekst, versie = excluded.versie,
                                account = excluded.account, bewaard = klok()
                        """)
                .param("gemeente", plek.gemeente().waarde())
                .param("jaar", plek.jaar())
                .param("tekst", nieuw.tekst())
                .param("versie", nieuw.versie())
                .param("account", account)
                .update();
    }

    void deleteToelichting(Plek plek) {
        jdbc.sql("delete from rapportage.toelichting where gemeente = :gemeente and jaar = :jaar")
                .param("gemeente", plek.gemeente().waarde())
                .param("jaar", plek.jaar())
                .update();
    }

    /** Everything that a gemeente fixed, the newest year first, in it the newest version first. */
    List<Vastgesteld> find(GemeenteCode gemeente) {
        return jdbc.sql(
                        """
                        select id, gemeente, jaar, versie, peildag, besluit, op, demonstratie, account
                        from rapportage.vaststelling
                        where gemeente = :gemeente
                        order by jaar desc, versie desc
                        """)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> vastgesteld(rij))
                .list();
    }

    /**
     * A fixed rapportage with what stands in it.
     *
     * @param blad empty after removal
     */
    record Gelezen(Vastgesteld vastgesteld, Optional<Blad> blad) {}

    Optional<Gelezen> find(Plek plek, int versie) {
        return jdbc.sql(
                        """
                        select v.*, i.blad
                        from rapportage.vaststelling v
                        join rapportage.inhoud i on i.id = v.inhoud
                        where v.gemeente = :gemeente and v.jaar = :jaar and v.versie = :versie
                        """)
                .param("gemeente", plek.gemeente().waarde())
                .param("jaar", plek.jaar())
                .param("versie", versie)
                .query((rij, _) -> new Gelezen(vastgesteld(rij), blad(rij)))
                .optional();
    }

    private Optional<Blad> blad(ResultSet rij) throws SQLException {
        return Optional.ofNullable(rij.getString("blad"))
                .map(tekst -> json.readValue(tekst, Blad.class));
    }

    /** The document of a fixed rapportage; empty after removal. */
    Optional<byte[]> findPdf(Vastgesteld vastgesteld) {
        return jdbc.sql(
                        """
                        select i.pdf
                        from rapportage.vaststelling v
                        join rapportage.inhoud i on i.id = v.inhoud
                        where v.id = :id and i.pdf is not null
                        """)
                .param("id", vastgesteld.id())
                .query((rij, _) -> rij.getBytes("pdf"))
                .optional();
    }

    /** Keeps a fixed rapportage for ever. */
    void insert(Vastgesteld nieuw, Blad blad, byte[] pdf, Ondertekening door) {
        var inhoud = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        var tekst = json.writeValueAsString(blad);
        insertInhoud(inhoud, zout, tekst, pdf);
        jdbc.sql(
                        """
                        insert into rapportage.vaststelling (id, gemeente, jaar, versie, peildag, besluit, op,
                            inhoud, blad_sha256, pdf_sha256, demonstratie, account, namens)
                        values (:id, :gemeente, :jaar, :versie, :peildag, :besluit, :op, :inhoud, :blad, :pdf,
                            :demonstratie, :account, :namens)
                        """)
                .param("id", nieuw.id())
                .param("gemeente", nieuw.gemeente().waarde())
                .param("jaar", nieuw.jaar())
                .param("versie", nieuw.versie())
                .param("peildag", nieuw.peildag())
                .param("besluit", nieuw.besluit())
                .param("op", nieuw.op())
                .param("inhoud", inhoud)
                .param("blad", sha256(zout, tekst.getBytes(StandardCharsets.UTF_8)))
                .param("pdf", sha256(zout, pdf))
                .param("demonstratie", nieuw.demonstratie())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    private void insertInhoud(UUID id, String zout, String blad, byte[] pdf) {
        jdbc.sql(
                        """
                        insert into rapportage.inhoud (id, zout, blad, pdf)
                        values (:id, :zout, cast(:blad as json), :pdf)
                        """)
                .param("id", id)
                .param("zout", zout)
                .param("blad", blad)
                .param("pdf", pdf)
                .update();
    }

    private static Vastgesteld vastgesteld(ResultSet rij) throws SQLException {
        return new Vastgesteld(
                rij.getObject("id", UUID.class),
                new GemeenteCode(rij.getString("gemeente")),
                rij.getInt("jaar"),
                rij.getInt("versie"),
                rij.getObject("peildag", LocalDate.class),
                rij.getObject("besluit", LocalDate.class),
                rij.getObject("op", LocalDate.class),
                rij.getBoolean("demonstratie"),
                rij.getObject("account", UUID.class));
    }

    private static String sha256(String zout, byte[] inhoud) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(zout.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
