// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import nl.standaardwerk.beheer.Beheerfeit.Evaluatie;
import nl.standaardwerk.beheer.Beheerfeit.Financiering;
import nl.standaardwerk.beheer.Beheerfeit.Inhoud;
import nl.standaardwerk.beheer.Beheerfeit.Release;
import nl.standaardwerk.beheer.Beheerfeit.Rolvervulling;
import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.beheer.Beheerfeit.Vervolg;
import nl.standaardwerk.beheer.Beheerfeit.Vervolgsoort;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is agreed about the beheer of standards; rows are only added. */
@Repository
class FeitRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    FeitRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    private record Rij(UUID feit, Vervolg vervolg) {}

    /** One act at a time on a fact or a standard, until the end of the transaction. */
    void slot(UUID wat) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "beheer/" + wat)
                .query((_, _) -> 0)
                .single();
    }

    /** The facts of a standard, in order of their first day; two statements. */
    List<Beheerfeit> find(StandaardId standaard) {
        return find("f.standaard = :waarde", standaard.waarde());
    }

    /** One fact; two statements. */
    Optional<Beheerfeit> find(UUID id) {
        return find("f.id = :waarde", id).stream().findFirst();
    }

    /** The facts of all standards; two statements. */
    List<Beheerfeit> findAlle() {
        return find("true or f.id = :waarde", null);
    }

    private List<Beheerfeit> find(String voorwaarde, @Nullable UUID waarde) {
        Map<UUID, List<Vervolg>> vervolgen =
                jdbc
                        .sql(
                                """
                                select v.*, coalesce(t.inhoud, '') as inhoud
                                from beheer.vervolg v
                                join beheer.feit f on f.id = v.feit
                                join beheer.tekst t on t.id = v.tekst
                                where %s
                                order by v.nr
                                """
                                        .formatted(voorwaarde))
                        .param("waarde", waarde)
                        .query((rij, _) -> new Rij(id(rij, "feit"), vervolg(rij)))
                        .list()
                        .stream()
                        .collect(groupingBy(Rij::feit, mapping(Rij::vervolg, toList())));
        return jdbc.sql(
                        """
                        select f.*, coalesce(t.inhoud, '') as inhoud
                        from beheer.feit f
                        left join beheer.tekst t on t.id = f.toelichting
                        where %s
                        order by f.vanaf, f.vastgelegd
                        """
                                .formatted(voorwaarde))
                .param("waarde", waarde)
                .query((rij, _) -> feit(rij, vervolgen))
                .list();
    }

    void insert(Beheerfeit feit, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(feit.toelichting());
        var kolommen = Kolommen.van(feit.inhoud());
        jdbc.sql(
                        """
                        insert into beheer.feit (id, standaard, soort, rol, partij, organisatie, centen, versie,
                            vanaf, tot, toelichting, toelichting_sha256, op, account, namens, demonstratie)
                        values (:id, :standaard, :soort, :rol, :partij, :organisatie, :centen, :versie,
                            :vanaf, :tot, :toelichting, :sha256, :op, :account, :namens, :demonstratie)
                        """)
                .param("id", feit.id())
                .param("standaard", feit.standaard().waarde())
                .param("soort", feit.inhoud().soort().name())
                .param("rol", kolommen.rol())
                .param("partij", kolommen.partij())
                .param("organisatie", kolommen.organisatie())
                .param("centen", kolommen.centen())
                .param("versie", kolommen.versie())
                .param("vanaf", feit.inhoud().vanaf())
                .param("tot", kolommen.tot())
                .param("toelichting", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", feit.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", feit.demonstratie())
                .update();
    }

    /** Adds what became of it; the lock of the fact is held. */
    void insert(Beheerfeit feit, Vervolg vervolg, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(vervolg.tekst());
        jdbc.sql(
                        """
                        insert into beheer.vervolg (feit, nr, soort, dag, tekst, tekst_sha256, op, account, namens)
                        values (:feit, :nr, :soort, :dag, :tekst, :sha256, :op, :account, :namens)
                        """)
                .param("feit", feit.id())
                .param("nr", feit.vervolgen().size() + 1)
                .param("soort", vervolg.soort().name())
                .param("dag", vervolg.dag())
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .param("op", vervolg.op())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** The columns that only some kinds have. */
    private record Kolommen(
            @Nullable String rol,
            @Nullable String partij,
            @Nullable UUID organisatie,
            @Nullable Long centen,
            @Nullable String versie,
            @Nullable LocalDate tot) {

        static Kolommen van(Inhoud inhoud) {
            return switch (inhoud) {
                case Rolvervulling r ->
                        new Kolommen(
                                r.rol().name(),
                                r.partij(),
                                r.organisatie().orElse(null),
                                null,
                                null,
                                r.tot().orElse(null));
                case Financiering f ->
                        new Kolommen(null, f.partij(), null, f.centen(), null, f.tot());
                case Release r -> new Kolommen(null, null, null, null, r.versie(), null);
                case Evaluatie _ -> new Kolommen(null, null, null, null, null, null);
            };
        }
    }

    private static Beheerfeit feit(ResultSet rij, Map<UUID, List<Vervolg>> vervolgen)
            throws SQLException {
        var id = id(rij, "id");
        return new Beheerfeit(
                id,
                new StandaardId(id(rij, "standaard")),
                inhoud(rij),
                rij.getString("inhoud"),
                dag(rij, "op"),
                rij.getBoolean("demonstratie"),
                vervolgen.getOrDefault(id, List.of()));
    }

    private static Inhoud inhoud(ResultSet rij) throws SQLException {
        var vanaf = dag(rij, "vanaf");
        return switch (Soort.valueOf(rij.getString("soort"))) {
            case ROL ->
                    new Rolvervulling(
                            Bomosrol.valueOf(rij.getString("rol")),
                            rij.getString("partij"),
                            Optional.ofNullable(rij.getObject("organisatie", UUID.class)),
                            vanaf,
                            Optional.ofNullable(rij.getObject("tot", LocalDate.class)));
            case FINANCIERING ->
                    new Financiering(
                            rij.getString("partij"), rij.getLong("centen"), vanaf, dag(rij, "tot"));
            case RELEASE -> new Release(rij.getString("versie"), vanaf);
            case EVALUATIE -> new Evaluatie(vanaf);
        };
    }

    private static Vervolg vervolg(ResultSet rij) throws SQLException {
        return new Vervolg(
                Vervolgsoort.valueOf(rij.getString("soort")),
                dag(rij, "dag"),
                rij.getString("inhoud"),
                dag(rij, "op"));
    }

    private static UUID id(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    private static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }
}
