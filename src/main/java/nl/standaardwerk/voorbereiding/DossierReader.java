// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads dossiers at any version: per part the row with the highest version up to it, in one
 * statement per kind of part.
 */
@Repository
class DossierReader {

    private final JdbcClient jdbc;
    private final BestandRepository bestanden;

    DossierReader(JdbcClient jdbc, BestandRepository bestanden) {
        this.jdbc = jdbc;
        this.bestanden = bestanden;
    }

    /** The dossier at this version; empty when there is no such version. */
    Optional<Dossier> find(DossierId id, int versie) {
        return findGegevens(id, versie)
                .map(
                        g ->
                                new Dossier(
                                        g.versie(),
                                        g.gegevens(),
                                        findToets(id, versie),
                                        findMotivering(id, versie),
                                        bestanden.findByDossier(id, versie)));
    }

    /** One stored version of a file. */
    Optional<Bestand> findBestand(BestandId id) {
        return bestanden.find(id);
    }

    /** Newest version of the file with this name. */
    Optional<Bestand> findBestand(Voorstel voorstel, String naam) {
        return bestanden.findByDossier(voorstel.id(), voorstel.dossierversie()).stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst();
    }

    private record Kop(Dossierversie versie, Voorstelgegevens gegevens) {}

    private Optional<Kop> findGegevens(DossierId id, int versie) {
        return jdbc.sql(
                        """
                        select n.sha256, g.titel, g.soort, g.standaard, g.categorie, g.voorgesteld,
                            coalesce(t.inhoud, '') as samenvatting,
                            (select string_agg(l.soort || ' ' || l.graad || ' ' || l.vanaf, ',' order by l.volgorde)
                                from voorbereiding.trede l
                                where l.dossier = g.dossier and l.versie = g.versie) as ladder
                        from voorbereiding.dossierversie n
                        join lateral (select h.* from voorbereiding.voorstelgegevens h
                            where h.dossier = n.dossier and h.versie <= n.nummer
                            order by h.versie desc limit 1) g on true
                        left join voorbereiding.tekst t on t.id = g.samenvatting
                        where n.dossier = :id and n.nummer = :versie
                        """)
                .param("id", id.waarde())
                .param("versie", versie)
                .query(
                        (rij, n) ->
                                new Kop(
                                        new Dossierversie(id, versie, rij.getString("sha256")),
                                        DossierRepository.gegevens(rij)))
                .optional();
    }

    private Map<Toetsvraag, Toetsantwoord> findToets(DossierId id, int versie) {
        var gevonden = new EnumMap<Toetsvraag, Toetsantwoord>(Toetsvraag.class);
        jdbc.sql(
                        """
                        select distinct on (a.toetsvraag) a.toetsvraag, a.versie, a.antwoord,
                            coalesce(t.inhoud, '') as toelichting, coalesce(b.inhoud, '') as bewijs,
                            coalesce(l.inhoud, '') as bewijslink, a.bewijsbestand,
                            n.op, n.door_account, n.door_namens
                        from voorbereiding.toetsantwoord a
                        join voorbereiding.dossierversie n on n.dossier = a.dossier and n.nummer = a.versie
                        left join voorbereiding.tekst t on t.id = a.toelichting
                        left join voorbereiding.tekst b on b.id = a.bewijs
                        left join voorbereiding.tekst l on l.id = a.bewijslink
                        where a.dossier = :id and a.versie <= :versie
                        order by a.toetsvraag, a.versie desc
                        """)
                .param("id", id.waarde())
                .param("versie", versie)
                .query(
                        (rij, n) ->
                                gevonden.put(
                                        Toetsvraag.valueOf(rij.getString("toetsvraag")),
                                        antwoord(rij)))
                .list();
        return gevonden;
    }

    private static Toetsantwoord antwoord(ResultSet rij) throws SQLException {
        return new Toetsantwoord(
                new Toetsantwoord.Invoer(
                        Toetsantwoord.Antwoord.valueOf(rij.getString("antwoord")),
                        rij.getString("toelichting"),
                        rij.getString("bewijs"),
                        rij.getString("bewijslink"),
                        Optional.ofNullable(rij.getObject("bewijsbestand", UUID.class))
                                .map(BestandId::new)),
                rij.getObject("op", LocalDate.class),
                door(rij),
                rij.getInt("versie"));
    }

    private Map<Motiveringsaspect, Motivering> findMotivering(DossierId id, int versie) {
        var gevonden = new EnumMap<Motiveringsaspect, Motivering>(Motiveringsaspect.class);
        jdbc.sql(
                        """
                        select m.aspect, m.versie, t.inhoud, n.op, n.door_account, n.door_namens
                        from (select distinct on (aspect) dossier, aspect, versie, tekst
                            from voorbereiding.motivering
                            where dossier = :id and versie <= :versie
                            order by aspect, versie desc) m
                        join voorbereiding.dossierversie n on n.dossier = m.dossier and n.nummer = m.versie
                        join voorbereiding.tekst t on t.id = m.tekst
                        where t.inhoud is not null
                        """)
                .param("id", id.waarde())
                .param("versie", versie)
                .query(
                        (rij, n) ->
                                gevonden.put(
                                        Motiveringsaspect.valueOf(rij.getString("aspect")),
                                        new Motivering(
                                                rij.getString("inhoud"),
                                                rij.getObject("op", LocalDate.class),
                                                door(rij),
                                                rij.getInt("versie"))))
                .list();
        return gevonden;
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
                regels.stream()
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
