// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The free texts of this module: those of one row together, as JSON by field, kept once with a
 * salted hash that outlives their removal.
 */
@Repository
class TekstRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    TekstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a row names its texts.
     *
     * @param sha256 over salt and texts
     */
    record Verwijzing(UUID id, String sha256) {}

    /** Keeps the texts of one row. */
    Verwijzing insert(Map<String, String> teksten) {
        var id = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        var inhoud = JSON.writeValueAsString(new TreeMap<>(teksten));
        jdbc.sql("insert into onderbouwing.tekst (id, zout, inhoud) values (:id, :zout, :inhoud)")
                .param("id", id)
                .param("zout", zout)
                .param("inhoud", inhoud)
                .update();
        return new Verwijzing(id, sha256(zout + inhoud));
    }

    private static String sha256(String tekst) {
        try {
            var bytes = tekst.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
