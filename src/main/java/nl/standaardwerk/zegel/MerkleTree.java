// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.util.ArrayList;
import java.util.List;

/**
 * Root and proofs of the tree of RFC 6962, section 2.1, computed from the hashes of its complete
 * subtrees, which never change once they are there.
 */
final class MerkleTree {

    private final Subtrees subtrees;

    MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The hashes of the complete subtrees. */
    @FunctionalInterface
    interface Subtrees {

        /** The hash above the leaves from {@code index << level}, {@code 1 << level} of them. */
        Hash hash(int level, long index);
    }

    /** The root when there are so many leaves. */
    Hash root(long size) {
        return size == 0 ? Hash.EMPTY : range(0, size);
    }

    /** The hashes that lead from this leaf to the root of the tree of this size, lowest first. */
    List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf %d of %d".formatted(index, size));
        }
        var path = new ArrayList<Hash>();
        inclusion(index, 0, size, path);
        return List.copyOf(path);
    }

    private void inclusion(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            inclusion(index, start, middle, path);
            path.add(range(middle, end));
        } else {
            inclusion(index, middle, end, path);
            path.add(range(start, middle));
        }
    }

    /** The hashes that show that the tree of this size begins with the older tree. */
    List<Hash> consistency(long older, long size) {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException("no tree %d within %d".formatted(older, size));
        }
        var path = new ArrayList<Hash>();
        consistency(older, 0, size, true, path);
        return List.copyOf(path);
    }

    private void consistency(long older, long start, long end, boolean known, List<Hash> path) {
        if (older == end) {
            if (!known) {
                path.add(range(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (older <= middle) {
            consistency(older, start, middle, known, path);
            path.add(range(middle, end));
        } else {
            consistency(older, middle, end, false, path);
            path.add(range(start, middle));
        }
    }

    private Hash range(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return subtrees.hash(level, start >> level);
        }
        long middle = start + split(width);
        return Hash.node(range(start, middle), range(middle, end));
    }

    /** The largest power of two below this width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    /** Whether this path leads from the leaf to the root. Source: RFC 9162, section 2.1.3.2. */
    static boolean proves(Hash leaf, long index, List<Hash> path, long size, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * A tree that a checkpoint tells of.
     *
     * @param size number of leaves, at least 0
     */
    record Head(long size, Hash root) {

        Head {
            if (size < 0) {
                throw new IllegalArgumentException("size < 0: " + size);
            }
        }
    }

    /** Whether this path shows that the newer begins with the older. RFC 9162, section 2.1.4.2. */
    static boolean provesConsistency(Head older, Head newer, List<Hash> path) {
        if (older.size() < 1 || older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return path.isEmpty() && older.root().equals(newer.root());
        }
        var all = new ArrayList<>(path);
        if (Long.bitCount(older.size()) == 1) {
            all.addFirst(older.root());
        }
        return !all.isEmpty() && climbs(all, older, newer);
    }

    private static boolean climbs(List<Hash> path, Head older, Head newer) {
        int skipped = Long.numberOfTrailingZeros(~(older.size() - 1));
        long node = (older.size() - 1) >> skipped;
        long last = (newer.size() - 1) >> skipped;
        var small = path.getFirst();
        var large = path.getFirst();
        for (var sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                small = Hash.node(sibling, small);
                large = Hash.node(sibling, large);
                int up = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                large = Hash.node(large, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && small.equals(older.root()) && large.equals(newer.root());
    }
}
