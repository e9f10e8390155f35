// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierversie;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads questions and advices. */
@Repository
class AdviesRepository {

    private static final String VRAAG =
            """
            select v.ronde, v.orgaan, v.uiterlijk, r.actor, r.dossier, r.dossierversie, r.sha256,
                   r.gevraagd, r.demonstratie,
                   exists (select 1 from advies.advies a
                           where a.ronde = v.ronde and a.orgaan = v.orgaan) as beantwoord,
                   exists (select 1 from advies.afsluiting s where s.ronde = v.ronde) as gesloten
            from advies.vraag v
            join advies.ronde r on r.id = v.ronde
            """;
    private static final String ADVIES =
            """
            select a.id, a.ontvangen, a.strekking, m.inhoud as motivering, a.graad, a.ander_termijn,
                   t.inhoud as tempo, a.herstelt, h.id as hersteld_door,
                   v.ronde, v.orgaan, v.uiterlijk, r.actor, r.dossier, r.dossierversie, r.sha256,
                   r.gevraagd, r.demonstratie, true as beantwoord, false as gesloten
            from advies.advies a
            join advies.vraag v on v.ronde = a.ronde and v.orgaan = a.orgaan
            join advies.ronde r on r.id = a.ronde
            join advies.tekst m on m.id = a.motivering
            left join advies.tekst t on t.id = a.tempo
            left join advies.advies h on h.herstelt = a.id
            """;

    private final JdbcClient jdbc;

    AdviesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One question; locked with its round until the end of the transaction. */
    Optional<Adviesvraag> slot(UUID ronde, OrgaanCode orgaan) {
        jdbc.sql("select id from advies.ronde where id = :ronde for update")
                .param("ronde", ronde)
                .query(UUID.class)
                .optional();
        return vraag(ronde, orgaan);
    }

    Optional<Adviesvraag> vraag(UUID ronde, OrgaanCode orgaan) {
        return jdbc.sql(VRAAG + "where v.ronde = :ronde and v.orgaan = :orgaan")
                .param("ronde", ronde)
                .param("orgaan", orgaan.waarde())
                .query((rs, n) -> vraag(rs))
                .optional();
    }

    List<Adviesvraag> vragenVanRonde(UUID ronde) {
        return jdbc.sql(VRAAG + "where v.ronde = :ronde order by v.orgaan")
                .param("ronde", ronde)
                .query((rs, n) -> vraag(rs))
                .list();
    }

    List<Adviesvraag> vragen(Collection<DossierId> dossiers) {
        return jdbc.sql(
                        VRAAG
                                + """
                                where r.dossier = any(:dossiers)
                                order by r.vastgelegd, r.id, v.orgaan
                                """)
                .param("dossiers", uuids(dossiers))
                .query((rs, n) -> vraag(rs))
                .list();
    }

    /** Every question that still waits for its body. */
    List<Adviesvraag> open() {
        return jdbc.sql(
                        VRAAG
                                + """
                                where not exists (select 1 from advies.advies a
                                                  where a.ronde = v.ronde and a.orgaan = v.orgaan)
                                  and not exists (select 1 from advies.afsluiting s
                                                  where s.ronde = v.ronde)
                                order by v.uiterlijk, v.orgaan
                                """)
                .query((rs, n) -> vraag(rs))
                .list();
    }

    Optional<Advies> vind(AdviesId id) {
        return metVoorwaarden(
                        jdbc.sql(ADVIES + "where a.id = :id")
                                .param("id", id.waarde())
                                .query((rs, n) -> advies(rs))
                                .list())
                .stream()
                .findFirst();
    }

    List<Advies> adviezen(Collection<DossierId> dossiers) {
        return metVoorwaarden(
                jdbc.sql(
                                ADVIES
                                        + """
                                        where r.dossier = any(:dossiers)
                                        order by a.ontvangen, a.vastgelegd, a.id
                                        """)
                        .param("dossiers", uuids(dossiers))
                        .query((rs, n) -> advies(rs))
                        .list());
    }

