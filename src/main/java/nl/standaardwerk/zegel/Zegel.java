// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.JournaalregelVastgelegd;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Seals the journaal, and gives the proof that a line is sealed. The imprint of a line is made in
 * the transaction that wrote it; a little later it gets its place in the tree, and the tree is
 * signed. Every operation here is safe on several nodes at once.
 */
@Service
@Transactional(readOnly = true)
public class Zegel {

    /** Leaves that get their place in one transaction. */
    static final int MOST = 1000;

    private final Journaal journaal;
    private final LogRepository log;
    private final Signing signing;
    private final Wake wake;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Zegel(Journaal journaal, LogRepository log, Signing signing, Wake wake, Clock clock) {
        this.journaal = journaal;
        this.log = log;
        this.signing = signing;
        this.wake = wake;
        this.clock = clock;
    }

    /** Makes the imprint of a line. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void drukAf(JournaalregelVastgelegd regel) {
        log.insert(imprint(regel));
        wake.afterCommit();
    }

    /**
     * Makes the imprint of lines that have none: those of before there was a seal.
     *
     * @param na only lines after this one
     * @return the last line that was looked at; nothing when all have one
     */
    @Transactional
    public Optional<Long> haalIn(long na) {
        if (log.countImprints() >= journaal.aantal()) {
            return Optional.empty();
        }
        var regels = journaal.na(na, MOST);
        regels.forEach(regel -> log.insert(imprint(regel)));
        return regels.isEmpty() ? Optional.empty() : Optional.of(regels.getLast().nummer());
    }

    private Leaf imprint(JournaalregelVastgelegd regel) {
        return Leaf.of(regel, secret(), secret());
    }

    private Hash secret() {
        var bytes = new byte[Hash.BYTES];
        random.nextBytes(bytes);
        return Hash.of(bytes);
    }

    /**
     * Gives waiting lines their place and signs the tree; one node at a time does this.
     *
     * @return how many lines got a place; 0 when there are none, another node is doing it, or
     *     nothing may be signed
     */
    @Transactional
    public int verwerk() {
        if (!log.tryLock()) {
            return 0;
        }
        var promised = signing.published();
        var waiting = log.waiting(MOST);
        boolean nothing = waiting.isEmpty() && log.latest().isPresent();
        if (nothing || signing.judge(promised, log) != Alarm.GEEN) {
            return 0;
        }
        var keys = signing.keys().orElseThrow();
        if (log.keys().isEmpty()) {
            log.begin(keys);
        }
        long size = size(log.latest());
        if (!waiting.isEmpty()) {
            append(size, waiting);
        }
        sign(keys, size + waiting.size());
        return waiting.size();
    }

    private void append(long size, List<Leaf> leaves) {
        log.append(size, leaves);
        long from = size;
        long to = size + leaves.size();
        for (int level = 0; from / Tile.WIDTH < to / Tile.WIDTH; level++) {
            from /= Tile.WIDTH;
            to /= Tile.WIDTH;
            var above = new ArrayList<Hash>();
            for (long tile = from; tile < to; tile++) {
                above.add(Tile.root(log.tile(level, tile, Tile.WIDTH)));
            }
            log.append(level + 1, from, above);
        }
    }

    private void sign(LogKeys keys, long size) {
        var root = log.tree().root(size);
        var checkpoint = new Checkpoint(keys.name(), new MerkleTree.Head(size, root));
        var note = keys.sign(checkpoint, clock.instant().getEpochSecond());
        log.insert(checkpoint, note.format());
    }

    /**
     * The checkpoint for everyone; from now on it is a promise. When the database does not agree
     * with the last promise, that one is given again.
     *
     * @return nothing when nothing was ever signed
     */
    public Optional<String> controlepunt() {
        var promised = signing.published();
        var latest = log.latest();
        if (latest.isPresent() && latest.equals(promised)) {
            return latest;
        }
        boolean good = signing.judge(promised, log) == Alarm.GEEN;
        return good && latest.isPresent() && signing.publish(latest.get())
                ? latest
                : promised.filter(text -> Checkpoint.ofNote(text).isPresent());
    }

    /** The public keys of the log, one a line; empty when nothing was ever signed. */
    String sleutels() {
        return log.keys().orElse("");
    }

    /** How the seal stands. */
    Stand stand() {
        var text = controlepunt();
        var alarm = text.equals(log.latest()) ? signing.judge(text, log) : signing.alarm();
        return new Stand(alarm, text.flatMap(Checkpoint::ofNote), sleutels(), log.countWaiting());
    }

    /**
     * How the seal stands.
     *
     * @param checkpoint the last one that was published
     * @param keys the public keys, one a line
     * @param waiting lines without a place
     */
    record Stand(Alarm alarm, Optional<Checkpoint> checkpoint, String keys, long waiting) {}

    /** The bytes of a tile; nothing when the signed tree does not have it. */
    Optional<byte[]> tile(Tile tile) {
        if (!tile.existsIn(size(log.latest()))) {
            return Optional.empty();
        }
        return Optional.of(
                tile.level() == Tile.ENTRIES
                        ? Tile.bundle(log.entries(tile.start(), tile.width()))
                        : Tile.bytes(log.tile(tile.level(), tile.index(), tile.width())));
    }

    /**
     * The proof that a line is in the signed tree.
     *
     * @param open also what the line says, for whoever may see it
     * @return nothing while the line waits for its place, or when there is no such line
     */
    public Optional<Zegelbewijs> bewijs(long regel, boolean open) {
        var note = controlepunt();
        long size = size(note);
        var places = log.places(Set.of(regel), size);
        var placed = places.get(regel);
        if (placed == null || signing.alarm() != Alarm.GEEN) {
            return Optional.empty();
        }
        return Optional.of(
                new Zegelbewijs(
                        regel,
                        placed.place(),
                        placed.leaf().entry(),
                        log.tree().inclusion(placed.place(), size).stream()
                                .map(Hash::base64)
                                .toList(),
                        note.orElseThrow(),
                        open ? Optional.ofNullable(opened(places).get(regel)) : Optional.empty()));
    }

    /** Whether a line has its place in the signed tree. */
    public boolean isVerzegeld(long regel) {
        return !log.places(Set.of(regel), size(controlepunt())).isEmpty();
    }

    private static long size(Optional<String> note) {
        return note.flatMap(Checkpoint::ofNote).map(Checkpoint::size).orElse(0L);
    }

    /**
     * What these lines say, of those that are sealed, by number. Whether the reader may see them is
     * for the caller to judge.
     */
    public Map<Long, Zegelbewijs.Geopend> geopend(Collection<Long> regels) {
        return opened(log.places(regels, size(controlepunt())));
    }

    private Map<Long, Zegelbewijs.Geopend> opened(Map<Long, LogRepository.Placed> places) {
        return journaal.metNummer(places.keySet()).stream()
                .collect(
                        Collectors.toMap(
                                JournaalregelVastgelegd::nummer,
                                line ->
                                        open(
                                                line,
                                                Objects.requireNonNull(
                                                        places.get(line.nummer())))));
    }

    private static Zegelbewijs.Geopend open(
            JournaalregelVastgelegd line, LogRepository.Placed placed) {
        var leaf = placed.leaf();
        return new Zegelbewijs.Geopend(
                placed.place(), leaf.salt().toString(), Leaf.form(line, leaf.whoSalt()));
    }
}
