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

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads questions and advices. */
@Repository
class AdviesRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
                   r.gevraagd, r.demonstratie, true as beantwoord, false as gesloten,
                   (select json_agg(json_build_object('id', w.id, 'nummer', w.nummer,
                                'tekst', wt.inhoud, 'op', d.op, 'toelichting', dt.inhoud)
                            order by w.nummer)
                    from advies.voorwaarde w
                    join advies.tekst wt on wt.id = w.tekst
                    left join advies.voldaan d on d.voorwaarde = w.id
                    left join advies.tekst dt on dt.id = d.toelichting
                    where w.advies = a.id) as voorwaarden
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
        return jdbc
                .sql(ADVIES + "where a.id = :id")
                .param("id", id.waarde())
                .query((rs, n) -> advies(rs))
                .list()
                .stream()
                .findFirst();
    }

    List<Advies> adviezen(Collection<DossierId> dossiers) {
        return jdbc.sql(
                        ADVIES
                                + """
                                where r.dossier = any(:dossiers)
                                order by a.ontvangen, a.vastgelegd, a.id
                                """)
                .param("dossiers", uuids(dossiers))
                .query((rs, n) -> advies(rs))
                .list();
    }

    private static Advies advies(ResultSet rs) throws SQLException {
        return new Advies(
                new AdviesId(rs.getObject("id", UUID.class)),
                vraag(rs),
                rs.getObject("ontvangen", LocalDate.class),
                Strekking.valueOf(rs.getString("strekking")),
                tekst(rs.getString("motivering")),
                voorwaarden(rs.getString("voorwaarden")),
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

    private static List<Voorwaarde> voorwaarden(@Nullable String json) {
        return json == null
                ? List.of()
                : Arrays.stream(JSON.readValue(json, Rij[].class)).map(Rij::voorwaarde).toList();
    }

    /** A condition as the statement gives it. */
    private record Rij(
            UUID id,
            int nummer,
            @Nullable String tekst,
            @Nullable LocalDate op,
            @Nullable String toelichting) {

        Voorwaarde voorwaarde() {
            return new Voorwaarde(
                    new VoorwaardeId(id),
                    nummer,
                    AdviesRepository.tekst(tekst),
                    Optional.ofNullable(op),
                    AdviesRepository.tekst(toelichting));
        }
    }

    private static String tekst(@Nullable String inhoud) {
        return inhoud == null ? "" : inhoud;
    }

    private static UUID[] uuids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::waarde).toArray(UUID[]::new);
    }
}
