// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.consultatie.OpenbareConsultatie.Wijziging;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Wijzigingssoort;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierversie;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps consultaties and the changes of their closing day: rows are added, never changed. */
@Repository
class ConsultatieRepository {

    private static final String CONSULTATIE =
            """
            select c.id, c.kenmerk, c.dossier, c.dossierversie, c.sha256, t.inhoud as uitnodiging,
                   c.delen, c.opent, coalesce(w.sluit, c.sluit) as sluit, w.soort,
                   r.inhoud as reden, c.demonstratie,
                   (select count(*) from consultatie.reactie x where x.consultatie = c.id
                        and not exists (select 1 from consultatie.antwoord a where a.reactie = x.id)
                        and not exists (select 1 from consultatie.intrekking i
                                        where i.reactie = x.id)) as wachtend
            from consultatie.consultatie c
            join consultatie.tekst t on t.id = c.uitnodiging
            left join lateral (select * from consultatie.wijziging x where x.consultatie = c.id
                               order by x.volgnummer desc limit 1) w on true
            left join consultatie.tekst r on r.id = w.reden
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    ConsultatieRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** One act at a time on the consultaties of a dossier, until the end of the transaction. */
    void slot(DossierId dossier) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "consultatie/" + dossier)
                .query((rs, n) -> 0)
                .single();
    }

    void insert(OpenbareConsultatie nieuw, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(nieuw.uitnodiging());
        jdbc.sql(
                        """
                        insert into consultatie.consultatie
                            (id, kenmerk, dossier, dossierversie, sha256, uitnodiging,
                             uitnodiging_sha256, delen, opent, sluit, account, namens, demonstratie)
                        values (:id, :kenmerk, :dossier, :versie, :sha256, :uitnodiging, :hash,
                                :delen, :opent, :sluit, :account, :namens, :demonstratie)
                        """)
                .param("id", nieuw.id())
                .param("kenmerk", nieuw.kenmerk())
                .param("dossier", nieuw.versie().dossier().waarde())
                .param("versie", nieuw.versie().nummer())
                .param("sha256", nieuw.versie().sha256())
                .param("uitnodiging", tekst.id())
                .param("hash", tekst.hash())
                .param("delen", nieuw.delen().stream().map(Enum::name).toArray(String[]::new))
                .param("opent", nieuw.opent())
                .param("sluit", nieuw.sluit())
                .param("account", door.account())
                .param("namens", door.namens())
                .param("demonstratie", nieuw.demonstratie())
                .update();
    }

    /** Changes the closing day; the lock of the dossier is held. */
    void wijzig(UUID consultatie, LocalDate sluit, Wijziging wijziging, Ondertekening door) {
        var tekst = teksten.bewaarAlsGevuld(wijziging.reden());
        jdbc.sql(
                        """
                        insert into consultatie.wijziging
                            (consultatie, volgnummer, soort, sluit, reden, reden_sha256, account,
                             namens)
                        select :id, coalesce(max(volgnummer), 0) + 1, :soort, :sluit, :reden, :hash,
                               :account, :namens
                        from consultatie.wijziging where consultatie = :id
                        """)
                .param("id", consultatie)
                .param("soort", wijziging.soort().name())
                .param("sluit", sluit)
                .param("reden", tekst.id())
                .param("hash", tekst.hash())
                .param("account", door.account())
                .param("namens", door.namens())
                .update();
    }

    /** Every consultatie, newest first. */
    List<OpenbareConsultatie> findAlle() {
        return jdbc.sql(CONSULTATIE + "order by c.opent desc, c.kenmerk desc")
                .query((rs, n) -> consultatie(rs))
                .list();
    }

    /** Those of a dossier, oldest first. */
    List<OpenbareConsultatie> find(DossierId dossier) {
        return jdbc.sql(CONSULTATIE + "where c.dossier = :dossier order by c.vastgelegd, c.kenmerk")
                .param("dossier", dossier.waarde())
                .query((rs, n) -> consultatie(rs))
                .list();
    }

    Optional<OpenbareConsultatie> find(String kenmerk) {
        return jdbc.sql(CONSULTATIE + "where c.kenmerk = :kenmerk")
                .param("kenmerk", kenmerk)
                .query((rs, n) -> consultatie(rs))
                .optional();
    }

    Optional<OpenbareConsultatie> find(UUID id) {
        return jdbc.sql(CONSULTATIE + "where c.id = :id")
                .param("id", id)
                .query((rs, n) -> consultatie(rs))
                .optional();
    }

    private static OpenbareConsultatie consultatie(ResultSet rij) throws SQLException {
        var delen = (String[]) rij.getArray("delen").getArray();
        return new OpenbareConsultatie(
                rij.getObject("id", UUID.class),
                rij.getString("kenmerk"),
                new Dossierversie(
                        new DossierId(rij.getObject("dossier", UUID.class)),
                        rij.getInt("dossierversie"),
                        rij.getString("sha256")),
                leeg(rij, "uitnodiging"),
                Consultatiedeel.lees(Arrays.asList(delen)),
                rij.getObject("opent", LocalDate.class),
                rij.getObject("sluit", LocalDate.class),
                wijziging(rij),
                rij.getInt("wachtend"),
                rij.getBoolean("demonstratie"));
    }

    private static Optional<Wijziging> wijziging(ResultSet rij) throws SQLException {
        var reden = leeg(rij, "reden");
        return Optional.ofNullable(rij.getString("soort"))
                .map(soort -> new Wijziging(Wijzigingssoort.valueOf(soort), reden));
    }

    /** A text column, empty after removal. */
    static String leeg(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom)).orElse("");
    }
}
