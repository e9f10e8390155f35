// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tables {@code journaal.regel} and {@code journaal.onderwerp}: insert and read, nothing else. */
@Repository
class RegelRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> KAART = new TypeReference<>() {};

    private final JdbcClient jdbc;

    RegelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the line. */
    JournaalregelVastgelegd insert(DomainEvent event, String gegevens) {
        var geschreven =
                jdbc.sql(
                                """
                                with regel as (
                                    insert into journaal.regel
                                        (soort, op, door_account, door_namens, gegevens, openbaar)
                                    values (:soort, :op, :account, :namens, :gegevens, :openbaar)
                                    returning nummer, vastgelegd),
                                onderwerp as (
                                    insert into journaal.onderwerp (onderwerp, regel)
                                    select distinct onderwerp, nummer
                                    from regel, unnest(:onderwerpen) as onderwerp)
                                select nummer, vastgelegd from regel
                                """)
                        .param("soort", event.getClass().getSimpleName())
                        .param("op", event.op())
                        .param("account", event.door().account())
                        .param("namens", event.door().namens())
                        .param("gegevens", gegevens)
                        .param("openbaar", event.openbaar())
                        .param("onderwerpen", event.onderwerpen().toArray(UUID[]::new))
                        .query(Geschreven.class)
                        .single();
        return geschreven.regel(event, gegevens);
    }

    /** What the database added. */
    private record Geschreven(long nummer, OffsetDateTime vastgelegd) {

        JournaalregelVastgelegd regel(DomainEvent event, String gegevens) {
            return new JournaalregelVastgelegd(
                    nummer,
                    event.getClass().getSimpleName(),
                    event.op(),
                    vastgelegd.toInstant(),
                    event.door(),
                    gegevens,
                    event.openbaar(),
                    event.onderwerpen());
        }
    }

    List<JournaalregelVastgelegd> findNa(long nummer, int aantal) {
        return jdbc.sql(
                        """
                        select nummer, soort, op, vastgelegd, door_account, door_namens, gegevens, openbaar,
                            array(select onderwerp from journaal.onderwerp where regel = nummer) as onderwerpen
                        from journaal.regel
                        where nummer > :nummer
                        order by nummer
                        limit :aantal
                        """)
                .param("nummer", nummer)
                .param("aantal", aantal)
                .query(RegelRepository::vastgelegd)
                .list();
    }

    List<JournaalregelVastgelegd> findByNummers(Set<Long> nummers) {
        return jdbc.sql(
                        """
                        select nummer, soort, op, vastgelegd, door_account, door_namens, gegevens, openbaar,
                            array(select onderwerp from journaal.onderwerp where regel = nummer) as onderwerpen
                        from journaal.regel
                        where nummer = any(:nummers)
                        order by nummer
                        """)
                .param("nummers", nummers.toArray(Long[]::new))
                .query(RegelRepository::vastgelegd)
                .list();
    }

    List<Journaalregel> findByOnderwerpen(Set<UUID> onderwerpen, boolean ookIntern) {
        return jdbc.sql(
                        """
                        select nummer, soort, op, vastgelegd, door_account, door_namens, gegevens, openbaar
                        from journaal.regel
                        where nummer in (
                                select regel from journaal.onderwerp where onderwerp = any(:onderwerpen))
                            and (openbaar or :ookIntern)
                        order by nummer
                        """)
                .param("onderwerpen", onderwerpen.toArray(UUID[]::new))
                .param("ookIntern", ookIntern)
                .query(RegelRepository::regel)
                .list();
    }

    List<Journaalregel> findLaatste(int aantal, Set<String> soorten) {
        return jdbc.sql(
                        """
                        select nummer, soort, op, vastgelegd, door_account, door_namens, gegevens, openbaar
                        from journaal.regel
                        where openbaar and soort = any(:soorten)
                        order by nummer desc
                        limit :aantal
                        """)
                .param("soorten", soorten.toArray(String[]::new))
                .param("aantal", aantal)
                .query(RegelRepository::regel)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from journaal.regel").query(Long.class).single();
    }

    private static JournaalregelVastgelegd vastgelegd(ResultSet rij, int nummer)
            throws SQLException {
        return new JournaalregelVastgelegd(
                rij.getLong("nummer"),
                rij.getString("soort"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                ondertekening(rij),
                rij.getString("gegevens"),
                rij.getBoolean("openbaar"),
                List.of((UUID[]) rij.getArray("onderwerpen").getArray()));
    }

    private static Ondertekening ondertekening(ResultSet rij) throws SQLException {
        return new Ondertekening(
                rij.getObject("door_account", UUID.class), rij.getString("door_namens"));
    }

    private static Journaalregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Journaalregel(
                rij.getLong("nummer"),
                rij.getString("soort"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                ondertekening(rij),
                JSON.readValue(rij.getString("gegevens"), KAART),
                rij.getBoolean("openbaar"));
    }
}
