// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Regeling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads dossiers at any version: per part the row with the highest version up to it, in one
 * statement for all of it.
 */
@Repository
class DossierReader {

    /** The parts of one kind together as JSON, each under the name of its column. */
    private static final String DOSSIER =
            """
            select n.nummer, n.sha256, g.titel, g.soort, g.standaard, g.categorie, g.voorgesteld,
                coalesce(t.inhoud, '') as samenvatting,
                (select string_agg(l.soort || ' ' || l.graad || ' ' || l.vanaf, ',' order by l.volgorde)
                    from voorbereiding.trede l
                    where l.dossier = g.dossier and l.versie = g.versie) as ladder,
                (select json_agg(a) from (
                    select distinct on (a.toetsvraag) a.toetsvraag, a.versie, a.antwoord,
                        coalesce(t.inhoud, '') as toelichting, coalesce(b.inhoud, '') as bewijs,
                        coalesce(l.inhoud, '') as bewijslink, a.bewijsbestand,
                        v.op, v.door_account, v.door_namens
                    from voorbereiding.toetsantwoord a
                    join voorbereiding.dossierversie v on v.dossier = a.dossier and v.nummer = a.versie
                    left join voorbereiding.tekst t on t.id = a.toelichting
                    left join voorbereiding.tekst b on b.id = a.bewijs
                    left join voorbereiding.tekst l on l.id = a.bewijslink
                    where a.dossier = n.dossier and a.versie <= n.nummer
                    order by a.toetsvraag, a.versie desc) a) as toets,
                (select json_agg(m) from (
                    select m.aspect, m.versie, t.inhoud as tekst, v.op, v.door_account, v.door_namens
                    from (select distinct on (aspect) dossier, aspect, versie, tekst
                        from voorbereiding.motivering
                        where dossier = n.dossier and versie <= n.nummer
                        order by aspect, versie desc) m
                    join voorbereiding.dossierversie v on v.dossier = m.dossier and v.nummer = m.versie
                    join voorbereiding.tekst t on t.id = m.tekst
                    where t.inhoud is not null) m) as motivering,
                (select json_agg(b) from (
                    select distinct on (b.naam) b.id, b.naam, b.versie, b.mediatype, b.grootte,
                        b.sha256, coalesce(t.inhoud, '') as omschrijving, b.op, b.vastgelegd,
                        b.door_account, b.door_namens, b.dossierversie
                    from voorbereiding.document b
                    left join voorbereiding.tekst t on t.id = b.omschrijving
                    where b.dossier = n.dossier and b.dossierversie <= n.nummer
                    order by b.naam, b.versie desc) b) as documenten
            from voorbereiding.dossierversie n
            join lateral (select h.* from voorbereiding.voorstelgegevens h
                where h.dossier = n.dossier and h.versie <= n.nummer
                order by h.versie desc limit 1) g on true
            left join voorbereiding.tekst t on t.id = g.samenvatting
            where n.dossier = :id and n.nummer = any(:versies)
            order by n.nummer
            """;

    private final JdbcClient jdbc;
    private final DocumentRepository documenten;
    private final ObjectProvider<Dossierbron> bronnen;

    DossierReader(
            JdbcClient jdbc, DocumentRepository documenten, ObjectProvider<Dossierbron> bronnen) {
        this.jdbc = jdbc;
        this.documenten = documenten;
        this.bronnen = bronnen;
    }

    /** The parts that other modules keep, in the order of the form. */
    List<Dossierbron.Deel> delen() {
        return bronnen.orderedStream().flatMap(bron -> bron.delen().stream()).toList();
    }

    /** What a dossier misses under a regeling, with what the other modules ask. */
    Rijpheid rijpheid(Dossier dossier, Regeling regeling) {
        return Rijpheid.van(dossier, regeling)
                .en(
                        bronnen.orderedStream()
                                .flatMap(bron -> bron.ontbreekt(dossier).stream())
                                .toList());
    }

    /** Lets the other modules refuse DIENT_IN of the newest version. */
    void vereistIndienbaar(Voorstel voorstel) {
        var dossier = find(voorstel.id(), voorstel.dossierversie()).orElseThrow();
        bronnen.orderedStream().forEach(bron -> bron.vereistIndienbaar(dossier));
    }

    /** The dossier at this version, in one statement; empty when there is no such version. */
    Optional<Dossier> find(DossierId id, int versie) {
        return find(id, List.of(versie)).stream().findFirst();
    }

    /** The dossier at these versions, oldest first, in one statement; those that there are. */
    List<Dossier> find(DossierId id, Collection<Integer> versies) {
        return jdbc.sql(DOSSIER)
                .param("id", id.waarde())
                .param("versies", versies.toArray(Integer[]::new))
                .query((rij, n) -> dossier(id, rij))
                .list();
    }

    private static Dossier dossier(DossierId id, ResultSet rij) throws SQLException {
        return new Dossier(
                new Dossierversie(id, rij.getInt("nummer"), rij.getString("sha256")),
                DossierRepository.gegevens(rij),
                DossierMapper.toets(rij.getString("toets")),
                DossierMapper.motivering(rij.getString("motivering")),
                DossierMapper.documenten(id, rij.getString("documenten")));
    }

    /** One stored version of a document. */
    Optional<Document> findDocument(BestandId id) {
        return documenten.find(id);
    }

    /** Every version after this one, oldest first; 0 for all. */
    List<Dossier.Wijziging> findWijzigingen(DossierId id, int na) {
        return jdbc.sql(
                        """
                        select nummer, sha256, onderdeel, naam, op, vastgelegd, door_account, door_namens
                        from voorbereiding.dossierversie
                        where dossier = :id and nummer > :na
                        order by nummer
                        """)
                .param("id", id.waarde())
                .param("na", na)
                .query(
                        (rij, n) ->
                                new Dossier.Wijziging(
                                        new Dossierversie(
                                                id, rij.getInt("nummer"), rij.getString("sha256")),
                                        Dossier.Onderdeel.valueOf(rij.getString("onderdeel")),
                                        rij.getString("naam"),
                                        rij.getObject("op", LocalDate.class),
                                        rij.getObject("vastgelegd", OffsetDateTime.class)
                                                .toInstant(),
                                        door(rij)))
                .list();
    }

    /**
     * SHA-256 over the canonical content of a version: one line {@code key=value} for each fact,
     * sorted by key, free text by its salted hash, so that the hash can be checked after a text was
     * removed.
     */
    String sha256(DossierId id, int versie) {
        var regels =
                jdbc.sql(DossierRepository.INHOUD)
                        .param("id", id.waarde())
                        .param("versie", versie)
                        .query(String.class)
                        .list();
        var inhoud =
                Stream.concat(
                                regels.stream(),
                                bronnen.stream().flatMap(b -> b.inhoud(id, versie).stream()))
                        .sorted()
                        .collect(Collectors.joining("\n", "dossier=" + id + "\n", "\n"));
        return HexFormat.of()
                .formatHex(
                        TekstRepository.sha256().digest(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static Ondertekening door(ResultSet rij) throws SQLException {
        return new Ondertekening(
                rij.getObject("door_account", UUID.class), rij.getString("door_namens"));
    }
}
