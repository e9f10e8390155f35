// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The two random passwords of the embedded PostgreSQL, kept in the data folder in a file that only
 * its owner can read (mode 600).
 *
 * @param superuser of role {@code postgres}, used by the launcher only
 * @param app of role {@code standaardwerk}, used by the application
 */
record PostgresSecrets(String superuser, String app) {

    static final String FILE = "wachtwoorden.properties";

    private static final int BYTES = 24;

    /** Reads the passwords of this data folder, or makes them when there is no database yet. */
    static PostgresSecrets of(Path home, boolean databaseExists) throws IOException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            if (databaseExists) {
                throw new StartGeweigerd("wachtwoorden-weg", file);
            }
            create(file);
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return new PostgresSecrets(required(values, "postgres"), required(values, "standaardwerk"));
    }

    /** Never printed: a record would show both. */
    @Override
    public String toString() {
        return "PostgresSecrets[…]";
    }

    private static void create(Path file) throws IOException {
        Path part = file.resolveSibling(FILE + ".deel");
        write(part, "postgres=" + random() + "\nstandaardwerk=" + random() + "\n");
        Files.move(part, file);
    }

    /** Writes a file that from its first moment only its owner can read. */
    static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String required(Properties values, String key) throws IOException {
        String value = values.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IOException("no password '" + key + "' in " + FILE);
        }
        return value;
    }
}
