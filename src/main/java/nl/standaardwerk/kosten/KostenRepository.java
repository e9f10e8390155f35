// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What dossiers say about beheer and money, in versions of the dossier; nothing is changed. */
@Repository
class KostenRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    KostenRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** What a version holds: what was saved last, up to it. One statement. */
    Optional<Kostenblad> find(DossierId dossier, int versie) {
        return bladen(
                        jdbc.sql(
                                        """
                                        select b.dossier as voor, b.versie, b.op, b.volgend, r.*, t.inhoud
                                        from kosten.blad b
                                        left join kosten.regel r
                                            on r.dossier = b.dossier and r.blad = b.versie
                                        left join kosten.tekst t on t.id = r.tekst
                                        where b.dossier = :dossier and b.versie = (
                                            select max(versie) from kosten.blad
                                            where dossier = :dossier and versie <= :versie)
                                        order by r.nr
                                        """)
                                .param("dossier", dossier.waarde())
                                .param("versie", versie))
                .stream()
                .findFirst();
    }

    /** What these versions hold, of the dossiers of which something was saved. One statement. */
    Map<DossierId, Kostenblad> find(Map<DossierId, Integer> versies) {
        var dossiers = List.copyOf(versies.keySet());
        var rijen =
                rijen(
                        jdbc.sql(
                                        """
                                        select b.dossier as voor, b.versie, b.op, b.volgend, r.*, t.inhoud
                                        from unnest(:dossiers::uuid[], :versies::int[])
                                            as v(dossier, versie)
                                        join kosten.blad b on b.dossier = v.dossier and b.versie = (
                                            select max(versie) from kosten.blad
                                            where dossier = v.dossier and versie <= v.versie)
                                        left join kosten.regel r
                                            on r.dossier = b.dossier and r.blad = b.versie
                                        left join kosten.tekst t on t.id = r.tekst
                                        order by b.dossier, r.nr
                                        """)
                                .param(
                                        "dossiers",
                                        dossiers.stream()
                                                .map(DossierId::waarde)
                                                .toArray(UUID[]::new))
                                .param(
                                        "versies",
                                        dossiers.stream()
                                                .map(versies::get)
                                                .toArray(Integer[]::new)));
        return rijen.stream()
                .collect(
                        groupingBy(
                                Rij::dossier, collectingAndThen(toList(), KostenRepository::blad)));
    }

    /** What each version holds in which something was saved, oldest first. One statement. */
    List<Kostenblad> findAlle(DossierId dossier) {
        return bladen(
                jdbc.sql(
                                """
                                select b.dossier as voor, b.versie, b.op, b.volgend, r.*, t.inhoud
                                from kosten.blad b
                                left join kosten.regel r
                                    on r.dossier = b.dossier and r.blad = b.versie
                                left join kosten.tekst t on t.id = r.tekst
                                where b.dossier = :dossier
                                order by b.versie, r.nr
                                """)
                        .param("dossier", dossier.waarde()));
    }

    private record Rij(
            DossierId dossier,
            int versie,
            LocalDate op,
            int volgend,
            Optional<Kostenregel> regel) {}

    private static List<Rij> rijen(JdbcClient.StatementSpec vraag) {
        return vraag.query(
                        (rij, n) ->
                                new Rij(
                                        new DossierId(rij.getObject("voor", UUID.class)),
                                        rij.getInt("versie"),
                                        rij.getObject("op", LocalDate.class),
                                        rij.getInt("volgend"),
                                        RegelMapper.lees(rij)))
                .list();
    }

    private static List<Kostenblad> bladen(JdbcClient.StatementSpec vraag) {
        Map<Integer, List<Rij>> perVersie = new LinkedHashMap<>();
        rijen(vraag)
                .forEach(r -> perVersie.computeIfAbsent(r.versie(), _ -> new ArrayList<>()).add(r));
        return perVersie.values().stream().map(KostenRepository::blad).toList();
    }

    private static Kostenblad blad(List<Rij> van) {
        var eerste = van.getFirst();
        return new Kostenblad(
                eerste.versie(),
                eerste.op(),
                eerste.volgend(),
                van.stream().flatMap(r -> r.regel().stream()).toList());
    }

    /** The lines of a version for its hash: every fact, texts by their salted hash. */
    List<String> findInhoud(DossierId dossier, int versie) {
        return jdbc.sql(
                        """
                        select 'kosten.op=' || b.op
                        from kosten.blad b
                        where b.dossier = :dossier and b.versie = (
                            select max(versie) from kosten.blad
                            where dossier = :dossier and versie <= :versie)
                        union all
                        select 'kosten.' || r.nr || '=' || row(r.soort, r.rol, r.vanaf,
                            r.betaler, r.bron, r.inwoners_vanaf, r.inwoners_tot,
                            r.eenmalig_jaar, r.eenmalig_centen, r.eenmalig_inwoner,
                            r.jaar_van, r.jaar_tot, r.jaar_centen, r.jaar_inwoner,
                            r.tekst_sha256)::text
                        from kosten.regel r
                        where r.dossier = :dossier and r.blad = (
                            select max(versie) from kosten.blad
                            where dossier = :dossier and versie <= :versie)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .query((rij, n) -> rij.getString(1))
                .list();
    }

    /** Begins a new version. */
    void insert(DossierId dossier, Kostenblad blad) {
        jdbc.sql(
                        """
                        insert into kosten.blad (dossier, versie, op, volgend)
                        values (:dossier, :versie, :op, :volgend)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", blad.versie())
                .param("op", blad.op())
                .param("volgend", blad.volgend())
                .update();
    }

    /** Takes lines over from an earlier version, with their texts: all but some. */
    void copy(DossierId dossier, int van, int naar, Collection<Integer> zonder) {
        jdbc.sql(
                        """
                        insert into kosten.regel (dossier, blad, nr, soort, rol, vanaf, betaler, bron,
                            inwoners_vanaf, inwoners_tot, eenmalig_jaar, eenmalig_centen,
                            eenmalig_inwoner, jaar_van, jaar_tot, jaar_centen, jaar_inwoner, tekst,
                            tekst_sha256)
                        select dossier, :naar, nr, soort, rol, vanaf, betaler, bron,
                            inwoners_vanaf, inwoners_tot, eenmalig_jaar, eenmalig_centen,
                            eenmalig_inwoner, jaar_van, jaar_tot, jaar_centen, jaar_inwoner, tekst,
                            tekst_sha256
                        from kosten.regel
                        where dossier = :dossier and blad = :van and not nr = any(:zonder)
                        """)
                .param("dossier", dossier.waarde())
                .param("van", van)
                .param("naar", naar)
                .param("zonder", zonder.toArray(Integer[]::new))
                .update();
    }

    /** Adds a line, which has its number, to a new version. */
    void insert(DossierId dossier, int versie, Kostenregel regel) {
        var tekst = teksten.bewaar(regel.tekst());
        RegelMapper.schrijf(
                        jdbc.sql(
                                """
                                insert into kosten.regel (dossier, blad, nr, soort, rol, vanaf, betaler, bron,
                                    inwoners_vanaf, inwoners_tot, eenmalig_jaar, eenmalig_centen,
                                    eenmalig_inwoner, jaar_van, jaar_tot, jaar_centen, jaar_inwoner, tekst,
                                    tekst_sha256)
                                values (:dossier, :blad, :nr, :soort, :rol, :vanaf, :betaler, :bron,
                                    :inwoners_vanaf, :inwoners_tot, :eenmalig_jaar, :eenmalig_centen,
                                    :eenmalig_inwoner, :jaar_van, :jaar_tot, :jaar_centen, :jaar_inwoner,
                                    :tekst, :tekst_sha256)
                                """),
                        regel)
                .param("dossier", dossier.waarde())
                .param("blad", versie)
                .param("tekst", tekst.id())
                .param("tekst_sha256", tekst.hash())
                .update();
    }
}
