// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes the parts of dossiers: insert only, each with the version in which it was saved. */
@Repository
class DossierRepository {

    /** Every fact of a version as a line; see {@link DossierReader#sha256}. */
    static final String INHOUD =
            """
            with gegevens as (
                select * from voorbereiding.voorstelgegevens
                where dossier = :id and versie <= :versie order by versie desc limit 1),
            toets as (
                select distinct on (toetsvraag) * from voorbereiding.toetsantwoord
                where dossier = :id and versie <= :versie order by toetsvraag, versie desc),
            motivering as (
                select distinct on (aspect) * from voorbereiding.motivering
                where dossier = :id and versie <= :versie order by aspect, versie desc)
            select 'gegevens.' || r.sleutel || '=' || coalesce(r.waarde, '')
            from gegevens g left join voorbereiding.tekst t on t.id = g.samenvatting
            cross join lateral (values ('titel', g.titel), ('samenvatting', t.sha256), ('soort', g.soort),
                ('standaard', g.standaard::text), ('categorie', g.categorie),
                ('voorgesteld', g.voorgesteld)) as r (sleutel, waarde)
            union all
            select 'trede.' || l.volgorde || '=' || l.soort || ' ' || l.graad || ' ' || l.vanaf
            from voorbereiding.trede l join gegevens g on g.dossier = l.dossier and g.versie = l.versie
            union all
            select 'indiener.' || gemeente || '=' from voorbereiding.deelnemer
            where dossier = :id and rol = 'INDIENER'
            union all
            select 'toets.' || a.toetsvraag || '.' || r.sleutel || '=' || coalesce(r.waarde, '')
            from toets a left join voorbereiding.tekst t on t.id = a.toelichting
            left join voorbereiding.tekst b on b.id = a.bewijs
            left join voorbereiding.tekst l on l.id = a.bewijslink
            left join voorbereiding.document f on f.id = a.bewijsbestand
            cross join lateral (values ('antwoord', a.antwoord), ('toelichting', t.sha256),
                ('bewijs', b.sha256), ('bewijslink', l.sha256), ('bewijsbestand', f.sha256))
                as r (sleutel, waarde)
            union all
            select 'motivering.' || m.aspect || '=' || coalesce(t.sha256, '')
            from motivering m left join voorbereiding.tekst t on t.id = m.tekst
            union all
            select 'bestand.' || naam || '.' || versie || '=' || sha256
            from voorbereiding.document where dossier = :id and dossierversie <= :versie
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    DossierRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void insert(DossierId id, int versie, Voorstelgegevens gegevens) {
        jdbc.sql(
                        """
                        insert into voorbereiding.voorstelgegevens
                            (dossier, versie, titel, samenvatting, soort, standaard, categorie, voorgesteld)
                        values (:dossier, :versie, :titel, :samenvatting, :soort, :standaard, :categorie, :voorgesteld)
                        """)
                .param("dossier", id.waarde())
                .param("versie", versie)
                .param("titel", gegevens.titel())
                .param("samenvatting", tekst(id, gegevens.samenvatting()))
                .param("soort", gegevens.soort().name())
                .param("standaard", gegevens.standaard().map(StandaardId::waarde).orElse(null))
                .param("categorie", gegevens.categorie().name())
                .param("voorgesteld", gegevens.voorgesteld().name())
                .update();
        int volgorde = 1;
        for (Trede trede : gegevens.ladder().treden()) {
            insert(id, versie, volgorde++, trede);
        }
    }

    private void insert(DossierId id, int versie, int volgorde, Trede trede) {
        jdbc.sql(
                        """
                        insert into voorbereiding.trede (dossier, versie, volgorde, soort, graad, vanaf)
                        values (:dossier, :versie, :volgorde, :soort, :graad, :vanaf)
                        """)
                .param("dossier", id.waarde())
                .param("versie", versie)
                .param("volgorde", volgorde)
                .param("soort", trede instanceof Trede.Besloten ? "BESLOTEN" : "VOORGENOMEN")
                .param("graad", trede.graad().name())
                .param("vanaf", trede.vanaf().tekst())
                .update();
    }

    void insert(DossierId id, int versie, Toetsvraag vraag, Toetsantwoord.Invoer antwoord) {
        jdbc.sql(
                        """
                        insert into voorbereiding.toetsantwoord
                            (dossier, versie, toetsvraag, antwoord, toelichting, bewijs, bewijslink, bewijsbestand)
                        values (:dossier, :versie, :vraag, :antwoord, :toelichting, :bewijs, :link, :bestand)
                        """)
                .param("dossier", id.waarde())
                .param("versie", versie)
                .param("vraag", vraag.name())
                .param("antwoord", antwoord.antwoord().name())
                .param("toelichting", tekst(id, antwoord.toelichting()))
                .param("bewijs", tekst(id, antwoord.bewijs()))
                .param("link", tekst(id, antwoord.bewijslink()))
                .param("bestand", antwoord.bewijsbestand().map(BestandId::waarde).orElse(null))
                .update();
    }

    void insert(DossierId id, int versie, Motiveringsaspect aspect, String tekst) {
        jdbc.sql(
                        """
                        insert into voorbereiding.motivering (dossier, versie, aspect, tekst)
                        values (:dossier, :versie, :aspect, :tekst)
                        """)
                .param("dossier", id.waarde())
                .param("versie", versie)
                .param("aspect", aspect.name())
                .param("tekst", tekst(id, tekst))
                .update();
    }

    /**
     * The line of a new version; comes after its parts, since its hash is over them.
     *
     * @param naam which part, when there are several of the kind
     */
    record Regel(
            Dossierversie versie,
            Dossier.Onderdeel onderdeel,
            String naam,
            LocalDate op,
            Ondertekening door) {}

    void insert(Regel regel) {
        jdbc.sql(
                        """
                        insert into voorbereiding.dossierversie
                            (dossier, nummer, sha256, onderdeel, naam, op, door_account, door_namens)
                        values (:dossier, :nummer, :sha256, :onderdeel, :naam, :op, :account, :namens)
                        """)
                .param("dossier", regel.versie().dossier().waarde())
                .param("nummer", regel.versie().nummer())
                .param("sha256", regel.versie().sha256())
                .param("onderdeel", regel.onderdeel().name())
                .param("naam", regel.naam())
                .param("op", regel.op())
                .param("account", regel.door().account())
                .param("namens", regel.door().namens())
                .update();
    }

    private @Nullable UUID tekst(DossierId id, String inhoud) {
        return teksten.insert(id, inhoud).map(TekstRepository.Tekst::id).orElse(null);
    }

    static Voorstelgegevens gegevens(ResultSet rij) throws SQLException {
        return new Voorstelgegevens(
                rij.getString("titel"),
                rij.getString("samenvatting"),
                Voorstelsoort.valueOf(rij.getString("soort")),
                Optional.ofNullable(rij.getObject("standaard", UUID.class)).map(StandaardId::new),
                Categorie.valueOf(rij.getString("categorie")),
                Verbindendheid.valueOf(rij.getString("voorgesteld")),
                VoorstelReader.ladder(rij.getString("ladder")));
    }
}
