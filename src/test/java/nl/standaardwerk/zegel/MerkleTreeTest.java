// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class MerkleTreeTest {

    /** The leaves and roots of the test of Certificate Transparency (merkle_tree_test.cc). */
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final Bomen BOOM = Bomen.van(600);
    private static final MerkleTree TREE = BOOM.boom();

    @Test
    void theRootsAreThoseOfCertificateTransparency() {
        var tree = Bomen.van(LEAVES.stream().map(HexFormat.of()::parseHex).toList()).boom();

        assertThat(Stream.iterate(1L, size -> size <= 8, size -> size + 1).map(tree::root))
                .extracting(Hash::toString)
                .containsExactlyElementsOf(ROOTS);
        assertThat(tree.root(0))
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 300)
    void everyLeafIsProvenAndNoOther(
            @ForAll @IntRange(min = 1, max = 600) int size,
            @ForAll @IntRange(max = 599) int leaf,
            @ForAll @IntRange(max = 599) int other) {
        int index = leaf % size;
        var path = TREE.inclusion(index, size);
        var hash = BOOM.hashes(0, index, 1).getFirst();
        var wrong = BOOM.hashes(0, other, 1).getFirst();

        assertThat(MerkleTree.proves(hash, index, path, size, TREE.root(size))).isTrue();
        assertThat(MerkleTree.proves(wrong, index, path, size, TREE.root(size)))
                .isEqualTo(other == index);
        assertThat(MerkleTree.proves(hash, index, longer(path), size, TREE.root(size))).isFalse();
        assertThat(MerkleTree.proves(hash, index, path, size, Hash.EMPTY)).isFalse();
    }

    @Property(tries = 300)
    void aTreeBeginsWithEveryOlderOne(
            @ForAll @IntRange(min = 1, max = 600) int one,
            @ForAll @IntRange(min = 1, max = 600) int another) {
        int small = Math.min(one, another);
        int large = Math.max(one, another);
        var path = TREE.consistency(small, large);
        var older = new MerkleTree.Head(small, TREE.root(small));
        var newer = new MerkleTree.Head(large, TREE.root(large));
        var forged = new MerkleTree.Head(small, Hash.leaf(new byte[] {1}));

        assertThat(MerkleTree.provesConsistency(older, newer, path)).isTrue();
        assertThat(MerkleTree.provesConsistency(forged, newer, path)).isFalse();
        assertThat(MerkleTree.provesConsistency(older, newer, longer(path))).isFalse();
    }

    @Property(tries = 200)
    void aTileHasAPathOfItsOwn(
            @ForAll @IntRange(min = -1, max = 7) int level,
            @ForAll @IntRange(min = 0) int index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);

        assertThat(Tile.ofPath(tile.path())).contains(tile);
    }

    @Test
    void otherPathsAreNoTiles() {
        assertThat(
                        Stream.of(
                                "0/1",
                                "0/0001",
                                "0/x000/001",
                                "00/001",
                                "64/001",
                                "0/001.p/0",
                                "0/001.p/256",
                                "0/001.p/07",
                                "entries",
                                "-1/001",
                                "0/001/",
                                "0/x999/x999/x999/x999/x999/x999/x999/999"))
                .allSatisfy(path -> assertThat(Tile.ofPath(path)).isEmpty());
    }

    @Test
    void aTreeHasTheTilesThatTheSpecificationNames() {
        assertThat(new Tile(0, 272, 256).existsIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 112).existsIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).existsIn(70_000)).isFalse();
        assertThat(new Tile(1, 1, 17).existsIn(70_000)).isTrue();
        assertThat(new Tile(2, 0, 1).existsIn(70_000)).isTrue();
        assertThat(new Tile(2, 0, 2).existsIn(70_000)).isFalse();
        assertThat(new Tile(63, 0, 1).existsIn(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void refusesALeafThatIsNotThere() {
        assertThatThrownBy(() -> TREE.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.consistency(0, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryHasItsLengthBeforeIt() {
        assertThat(Tile.bundle(List.of("ab", ""))).containsExactly(0, 2, 'a', 'b', 0, 0);
        assertThatThrownBy(() -> Tile.bundle(List.of("x".repeat(65_536))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hash> longer(List<Hash> path) {
        var longer = new ArrayList<>(path);
        longer.add(Hash.EMPTY);
        return longer;
    }
}
