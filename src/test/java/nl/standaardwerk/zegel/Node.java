// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.JournaalregelVastgelegd;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.platform.TestDatabase.Connectable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One running server as far as the seal is concerned: a database, and a folder beside it. */
final class Node {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00.123456Z");

    final JdbcClient jdbc;
    final Signing signing;
    private final Zegel zegel;
    private final TransactionTemplate transaction;

    private Node(Connectable database, Signing signing, Journaal journaal) {
        var source = database.dataSource();
        this.jdbc = JdbcClient.create(source);
        this.signing = signing;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.zegel =
                new Zegel(
                        journaal,
                        new LogRepository(jdbc),
                        signing,
                        new Wake(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** With keys of its own. */
    static Node of(Connectable database, Path folder, Journaal journaal) {
        return new Node(database, new Signing(folder, "", "proef/journaal"), journaal);
    }

    /** With the keys of another node, and a folder of its own. */
    static Node of(Connectable database, Path folder, Path keys, Journaal journaal) {
        var file = keys.resolve("sleutels.properties").toString();
        return new Node(database, new Signing(folder, file, "proef/journaal"), journaal);
    }

    static JournaalregelVastgelegd line(long nummer) {
        return line(nummer, "IetsGebeurd", "{\"stap\":%d}".formatted(nummer));
    }

    static JournaalregelVastgelegd line(long nummer, String soort, String gegevens) {
        return new JournaalregelVastgelegd(
                nummer,
                soort,
                LocalDate.of(2026, 11, 25),
                NOW.plusSeconds(nummer),
                new Ondertekening(new UUID(0, 7), "DIRECTIE"),
                gegevens,
                true,
                List.of(new UUID(1, nummer)));
    }

    /** A line is written and its transaction is committed. */
    void happens(long nummer) {
        transaction.executeWithoutResult(_ -> zegel.drukAf(line(nummer)));
    }

    void happen(long from, long to) {
        transaction.executeWithoutResult(
                _ -> {
                    for (long nummer = from; nummer < to; nummer++) {
                        zegel.drukAf(line(nummer));
                    }
                });
    }

    /** A line is written, and its transaction fails. */
    void fails(long nummer) {
        transaction.executeWithoutResult(
                status -> {
                    zegel.drukAf(line(nummer));
                    status.setRollbackOnly();
                });
    }

    int seal() {
        int placed = Objects.requireNonNull(transaction.execute(_ -> zegel.verwerk()));
        checkpoint();
        return placed;
    }

    Optional<String> checkpoint() {
        return Objects.requireNonNull(transaction.execute(_ -> zegel.controlepunt()));
    }

    Checkpoint published() {
        return signing.keys().orElseThrow().open(checkpoint().orElseThrow());
    }

    Alarm alarm() {
        return Objects.requireNonNull(transaction.execute(_ -> zegel.stand().alarm()));
    }

    Optional<byte[]> tile(String path) {
        return Objects.requireNonNull(
                transaction.execute(_ -> zegel.tile(Tile.ofPath(path).orElseThrow())));
    }

    Optional<Zegelbewijs> proof(long nummer) {
        return Objects.requireNonNull(transaction.execute(_ -> zegel.bewijs(nummer, false)));
    }
}
