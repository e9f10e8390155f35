// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of the log. A tile is 256 rows next to each other. */
@Repository
class LogRepository {

    private final JdbcClient jdbc;

    LogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is now the one that may add leaves. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('zegel.log', 0))")
                .query(Boolean.class)
                .single();
    }

    /** What the log began with: its name and its public keys. */
    Optional<String> keys() {
        return jdbc.sql("select sleutels from zegel.log").query(String.class).optional();
    }

    void begin(LogKeys keys) {
        jdbc.sql("insert into zegel.log (naam, sleutels) values (:naam, :sleutels)")
                .param("naam", keys.name())
                .param("sleutels", keys.published())
                .update();
    }

    /** Keeps the imprint of a line, and that it waits for a place; once. */
    void insert(Leaf leaf) {
        jdbc.sql(
                        """
                        with afdruk as (
                            insert into zegel.afdruk (regel, zout, zout_wie, afdruk)
                            values (:regel, :zout, :zoutWie, :afdruk)
                            on conflict do nothing
                            returning regel)
                        insert into zegel.wachtend (regel) select regel from afdruk
                        """)
                .param("regel", leaf.regel())
                .param("zout", leaf.salt().bytes())
                .param("zoutWie", leaf.whoSalt().bytes())
                .param("afdruk", leaf.imprint().bytes())
                .update();
    }

    /** How many lines have an imprint. */
    long countImprints() {
        return jdbc.sql("select count(*) from zegel.afdruk").query(Long.class).single();
    }

    /** How many lines wait for a place. */
    long countWaiting() {
        return jdbc.sql("select count(*) from zegel.wachtend").query(Long.class).single();
    }

    /** The first lines that wait for a place. */
    List<Leaf> waiting(int most) {
        return jdbc.sql(
                        """
                        select regel, encode(zout, 'hex') as zout, encode(zout_wie, 'hex') as zout_wie,
                            encode(afdruk, 'hex') as afdruk
                        from zegel.wachtend join zegel.afdruk using (regel)
                        order by regel
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) -> leaf(row))
                .list();
    }

    private static Leaf leaf(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Leaf(
                row.getLong("regel"),
                Hash.ofHex(row.getString("zout")),
                Hash.ofHex(row.getString("zout_wie")),
                Hash.ofHex(row.getString("afdruk")));
    }

    /** Gives these lines the next places, from {@code size}. */
    void append(long size, List<Leaf> leaves) {
        jdbc.sql(
                        """
                        with nieuw as (
                            select regel, inhoud, hash, nummer
                            from unnest(:regels, :inhouden, :hashes)
                                with ordinality as nieuw (regel, inhoud, hash, nummer)),
                        weg as (
                            delete from zegel.wachtend where regel = any(:regels))
                        insert into zegel.blad (plek, regel, inhoud, hash)
                        select :size + nummer - 1, regel, inhoud, decode(hash, 'hex') from nieuw
                        """)
                .param("size", size)
                .param("regels", leaves.stream().map(Leaf::regel).toArray(Long[]::new))
                .param("inhouden", leaves.stream().map(Leaf::entry).toArray(String[]::new))
                .param("hashes", hex(leaves.stream().map(Leaf::hash).toList()))
                .update();
    }

    /** Keeps the hashes above full tiles, from this place within their level. */
    void append(int level, long from, List<Hash> hashes) {
        jdbc.sql(
                        """
                        insert into zegel.knoop (niveau, plek, hash)
                        select :niveau, :from + nummer - 1, decode(hash, 'hex')
                        from unnest(:hashes) with ordinality as nieuw (hash, nummer)
                        """)
                .param("niveau", level)
                .param("from", from)
                .param("hashes", hex(hashes))
                .update();
    }

    private static String[] hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::toString).toArray(String[]::new);
    }

    /**
     * The first hashes of a tile.
     *
     * @throws HashesMissing when there are fewer
     */
    List<Hash> tile(int level, long index, int width) {
        var hashes = read(level, index);
        if (hashes.size() < width) {
            throw new HashesMissing(level, index);
        }
        return hashes.subList(0, width);
    }

    /** The tree as it is now; reads each tile that it needs once. */
    MerkleTree tree() {
        var tiles = new HashMap<Tile, List<Hash>>();
        return new MerkleTree(
                Tile.subtrees(
                        (level, from, count) -> {
                            var key = new Tile(level, from / Tile.WIDTH, Tile.WIDTH);
                            var hashes =
                                    tiles.computeIfAbsent(key, t -> read(t.level(), t.index()));
                            int start = (int) (from % Tile.WIDTH);
                            if (start + count > hashes.size()) {
                                throw new HashesMissing(level, key.index());
                            }
                            return hashes.subList(start, start + count);
                        }));
    }

    private List<Hash> read(int level, long index) {
        var sql =
                level == 0
                        ? """
                        select encode(hash, 'hex') from zegel.blad
                        where plek >= :from and plek < :from + 256
                        order by plek
                        """
                        : """
                        select encode(hash, 'hex') from zegel.knoop
                        where niveau = :niveau and plek >= :from and plek < :from + 256
                        order by plek
                        """;
        return jdbc
                .sql(sql)
                .param("niveau", level)
                .param("from", index * Tile.WIDTH)
                .query(String.class)
                .list()
                .stream()
                .map(Hash::ofHex)
                .toList();
    }

    /** The tree has a hole: rows were removed past the guards of the database. */
    static final class HashesMissing extends IllegalStateException {

        private static final long serialVersionUID = 1;

        HashesMissing(int level, long tile) {
            super("hashes are missing at level %d in tile %d".formatted(level, tile));
        }
    }

    /** The entries from this place. */
    List<String> entries(long from, int count) {
        return jdbc.sql(
                        """
                        select inhoud from zegel.blad
                        where plek >= :from and plek < :to
                        order by plek
                        """)
                .param("from", from)
                .param("to", from + count)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The last signed checkpoint. */
    Optional<String> latest() {
        return jdbc.sql("select tekst from zegel.controlepunt order by grootte desc limit 1")
                .query(String.class)
                .optional();
    }

    void insert(Checkpoint checkpoint, String note) {
        jdbc.sql(
                        """
                        insert into zegel.controlepunt (grootte, wortel, tekst)
                        values (:grootte, :wortel, :tekst)
                        """)
                .param("grootte", checkpoint.size())
                .param("wortel", checkpoint.root().bytes())
                .param("tekst", note)
                .update();
    }

    /**
     * A line with its place.
     *
     * @param place in the tree, from 0
     */
    record Placed(long place, Leaf leaf) {}

    /** The lines among these that have a place below {@code size}, by number. */
    Map<Long, Placed> places(Collection<Long> regels, long size) {
        return jdbc
                .sql(
                        """
                        select plek, regel, encode(zout, 'hex') as zout,
                            encode(zout_wie, 'hex') as zout_wie, encode(afdruk, 'hex') as afdruk
                        from zegel.blad join zegel.afdruk using (regel)
                        where regel = any(:regels) and plek < :size
                        """)
                .param("regels", regels.toArray(Long[]::new))
                .param("size", size)
                .query((row, _) -> new Placed(row.getLong("plek"), leaf(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(placed -> placed.leaf().regel(), Function.identity()));
    }
}
