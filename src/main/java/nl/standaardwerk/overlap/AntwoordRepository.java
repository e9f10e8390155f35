// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** The answers to the candidates, in versions of the dossier. */
@Repository
class AntwoordRepository {

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    AntwoordRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One row: the answer with the version in which it was saved. */
    record Rij(int versie, String redenSha256, Overlapantwoord antwoord) {}

    /** Every answer of every version, by version. */
    List<Rij> findAlle(DossierId dossier) {
        return jdbc.sql(
                        """
                        select a.versie, a.reden_sha256, a.soort, a.doel, a.naam, a.keuze,
                            coalesce(t.inhoud, '') as reden
                        from overlap.antwoord a
                        join overlap.tekst t on t.id = a.reden
                        where a.dossier = :dossier
                        order by a.versie, a.soort, a.naam, a.doel
                        """)
                .param("dossier", dossier.waarde())
                .query(
                        (rij, n) ->
                                new Rij(
                                        rij.getInt("versie"),
                                        rij.getString("reden_sha256"),
                                        new Overlapantwoord(
                                                Kandidaat.Soort.valueOf(rij.getString("soort")),
                                                rij.getString("doel"),
                                                rij.getString("naam"),
                                                Overlapantwoord.Keuze.valueOf(
                                                        rij.getString("keuze")),
                                                rij.getString("reden"))))
                .list();
    }

    /** The answers that a version holds: those saved last, up to it. */
    List<Rij> find(DossierId dossier, int versie) {
        return op(findAlle(dossier), versie);
    }

    static List<Rij> op(List<Rij> alle, int versie) {
        int laatste = alle.stream().mapToInt(Rij::versie).filter(v -> v <= versie).max().orElse(0);
        return alle.stream().filter(r -> r.versie() == laatste).toList();
    }

    void insert(DossierId dossier, int versie, Overlapantwoord antwoord) {
        var reden = teksten.bewaar(antwoord.reden());
        jdbc.sql(
                        """
                        insert into overlap.antwoord
                            (dossier, versie, soort, doel, naam, keuze, reden, reden_sha256)
                        values (:dossier, :versie, :soort, :doel, :naam, :keuze, :reden, :sha256)
                        """)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .param("soort", antwoord.soort().name())
                .param("doel", antwoord.doel())
                .param("naam", antwoord.naam())
                .param("keuze", antwoord.keuze().name())
                .param("reden", reden.id())
                .param("sha256", reden.hash())
                .update();
    }
}
