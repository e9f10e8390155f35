// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files and their bytes, kept in pieces: no file is ever whole in memory. */
@Repository
class BestandRepository {

    private static final int PIECE = 256 * 1024;

    private static final String KOLOMMEN =
            """
            select b.id, b.dossier, b.naam, b.versie, b.mediatype, b.grootte, b.sha256,
                coalesce(t.inhoud, '') as omschrijving, b.op, b.vastgelegd, b.door_account,
                b.door_namens, b.dossierversie
            from voorbereiding.bestand b
            left join voorbereiding.tekst t on t.id = b.omschrijving
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    BestandRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    Optional<Bestand> find(BestandId id) {
        return jdbc.sql(KOLOMMEN + "where b.id = :id")
                .param("id", id.waarde())
                .query((rij, n) -> bestand(rij))
                .optional();
    }

    /** Newest version of every name in a dossier version, by name. */
    List<Bestand> findByDossier(DossierId dossier, int dossierversie) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where b.dossier = :dossier and b.dossierversie <= :versie
                                    and not exists (select from voorbereiding.bestand n
                                        where n.dossier = b.dossier and n.naam = b.naam
                                            and n.versie > b.versie and n.dossierversie <= :versie)
                                order by lower(b.naam), b.naam
                                """)
                .param("dossier", dossier.waarde())
                .param("versie", dossierversie)
                .query((rij, n) -> bestand(rij))
                .list();
    }

    /** Every version of every file up to a dossier version, newest first. */
    List<Bestand> findAlle(DossierId dossier, int dossierversie) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where b.dossier = :dossier and b.dossierversie <= :versie
                                order by b.vastgelegd desc, b.naam
                                """)
                .param("dossier", dossier.waarde())
                .param("versie", dossierversie)
                .query((rij, n) -> bestand(rij))
                .list();
    }

    void insert(Bestand bestand, Path inhoud) {
        jdbc.sql(
                        """
                        insert into voorbereiding.bestand (id, dossier, dossierversie, naam, versie,
                            mediatype, grootte, sha256, omschrijving, op, door_account, door_namens)
                        values (:id, :dossier, :dossierversie, :naam, :versie,
                            :mediatype, :grootte, :sha256, :omschrijving, :op, :account, :namens)
                        """)
                .param("id", bestand.id().waarde())
                .param("dossier", bestand.dossier().waarde())
                .param("dossierversie", bestand.dossierversie())
                .param("naam", bestand.naam())
                .param("versie", bestand.versie())
                .param("mediatype", bestand.mediatype())
                .param("grootte", bestand.grootte())
                .param("sha256", bestand.sha256())
                .param(
                        "omschrijving",
                        teksten.insert(bestand.dossier(), bestand.omschrijving())
                                .map(TekstRepository.Tekst::id)
                                .orElse(null))
                .param("op", bestand.op())
                .param("account", bestand.door().account())
                .param("namens", bestand.door().namens())
                .update();
        insertInhoud(bestand.id(), inhoud);
    }

    private void insertInhoud(BestandId id, Path inhoud) {
        try (InputStream in = Files.newInputStream(inhoud)) {
            var piece = new byte[PIECE];
            int number = 0;
            for (int n = in.readNBytes(piece, 0, PIECE);
                    n > 0;
                    n = in.readNBytes(piece, 0, PIECE)) {
                insertDeel(id, number++, n == PIECE ? piece : Arrays.copyOf(piece, n));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insertDeel(BestandId id, int nummer, byte[] inhoud) {
        jdbc.sql(
                        """
                        insert into voorbereiding.bestanddeel (bestand, nummer, inhoud)
                        values (:bestand, :nummer, :inhoud)
                        """)
                .param("bestand", id.waarde())
                .param("nummer", nummer)
                .param("inhoud", inhoud)
                .update();
    }

    /** One piece of the bytes; empty after the last one. */
    Optional<byte[]> findDeel(BestandId id, int nummer) {
        return jdbc.sql(
                        """
                        select inhoud from voorbereiding.bestanddeel
                        where bestand = :bestand and nummer = :nummer
                        """)
                .param("bestand", id.waarde())
                .param("nummer", nummer)
                .query((rij, n) -> rij.getBytes("inhoud"))
                .optional();
    }

    private static Bestand bestand(ResultSet rij) throws SQLException {
        return new Bestand(
                new BestandId(rij.getObject("id", UUID.class)),
                new DossierId(rij.getObject("dossier", UUID.class)),
                rij.getString("naam"),
                rij.getInt("versie"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                rij.getString("omschrijving"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")),
                rij.getInt("dossierversie"));
    }
}
