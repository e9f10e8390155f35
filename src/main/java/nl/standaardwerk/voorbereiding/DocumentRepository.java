// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents of dossiers; their bytes are at module bestanden. */
@Repository
class DocumentRepository {

    private static final String KOLOMMEN =
            """
            select b.id, b.dossier, b.naam, b.versie, b.mediatype, b.grootte, b.sha256,
                coalesce(t.inhoud, '') as omschrijving, b.op, b.vastgelegd, b.door_account,
                b.door_namens, b.dossierversie
            from voorbereiding.document b
            left join voorbereiding.tekst t on t.id = b.omschrijving
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    DocumentRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    Optional<Document> find(BestandId id) {
        return jdbc.sql(KOLOMMEN + "where b.id = :id")
                .param("id", id.waarde())
                .query((rij, n) -> document(rij))
                .optional();
    }

    /** Newest version of the document with this name, up to a dossier version. */
    Optional<Document> find(DossierId dossier, int dossierversie, String naam) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where b.dossier = :dossier and b.dossierversie <= :versie
                                    and b.naam = :naam
                                order by b.versie desc limit 1
                                """)
                .param("dossier", dossier.waarde())
                .param("versie", dossierversie)
                .param("naam", naam)
                .query((rij, n) -> document(rij))
                .optional();
    }

    /** Every version of every document up to a dossier version, newest first. */
    List<Document> findAlle(DossierId dossier, int dossierversie) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where b.dossier = :dossier and b.dossierversie <= :versie
                                order by b.vastgelegd desc, b.naam
                                """)
                .param("dossier", dossier.waarde())
                .param("versie", dossierversie)
                .query((rij, n) -> document(rij))
                .list();
    }

    void insert(Document document) {
        jdbc.sql(
                        """
                        insert into voorbereiding.document (id, dossier, dossierversie, naam, versie,
                            mediatype, grootte, sha256, omschrijving, op, door_account, door_namens)
                        values (:id, :dossier, :dossierversie, :naam, :versie,
                            :mediatype, :grootte, :sha256, :omschrijving, :op, :account, :namens)
                        """)
                .param("id", document.id().waarde())
                .param("dossier", document.dossier().waarde())
                .param("dossierversie", document.dossierversie())
                .param("naam", document.naam())
                .param("versie", document.versie())
                .param("mediatype", document.mediatype())
                .param("grootte", document.grootte())
                .param("sha256", document.sha256())
                .param(
                        "omschrijving",
                        teksten.insert(document.dossier(), document.omschrijving())
                                .map(TekstRepository.Tekst::id)
                                .orElse(null))
                .param("op", document.op())
                .param("account", document.door().account())
                .param("namens", document.door().namens())
                .update();
    }

    private static Document document(ResultSet rij) throws SQLException {
        return new Document(
                new BestandId(rij.getObject("id", UUID.class)),
                new DossierId(rij.getObject("dossier", UUID.class)),
                rij.getString("naam"),
                rij.getInt("versie"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                rij.getString("omschrijving"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                new Ondertekening(
                        rij.getObject("door_account", UUID.class), rij.getString("door_namens")),
                rij.getInt("dossierversie"));
    }
}
