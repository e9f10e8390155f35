// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The part of the seal that lies outside the database, in the data folder: the keys, and the last
 * checkpoint that was published. Judges whether the database still agrees with it.
 */
@Component
class Signing {

    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    private final PublishedFile published;
    private final Path keyFile;
    private final String name;
    private final AtomicReference<Alarm> alarm = new AtomicReference<>(Alarm.GEEN);
    private volatile Optional<LogKeys> keys = Optional.empty();

    /**
     * @param folder where keys and checkpoint are kept
     * @param key the file with the keys; empty: in the folder
     * @param name of the log, for keys that are made here
     */
    Signing(
            @Value("${standaardwerk.zegel.map:${standaardwerk.data:./data}/zegel}") Path folder,
            @Value("${standaardwerk.zegel.sleutel:}") String key,
            @Value("${standaardwerk.zegel.naam:standaardwerk/journaal}") String name) {
        this.published = new PublishedFile(folder.resolve("controlepunt"));
        this.keyFile = key.isBlank() ? folder.resolve("sleutels.properties") : Path.of(key.strip());
        this.name = name;
    }

    /** What was last found. */
    Alarm alarm() {
        return alarm.get();
    }

    /** The last checkpoint that was published here; an empty text when it cannot be read. */
    Optional<String> published() {
        try {
            return published.read();
        } catch (UncheckedIOException unreadable) {
            LOG.error("the published checkpoint: {}", unreadable.getMessage());
            return Optional.of("");
        }
    }

    /** The keys, once {@link #judge} has seen them. */
    Optional<LogKeys> keys() {
        return keys;
    }

    /**
     * Compares the database with what was promised, and remembers the result.
     *
     * @param promised the last published checkpoint, read <em>before</em> the database was
     */
    Alarm judge(Optional<String> promised, LogRepository log) {
        var found = find(promised, log);
        if (alarm.getAndSet(found) != found && found != Alarm.GEEN) {
            LOG.error("the journaal is not sealed any more: {}; see /controleer-zelf", found);
        }
        return found;
    }

    private Alarm find(Optional<String> promised, LogRepository log) {
        var known = log.keys();
        if (keys.isEmpty()) {
            keys = load(known.isEmpty() && promised.isEmpty());
        }
        if (keys.isEmpty() || known.filter(k -> !k.equals(keys.get().published())).isPresent()) {
            return Alarm.ANDERE_SLEUTEL;
        }
        try {
            var outside = promised.map(keys.get()::open);
            var inside = log.latest().map(keys.get()::open);
            return compare(outside.orElse(NOTHING), inside.orElse(NOTHING), log);
        } catch (IllegalArgumentException unreadable) {
            return Alarm.ONLEESBAAR;
        }
    }

    private static final Checkpoint NOTHING =
            new Checkpoint("niets", new MerkleTree.Head(0, Hash.EMPTY));

    private static Alarm compare(Checkpoint outside, Checkpoint inside, LogRepository log) {
        if (outside.size() > inside.size()) {
            return Alarm.LOOPT_ACHTER;
        }
        try {
            var tree = log.tree();
            boolean same =
                    tree.root(inside.size()).equals(inside.root())
                            && tree.root(outside.size()).equals(outside.root());
            return same ? Alarm.GEEN : Alarm.ANDERE_GESCHIEDENIS;
        } catch (LogRepository.HashesMissing hole) {
            return Alarm.ANDERE_GESCHIEDENIS;
        }
    }

    private Optional<LogKeys> load(boolean mayCreate) {
        try {
            if (Files.exists(keyFile)) {
                return Optional.of(LogKeys.read(keyFile));
            }
            return mayCreate ? Optional.of(LogKeys.create(name, keyFile)) : Optional.empty();
        } catch (IOException failed) {
            LOG.error("the keys of the log: {}", failed.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Publishes a checkpoint of which {@link #judge} found that it follows the last one.
     *
     * @return whether it could be kept outside the database; only then it may be given to others
     */
    boolean publish(String note) {
        try {
            keep(note);
            return true;
        } catch (UncheckedIOException failed) {
            LOG.error("the published checkpoint: {}", failed.getMessage());
            alarm.set(Alarm.ONLEESBAAR);
            return false;
        }
    }

    private void keep(String note) {
        var size = keys.orElseThrow().open(note).size();
        synchronized (published) {
            var before = published.read().map(keys.orElseThrow()::open).map(Checkpoint::size);
            if (before.orElse(-1L) < size) {
                published.write(note);
            }
        }
    }
}
