// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files and their bytes, kept in pieces: no file is ever whole in memory. */
@Repository
class BestandRepository {

    private static final int PIECE = 256 * 1024;

    private static final String KOLOMMEN =
            """
            select id, naam, mediatype, grootte, sha256, op, vastgelegd, door_account, door_namens
            from bestanden.bestand
            """;

    private final JdbcClient jdbc;

    BestandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Bestand> find(BestandId id) {
        return jdbc.sql(KOLOMMEN + "where id = :id")
                .param("id", id.waarde())
                .query((rij, n) -> bestand(rij))
                .optional();
    }

    List<Bestand> find(Collection<BestandId> ids) {
        return jdbc.sql(KOLOMMEN + "where id in (:ids) order by lower(naam), naam, vastgelegd, id")
                .param("ids", ids.stream().map(BestandId::waarde).toList())
                .query((rij, n) -> bestand(rij))
                .list();
    }

    void insert(Bestand bestand, Path inhoud) {
        jdbc.sql(
                        """
                        insert into bestanden.bestand (id, naam, mediatype, grootte, sha256, op,
                            door_account, door_namens)
                        values (:id, :naam, :mediatype, :grootte, :sha256, :op, :account, :namens)
                        """)
                .param("id", bestand.id().waarde())
                .param("naam", bestand.naam())
                .param("mediatype", bestand.mediatype())
                .param("grootte", bestand.grootte())
                .param("sha256", bestand.sha256())
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
                        insert into bestanden.bestanddeel (bestand, nummer, inhoud)
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
                        select inhoud from bestanden.bestanddeel
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
                rij.getString("naam"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")));
    }
}
