// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * All free text and names of one module, in the table {@code tekst} of its schema. A person can be
 * erased there, while the rows and facts that name a text stay as they were: they hold only a
 * salted hash of it (beloften R19). Each module has its own, with its own table.
 */
public abstract class Tekstkluis {

    private final JdbcClient jdbc;
    private final String insert;

    /**
     * @param schema of the module whose text this is
     */
    protected Tekstkluis(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        insert = "insert into " + schema + ".tekst (id, zout, inhoud) values (:id, :zout, :inhoud)";
    }

    /** Keeps a text if there is any; both null for an empty one. */
    public Verwijzing bewaarAlsGevuld(String tekst) {
        return tekst.isEmpty() ? new Verwijzing(null, null) : bewaar(tekst);
    }

    /** Keeps a text, an empty one as well. */
    public Verwijzing bewaar(String tekst) {
        var id = UUID.randomUUID();
        var zout = UUID.randomUUID().toString();
        jdbc.sql(insert).param("id", id).param("zout", zout).param("inhoud", tekst).update();
        return new Verwijzing(id, sha256(zout + tekst));
    }

    /** SHA-256 of the text in UTF-8: 64 hexadecimal digits. */
    public static String sha256(String tekst) {
        return sha256(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256: 64 hexadecimal digits. */
    public static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How a row names a text; both null for no text, as its columns are.
     *
     * @param id the row in the table of texts
     * @param hash SHA-256 of salt and text, in hexadecimal
     */
    public record Verwijzing(@Nullable UUID id, @Nullable String hash) {}
}
