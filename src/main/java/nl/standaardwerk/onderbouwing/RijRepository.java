// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
                };
        jdbc.sql(sql)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("id", id)
                .update();
    }

    private void insert(DossierId dossier, int versie, Stakeholder s) {
        var tekst = teksten.insert(s.teksten());
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
                .param("sha256", tekst.sha256())
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
}
