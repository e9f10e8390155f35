// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place of a tile: up to 256 hashes next to each other, or as many entries. Source: C2SP
 * tlog-tiles.
 *
 * @param level 0 for hashes of leaves, one higher for every 8 levels of the tree; {@link #ENTRIES}
 *     for the entries themselves
 * @param index which tile of this level, from 0
 * @param width how many hashes, 1 to 256
 */
record Tile(int level, long index, int width) {

    static final int WIDTH = 256;
    static final int HEIGHT = 8;

    /** The level of entry bundles: those are no hashes. */
    static final int ENTRIES = -1;

    private static final int LARGEST_ENTRY = 65_535;

    private static final Pattern PATH =
            Pattern.compile(
                    "(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    Tile {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > WIDTH) {
            throw new IllegalArgumentException(
                    "no tile: %d/%d.p/%d".formatted(level, index, width));
        }
    }

    /** The tile at this path below {@code tile/}; none for any other text. */
    static Optional<Tile> ofPath(String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        int level = "entries".equals(match.group(1)) ? ENTRIES : Integer.parseInt(match.group(1));
        long index = Long.parseLong(match.group(2).replaceAll("[x/]", ""));
        int width = match.group(3) == null ? WIDTH : Integer.parseInt(match.group(3));
        boolean partial = match.group(3) != null;
        if (level > 63 || (partial && width >= WIDTH)) {
            return Optional.empty();
        }
        var tile = new Tile(level, index, width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** The path below {@code tile/}. */
    String path() {
        var number = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number = "x%03d/%s".formatted(rest % 1000, number);
        }
        return (level == ENTRIES ? "entries" : level)
                + ("/" + number)
                + (width == WIDTH ? "" : ".p/" + width);
    }

    /** Index of the first hash, within its level. */
    long start() {
        return index * WIDTH;
    }

    /** Whether a tree of so many leaves has this tile, or had it when it was smaller. */
    boolean existsIn(long size) {
        int shift = HEIGHT * Math.max(0, level);
        long hashes = shift >= Long.SIZE ? 0 : size >> shift;
        return index < Long.MAX_VALUE / WIDTH - 1 && start() + width <= hashes;
    }

    /** The entries as they are in a bundle: each with its length before it. */
    static byte[] bundle(List<String> entries) {
        var bundle = new ByteArrayOutputStream();
        for (var entry : entries) {
            var bytes = entry.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > LARGEST_ENTRY) {
                throw new IllegalArgumentException("entry of %d bytes".formatted(bytes.length));
            }
            bundle.write(bytes.length >> 8);
            bundle.write(bytes.length);
            bundle.writeBytes(bytes);
        }
        return bundle.toByteArray();
    }

    /** The hashes one after the other. */
    static byte[] bytes(List<Hash> hashes) {
        var tile = new ByteArrayOutputStream();
        hashes.forEach(hash -> tile.writeBytes(hash.bytes()));
        return tile.toByteArray();
    }

    /**
     * The hashes of complete subtrees out of tiles.
     *
     * @param part the hashes of a level of tiles, from an index: as many as the tile is wide
     */
    static MerkleTree.Subtrees subtrees(Part part) {
        return (level, index) -> {
            int within = level % HEIGHT;
            return root(part.hashes(level / HEIGHT, index << within, 1 << within));
        };
    }

    /** The hash above these, of which there are 1, 2, 4, … or 256. */
    static Hash root(List<Hash> hashes) {
        var row = hashes;
        while (row.size() > 1) {
            row = pairs(row);
        }
        return row.getFirst();
    }

    private static List<Hash> pairs(List<Hash> hashes) {
        return IntStream.range(0, hashes.size() / 2)
                .mapToObj(i -> Hash.node(hashes.get(2 * i), hashes.get(2 * i + 1)))
                .toList();
    }

    /** Where hashes of tiles are kept. */
    @FunctionalInterface
    interface Part {

        /** So many hashes of this level of tiles, from this index within the level. */
        List<Hash> hashes(int level, long from, int count);
    }
}
