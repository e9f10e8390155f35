// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import nl.standaardwerk.journaal.JournaalregelVastgelegd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A log as files, made of lines by the code of the server; and what someone changes in it. */
final class Logmap {

    static final String NAME = "proef/journaal";
    private static final long TIME = 1_790_000_000;

    final List<Leaf> leaves;
    final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<JournaalregelVastgelegd> lines;
    private final LogKeys keys;

    private Logmap(List<JournaalregelVastgelegd> lines, List<Leaf> leaves, LogKeys keys) {
        this.lines = lines;
        this.leaves = leaves;
        this.keys = keys;
    }

    /** So many lines, all open. */
    static Logmap of(int size, LogKeys keys) {
        return of(LongStream.range(0, size).mapToObj(i -> Node.line(1000 + 3 * i)).toList(), keys);
    }

    /** These lines, all open. */
    static Logmap of(List<JournaalregelVastgelegd> lines, LogKeys keys) {
        var leaves = lines.stream().map(Logmap::leaf).toList();
        var log = new Logmap(lines, new ArrayList<>(leaves), keys);
        log.write();
        return log;
    }

    static Leaf leaf(JournaalregelVastgelegd line) {
        var seed = Long.toString(line.nummer()).getBytes(StandardCharsets.UTF_8);
        var salt = Hash.of(Hash.sha256(seed));
        return Leaf.of(line, salt, Hash.leaf(seed));
    }

    Logmap copy() {
        var copy = new Logmap(lines, new ArrayList<>(leaves), keys);
        copy.files.putAll(files);
        return copy;
    }

    /** Signs the present leaves with the true keys, as whoever runs the server can. */
    void write() {
        files.keySet().removeIf(path -> path.startsWith("zegel/tile"));
        var tree = Bomen.van(leaves.stream().map(leaf -> utf8(leaf.entry())).toList());
        for (int level = 0; leaves.size() >> (8 * level) > 0; level++) {
            long hashes = leaves.size() >> (8 * level);
            for (int index = 0; index * 256L < hashes; index++) {
                var tile = new Tile(level, index, (int) Math.min(256, hashes - index * 256L));
                var content = tree.hashes(level, tile.start(), tile.width());
                files.put("zegel/tile/" + tile.path(), Tile.bytes(content));
            }
        }
        for (int index = 0; index * 256 < leaves.size(); index++) {
            var bundle = new Tile(Tile.ENTRIES, index, Math.min(256, leaves.size() - index * 256));
            var start = (int) bundle.start();
            var entries =
                    leaves.subList(start, start + bundle.width()).stream()
                            .map(Leaf::entry)
                            .toList();
            files.put("zegel/tile/" + bundle.path(), Tile.bundle(entries));
        }
        files.put("zegel/checkpoint", utf8(checkpoint(leaves.size(), keys)));
        files.put("zegel/sleutels", utf8(keys.published()));
        files.put("tijdlijnen/SW-2026-001-1.json", utf8(shown()));
        files.put("bewijs.json", utf8(proof(leaves.size() / 2)));
    }

    String checkpoint(int size, LogKeys by) {
        var tree = tree();
        var head = new MerkleTree.Head(size, tree.root(size));
        return by.sign(new Checkpoint(NAME, head), TIME).format();
    }

    private MerkleTree tree() {
        return Bomen.van(leaves.stream().map(leaf -> utf8(leaf.entry())).toList()).boom();
    }

    /** As the API shows lines. */
    private String shown() {
        return lines.stream()
                .filter(line -> leaves.stream().anyMatch(leaf -> leaf.regel() == line.nummer()))
                .map(this::shown)
                .collect(Collectors.joining(",\n", "{\"resultaten\":[\n", "\n],\"totaal\":1}"));
    }

    private String shown(JournaalregelVastgelegd line) {
        var leaf = leaf(line);
        int place = leaves.stream().map(Leaf::regel).toList().indexOf(line.nummer());
        return """
        {"nummer":%d,"soort":"%s","op":"%s","vastgelegd":"%s","namens":"%s","gegevens":%s,\
        "zegel":{"plek":%d,"zout":"%s","vorm":"%s"}}\
        """
                .formatted(
                        line.nummer(),
                        line.soort(),
                        line.op(),
                        line.vastgelegd(),
                        line.door().namens(),
                        line.gegevens(),
                        place,
                        leaf.salt(),
                        Leaf.form(line, leaf.whoSalt()).replace("\"", "\\\""));
    }

    private String proof(int place) {
        var leaf = leaves.get(place);
        var path =
                tree().inclusion(place, leaves.size()).stream()
                        .map(Hash::base64)
                        .collect(Collectors.joining("\",\"", "[\"", "\"]"));
        var line = Node.line(leaf.regel());
        return """
        {"regel":%d,"plek":%d,"blad":"%s","pad":%s,"controlepunt":"%s",\
        "geopend":{"zout":"%s","vorm":"%s"}}\
        """
                .formatted(
                        leaf.regel(),
                        place,
                        leaf.entry().replace("\"", "\\\""),
                        path,
                        checkpoint(leaves.size(), keys).replace("\n", "\\n"),
                        leaf.salt(),
                        Leaf.form(line, leaf.whoSalt()).replace("\"", "\\\""));
    }

    void change(String path, UnaryOperator<byte[]> change) {
        var before = files.get(path);
        if (before == null) {
            throw new IllegalStateException("no " + path + " in " + files.keySet());
        }
        files.put(path, change.apply(before.clone()));
    }

    void text(String path, UnaryOperator<String> change) {
        change(path, bytes -> utf8(change.apply(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** Changes one shown line: the text of a line in the file of the tijdlijn. */
    void shown(int place, UnaryOperator<String> change) {
        text(
                "tijdlijnen/SW-2026-001-1.json",
                text -> {
                    var rows = new ArrayList<>(List.of(text.split("\n", -1)));
                    rows.set(place + 1, change.apply(rows.get(place + 1)));
                    return String.join("\n", rows);
                });
    }

    /** Writes all files. */
    Path into(Path folder) {
        files.forEach((path, bytes) -> put(folder.resolve(path), bytes));
        return folder;
    }

    static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
