// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.util.UUID;

/** Writes the rows of the parts, each for one new version of a dossier. */
@Repository
class RijRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    RijRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** The row as this version holds it, new or changed. */
    void insert(DossierId dossier, int versie, Rij rij) {
        switch (rij) {
            case Stakeholder s -> insert(dossier, versie, s);
            case Praktijkproef p -> insert(dossier, versie, p);
            case Draagvlakmeting d ->
                    d.meting()
                            .ifPresentOrElse(
                                    m -> insert(dossier, versie, d.id(), m),
                                    () -> insert(dossier, versie, d));
        }
    }

    /** From this version on the row is not there. */
    void insertVervallen(DossierId dossier, int versie, Onderdeel onderdeel, UUID id) {
        var sql =
                switch (onderdeel) {
                    case STAKEHOLDERS ->
                            """
                            insert into onderbouwing.stakeholder (dossier, versie, id, vervallen)
                            values (:dossier, :versie, :id, true)
                            """;
                    case PRAKTIJKPROEVEN ->
                            """
                            insert into onderbouwing.praktijkproef (dossier, versie, id, vervallen)
                            values (:dossier, :versie, :id, true)
                            """;
                    case METINGEN ->
                            """
                            insert into onderbouwing.draagvlakmeting (dossier, versie, id, vervallen)
                            values (:dossier, :versie, :id, true)
                            """;
                };
        jdbc.sql(sql)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", id)
                .update();
    }

    private void insert(DossierId dossier, int versie, Stakeholder s) {
        var tekst = teksten.bewaar(s.teksten());
        jdbc.sql(
                        """
                        insert into onderbouwing.stakeholder
                            (dossier, versie, id, soort, tekst, tekst_sha256)
                        values (:dossier, :versie, :id, :soort, :tekst, :sha256)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", s.id())
                .param("soort", s.soort().name())
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .update();
        s.standpunten().forEach(p -> insert(dossier, versie, s.id(), p));
    }

    private void insert(
            DossierId dossier, int versie, UUID stakeholder, Stakeholder.Standpunt standpunt) {
        jdbc.sql(
                        """
                        insert into onderbouwing.standpunt (dossier, versie, stakeholder, op, houding)
                        values (:dossier, :versie, :stakeholder, :op, :houding)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("stakeholder", stakeholder)
                .param("op", standpunt.op())
                .param("houding", standpunt.houding().name())
                .update();
    }

    private void insert(DossierId dossier, int versie, Praktijkproef p) {
        var tekst = teksten.bewaar(p.teksten());
        jdbc.sql(
                        """
                        insert into onderbouwing.praktijkproef (dossier, versie, id, gemeente, van,
                            tot_en_met, uitkomst, bewijs, tekst, tekst_sha256)
                        values (:dossier, :versie, :id, :gemeente, :van, :tot, :uitkomst, :bewijs,
                            :tekst, :sha256)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", p.id())
                .param("gemeente", p.gemeente().waarde())
                .param("van", p.van())
                .param("tot", p.totEnMet().orElse(null), Types.DATE)
                .param("uitkomst", p.uitkomst().name())
                .param(
                        "bewijs",
                        p.bewijs().map(b -> b.bestand().waarde()).orElse(null),
                        Types.OTHER)
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .update();
    }

    private void insert(DossierId dossier, int versie, Draagvlakmeting meting) {
        var tekst = teksten.bewaar(meting.teksten());
        var afspraak = meting.afspraak();
        jdbc.sql(
                        """
                        insert into onderbouwing.draagvlakmeting (dossier, versie, id, populatie, omvang,
                            grens, minste_respons, afgesproken_op, tekst, tekst_sha256)
                        values (:dossier, :versie, :id, :populatie, :omvang, :grens, :respons, :op,
                            :tekst, :sha256)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", meting.id())
                .param("populatie", afspraak.populatie().name())
                .param("omvang", afspraak.omvang())
                .param("grens", afspraak.grens())
                .param("respons", afspraak.minsteRespons())
                .param("op", afspraak.op())
                .param("tekst", tekst.id())
                .param("sha256", tekst.hash())
                .update();
    }

    /** The figures, with the agreement and its text as they stand. */
    private void insert(DossierId dossier, int versie, UUID id, Meting meting) {
        jdbc.sql(
                        """
                        insert into onderbouwing.draagvlakmeting (dossier, versie, id, populatie, omvang,
                            grens, minste_respons, afgesproken_op, gemeten_van, gemeten_tot,
                            antwoorden, voor, tekst, tekst_sha256)
                        select dossier, :versie, id, populatie, omvang, grens, minste_respons,
                            afgesproken_op, :van, :tot, :antwoorden, :voor, tekst, tekst_sha256
                        from onderbouwing.draagvlakmeting
                        where dossier = :dossier and id = :id
                        order by versie desc limit 1
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", id)
                .param("van", meting.van())
                .param("tot", meting.totEnMet())
                .param("antwoorden", meting.totaal().antwoorden())
                .param("voor", meting.totaal().voor())
                .update();
        var rij = new Deelplek(dossier, versie, id);
        meting.perProvincie().forEach((deel, n) -> insert(rij, "PROVINCIE", deel, n));
        meting.perGrootte().forEach((deel, n) -> insert(rij, "GROOTTE", deel, n));
    }

    private record Deelplek(DossierId dossier, int versie, UUID meting) {}

    private void insert(Deelplek plek, String soort, Enum<?> deel, Antwoordtelling telling) {
        jdbc.sql(
                        """
                        insert into onderbouwing.telling
                            (dossier, versie, meting, soort, deel, antwoorden, voor)
                        values (:dossier, :versie, :meting, :soort, :deel, :antwoorden, :voor)
                        """)
                .param("dossier", plek.dossier().waarde())
                .param("versie", plek.versie())
                .param("meting", plek.meting())
                .param("soort", soort)
                .param("deel", deel.name())
                .param("antwoorden", telling.antwoorden())
                .param("voor", telling.voor())
                .update();
    }
}
