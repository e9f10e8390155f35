// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Besluiten and how they were made known: rows are added, never changed. */
@Repository
class BesluitRepository {

    private static final String SELECT =
            """
            select b.id, b.traject, b.uitkomst, b.orgaan, b.datum, b.standaard, b.dossierversie,
                   b.sha256, m.inhoud as motivering, a.inhoud as afwijking, b.herstelt,
                   h.id as hersteld_door, b.demonstratie, b.op, b.account, b.namens,
                   k.datum as bekend, kt.inhoud as aan_wie, k.kenmerk, k.link, k.brief,
                   (select array_agg(g.advies order by g.advies) from vaststelling.besluit_advies g
                    where g.besluit = b.id) as adviezen
            from vaststelling.besluit b
            left join vaststelling.tekst m on m.id = b.motivering
            left join vaststelling.tekst a on a.id = b.afwijking
            left join vaststelling.besluit h on h.herstelt = b.id
            left join vaststelling.bekendmaking k on k.besluit = b.id
            left join vaststelling.tekst kt on kt.id = k.aan_wie
            """;

    private final JdbcClient jdbc;
    private final TekstRepository teksten;

    BesluitRepository(JdbcClient jdbc, TekstRepository teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    void insert(Besluitgegevens b, Optional<AccountId> tweede) {
        var motivering = tekst(b.motivering());
        var afwijking = tekst(b.afwijking());
        jdbc.sql(
                        """
                        insert into vaststelling.besluit
                            (id, traject, uitkomst, orgaan, datum, standaard, dossierversie, sha256,
                             motivering, motivering_hash, afwijking, afwijking_hash, herstelt,
                             demonstratie, op, account, namens, tweede)
                        values (:id, :traject, :uitkomst, :orgaan, :datum, :standaard,
                                :dossierversie, :sha256, :motivering, :motiveringHash, :afwijking,
                                :afwijkingHash, :herstelt, :demonstratie, :op, :account, :namens,
                                :tweede)
                        """)
                .param("id", b.id().waarde())
                .param("traject", b.traject().map(TrajectId::waarde).orElse(null))
                .param("uitkomst", b.uitkomst().name())
                .param("orgaan", b.orgaan())
                .param("datum", b.datum())
                .param("standaard", b.standaard().map(StandaardId::waarde).orElse(null))
                .param("dossierversie", b.dossierversie() == 0 ? null : b.dossierversie())
                .param("sha256", b.sha256().isEmpty() ? null : b.sha256())
                .param("motivering", motivering.map(v -> v.id()).orElse(null))
                .param("motiveringHash", motivering.map(v -> v.hash()).orElse(null))
                .param("afwijking", afwijking.map(v -> v.id()).orElse(null))
                .param("afwijkingHash", afwijking.map(v -> v.hash()).orElse(null))
                .param("herstelt", b.herstelt().map(BesluitId::waarde).orElse(null))
                .param("demonstratie", b.demonstratie())
                .param("op", b.op())
                .param("account", b.door().account())
                .param("namens", b.door().namens())
                .param("tweede", tweede.map(AccountId::waarde).orElse(null))
                .update();
        adviezen(b);
    }

    private void adviezen(Besluitgegevens b) {
        for (AdviesId advies : b.adviezen()) {
            jdbc.sql(
                            """
                            insert into vaststelling.besluit_advies (besluit, advies)
                            values (:besluit, :advies)
                            """)
                    .param("besluit", b.id().waarde())
                    .param("advies", advies.waarde())
                    .update();
        }
    }

    Optional<Besluitgegevens> vind(BesluitId id) {
        return jdbc.sql(SELECT + "where b.id = :id")
                .param("id", id.waarde())
                .query(BesluitRepository::besluit)
                .optional();
    }

    /** Every besluit of a traject, the oldest first; corrected ones included. */
    List<Besluitgegevens> van(TrajectId traject) {
        return jdbc.sql(SELECT + "where b.traject = :traject order by b.vastgelegd")
                .param("traject", traject.waarde())
                .query(BesluitRepository::besluit)
                .list();
    }

    void bekendmaking(TrajectId traject, BesluitId besluit, Daad.MaakBekend daad) {
        var aanWie = teksten.bewaar(daad.aanWie());
        jdbc.sql(
                        """
                        insert into vaststelling.bekendmaking
                            (traject, besluit, datum, aan_wie, aan_wie_hash, kenmerk, link, brief)
                        values (:traject, :besluit, :datum, :aanWie, :hash, :kenmerk, :link, :brief)
                        """)
                .param("traject", traject.waarde())
                .param("besluit", besluit.waarde())
                .param("datum", daad.op())
                .param("aanWie", aanWie.id())
                .param("hash", aanWie.hash())
                .param("kenmerk", daad.kenmerk())
                .param("link", daad.link())
                .param("brief", daad.brief().map(BestandId::waarde).orElse(null))
                .update();
    }

    /** Whether a besluit was made known by this file. */
    boolean isBrief(BestandId bestand) {
        return jdbc.sql(
                        "select exists (select from vaststelling.bekendmaking where brief ="
                                + " :brief)")
                .param("brief", bestand.waarde())
                .query(Boolean.class)
                .single();
    }

    private Optional<Tekstkluis.Verwijzing> tekst(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(teksten.bewaar(tekst));
    }

    private static Besluitgegevens besluit(ResultSet rs, int nummer) throws SQLException {
        return new Besluitgegevens(
                new BesluitId(rs.getObject("id", UUID.class)),
                Optional.ofNullable(rs.getObject("traject", UUID.class)).map(TrajectId::new),
                Besluitgegevens.Uitkomst.valueOf(rs.getString("uitkomst")),
                rs.getString("orgaan"),
                rs.getString("datum"),
                Optional.ofNullable(rs.getObject("standaard", UUID.class)).map(StandaardId::new),
                rs.getInt("dossierversie"),
                leeg(rs.getString("sha256")),
                leeg(rs.getString("motivering")),
                leeg(rs.getString("afwijking")),
                adviezen(rs.getArray("adviezen")),
                Optional.ofNullable(rs.getObject("herstelt", UUID.class)).map(BesluitId::new),
                Optional.ofNullable(rs.getObject("hersteld_door", UUID.class)).map(BesluitId::new),
                rs.getBoolean("demonstratie"),
                rs.getObject("op", LocalDate.class),
                new Ondertekening(rs.getObject("account", UUID.class), rs.getString("namens")),
                bekendmaking(rs));
    }

    private static Optional<Besluitgegevens.Bekendmaking> bekendmaking(ResultSet rs)
            throws SQLException {
        var op = Optional.ofNullable(rs.getObject("bekend", LocalDate.class));
        if (op.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Besluitgegevens.Bekendmaking(
                        op.get(),
                        leeg(rs.getString("aan_wie")),
                        leeg(rs.getString("kenmerk")),
                        leeg(rs.getString("link")),
                        Optional.ofNullable(rs.getObject("brief", UUID.class))
                                .map(BestandId::new)));
    }

    private static List<AdviesId> adviezen(@Nullable Array ids) throws SQLException {
        return ids == null
                ? List.of()
                : Arrays.stream((UUID[]) ids.getArray()).map(AdviesId::new).toList();
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
