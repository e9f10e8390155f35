// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** All free text of this module, in one table, erasable there. */
@Repository
class TekstRepository {

    private final JdbcClient jdbc;

    TekstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a text; nothing for an empty one. */
    Verwijzing bewaar(String tekst) {
        if (tekst.isEmpty()) {
            return new Verwijzing(null, null);
        }
        var id = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        jdbc.sql("insert into handhaving.tekst (id, zout, inhoud) values (:id, :zout, :inhoud)")
                .param("id", id)
                .param("zout", zout)
                .param("inhoud", tekst)
                .update();
        return new Verwijzing(id, sha256(zout + tekst));
    }

    /** SHA-256 in hexadecimal. */
    static String sha256(String tekst) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a row names a text: its row here and the salted SHA-256; both null for no text. */
    record Verwijzing(@Nullable UUID id, @Nullable String hash) {}
}
