// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The free texts of this module: kept once, with a salted hash that outlives their removal. */
@Repository
class TekstRepository {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    TekstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A kept text.
     *
     * @param sha256 over salt and text
     */
    record Tekst(UUID id, String sha256) {}

    /** Keeps a text; an empty one is not kept. */
    Optional<Tekst> insert(DossierId dossier, String inhoud) {
        if (inhoud.isEmpty()) {
            return Optional.empty();
        }
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var digest = sha256();
        digest.update(salt);
        digest.update(inhoud.getBytes(StandardCharsets.UTF_8));
        var tekst = new Tekst(UUID.randomUUID(), HexFormat.of().formatHex(digest.digest()));
        jdbc.sql(
                        """
                        insert into voorbereiding.tekst (id, dossier, zout, inhoud, sha256)
                        values (:id, :dossier, :zout, :inhoud, :sha256)
                        """)
                .param("id", tekst.id())
                .param("dossier", dossier.waarde())
                .param("zout", salt)
                .param("inhoud", inhoud)
                .param("sha256", tekst.sha256())
                .update();
        return Optional.of(tekst);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
