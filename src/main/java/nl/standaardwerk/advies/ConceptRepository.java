// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.toegang.OrgaanCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Advices that are not given yet: what was typed, for the eyes of the body alone. */
@Repository("adviesConceptRepository")
class ConceptRepository {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConceptRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void bewaar(UUID ronde, OrgaanCode orgaan, Map<String, List<String>> velden, Instant moment) {
        jdbc.sql(
                        """
                        insert into advies.concept (ronde, orgaan, velden, bewaard)
                        values (:ronde, :orgaan, cast(:velden as jsonb), :moment)
                        on conflict (ronde, orgaan)
                        do update set velden = excluded.velden, bewaard = excluded.bewaard
                        """)
                .param("ronde", ronde)
                .param("orgaan", orgaan.waarde())
                .param("velden", json.writeValueAsString(velden))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Concept> vind(UUID ronde, OrgaanCode orgaan) {
        return jdbc.sql(
                        """
                        select velden::text as velden, bewaard from advies.concept
                        where ronde = :ronde and orgaan = :orgaan
                        """)
                .param("ronde", ronde)
                .param("orgaan", orgaan.waarde())
                .query(
                        (rs, n) ->
                                new Concept(
                                        json.readValue(rs.getString("velden"), VELDEN),
                                        rs.getObject("bewaard", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void verwijder(UUID ronde, OrgaanCode orgaan) {
        jdbc.sql("delete from advies.concept where ronde = :ronde and orgaan = :orgaan")
                .param("ronde", ronde)
                .param("orgaan", orgaan.waarde())
                .update();
    }

    /**
     * @param velden the fields as typed
     * @param bewaard when it was kept
     */
    record Concept(Map<String, List<String>> velden, Instant bewaard) {}
}
