// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The free texts of this module: kept once, with a salted hash that outlives their removal. */
@Repository
class TekstRepository {

    private final JdbcClient jdbc;

    TekstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a row names a text.
     *
     * @param sha256 over salt and text
     */
    record Verwijzing(UUID id, String sha256) {}

    /** Keeps a text. */
    Verwijzing insert(String inhoud) {
        var id = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        jdbc.sql("insert into toepassing.tekst (id, zout, inhoud) values (:id, :zout, :inhoud)")
                .param("id", id)
                .param("zout", zout)
                .param("inhoud", inhoud)
                .update();
        return new Verwijzing(id, sha256((zout + inhoud).getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256, 64 hexadecimal digits. */
    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
