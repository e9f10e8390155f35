// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * All free text of this module, in one table: a person can be erased there while the rows that name
 * a text stay as they were, because they hold only a salted hash of it.
 */
@Repository("historieTekstRepository")
class TekstRepository {

    private final JdbcClient jdbc;

    TekstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a text. */
    Verwijzing bewaar(String tekst) {
        var id = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        jdbc.sql("insert into historie.tekst (id, zout, inhoud) values (:id, :zout, :inhoud)")
                .param("id", id)
                .param("zout", zout)
                .param("inhoud", tekst)
                .update();
        return new Verwijzing(id, hash(zout, tekst));
    }

    private static String hash(String zout, String tekst) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(zout.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How a row names a text.
     *
     * @param id the row in the table of texts
     * @param hash SHA-256 of salt and text, in hexadecimal
     */
    record Verwijzing(UUID id, String hash) {}
}