    private List<Advies> metVoorwaarden(List<Advies> adviezen) {
        if (adviezen.isEmpty()) {
            return adviezen;
        }
        var ids = adviezen.stream().map(a -> a.id().waarde()).toArray(UUID[]::new);
        Map<UUID, List<Voorwaarde>> voorwaarden =
                jdbc
                        .sql(
                                """
                                select w.advies, w.id, w.nummer, t.inhoud as tekst, d.op,
                                       u.inhoud as toelichting
                                from advies.voorwaarde w
                                join advies.tekst t on t.id = w.tekst
                                left join advies.voldaan d on d.voorwaarde = w.id
                                left join advies.tekst u on u.id = d.toelichting
                                where w.advies = any(:adviezen)
                                order by w.advies, w.nummer
                                """)
                        .param("adviezen", ids)
                        .query(
                                (rs, n) ->
                                        Map.entry(
                                                rs.getObject("advies", UUID.class), voorwaarde(rs)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return adviezen.stream()
                .map(a -> met(a, voorwaarden.getOrDefault(a.id().waarde(), List.of())))
                .toList();
    }

    private static Advies met(Advies a, List<Voorwaarde> voorwaarden) {
        return new Advies(
                a.id(),
                a.vraag(),
                a.ontvangen(),
                a.strekking(),
                a.motivering(),
                voorwaarden,
                a.graad(),
                a.anderTermijn(),
                a.tempo(),
                a.herstelt(),
                a.hersteldDoor());
    }

    private static Advies advies(ResultSet rs) throws SQLException {
        return new Advies(
                new AdviesId(rs.getObject("id", UUID.class)),
                vraag(rs),
                rs.getObject("ontvangen", LocalDate.class),
                Strekking.valueOf(rs.getString("strekking")),
                tekst(rs.getString("motivering")),
                List.of(),
                Verbindendheid.valueOf(rs.getString("graad")),
                Optional.ofNullable(rs.getObject("ander_termijn", LocalDate.class)),
                tekst(rs.getString("tempo")),
                Optional.ofNullable(rs.getObject("herstelt", UUID.class)).map(AdviesId::new),
                Optional.ofNullable(rs.getObject("hersteld_door", UUID.class)).map(AdviesId::new));
    }

    private static Adviesvraag vraag(ResultSet rs) throws SQLException {
        return new Adviesvraag(
                rs.getObject("ronde", UUID.class),
                new OrgaanCode(rs.getString("orgaan")),
                Actor.valueOf(rs.getString("actor")),
                new Dossierversie(
                        new DossierId(rs.getObject("dossier", UUID.class)),
                        rs.getInt("dossierversie"),
                        rs.getString("sha256")),
                rs.getObject("gevraagd", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                stand(rs.getBoolean("beantwoord"), rs.getBoolean("gesloten")),
                rs.getBoolean("demonstratie"));
    }

    private static Adviesvraag.Stand stand(boolean beantwoord, boolean gesloten) {
        if (beantwoord) {
            return Adviesvraag.Stand.BEANTWOORD;
        }
        return gesloten ? Adviesvraag.Stand.GESLOTEN : Adviesvraag.Stand.OPEN;
    }

    private static Voorwaarde voorwaarde(ResultSet rs) throws SQLException {
        return new Voorwaarde(
                new VoorwaardeId(rs.getObject("id", UUID.class)),
                rs.getInt("nummer"),
                tekst(rs.getString("tekst")),
                Optional.ofNullable(rs.getObject("op", LocalDate.class)),
                tekst(rs.getString("toelichting")));
    }

    private static String tekst(@Nullable String inhoud) {
        return inhoud == null ? "" : inhoud;
    }

    private static UUID[] uuids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::waarde).toArray(UUID[]::new);
    }
}
