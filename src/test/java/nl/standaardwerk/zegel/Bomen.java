// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tree in memory, in the way the log keeps it: hashes per level of tiles. */
final class Bomen implements Tile.Part {

    private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    static Bomen van(List<byte[]> entries) {
        var boom = new Bomen();
        entries.forEach(boom::voegToe);
        return boom;
    }

    /** The leaves {@code blad 0}, {@code blad 1}, … */
    static Bomen van(int size) {
        var boom = new Bomen();
        for (int i = 0; i < size; i++) {
            boom.voegToe(("blad " + i).getBytes(StandardCharsets.UTF_8));
        }
        return boom;
    }

    void voegToe(byte[] entry) {
        levels.getFirst().add(Hash.leaf(entry));
        for (int level = 0; levels.get(level).size() % Tile.WIDTH == 0; level++) {
            if (levels.size() == level + 1) {
                levels.add(new ArrayList<>());
            }
            int end = levels.get(level).size();
            levels.get(level + 1).add(Tile.root(levels.get(level).subList(end - Tile.WIDTH, end)));
        }
    }

    MerkleTree boom() {
        return new MerkleTree(Tile.subtrees(this));
    }

    @Override
    public List<Hash> hashes(int level, long from, int count) {
        return levels.get(level).subList((int) from, (int) from + count);
    }
}
