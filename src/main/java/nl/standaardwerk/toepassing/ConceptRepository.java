// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Opgave.Plek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a gemeente prepares; the only rows of this module that change and go. */
@Repository
class ConceptRepository {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConceptRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was filled in, and when. */
    record Concept(Map<String, List<String>> velden, Instant bewaard) {

        Concept {
            velden = Map.copyOf(velden);
        }
    }

    Optional<Concept> find(Plek plek) {
        return jdbc.sql(
                        """
                        select velden::text as velden, bewaard from toepassing.concept
                        where standaard = :standaard and gemeente = :gemeente and soort = :soort
                        """)
                .param("standaard", plek.standaard().waarde())
                .param("gemeente", plek.gemeente().waarde())
                .param("soort", plek.soort().name())
                .query(
                        (rij, _) ->
                                new Concept(
                                        json.readValue(rij.getString("velden"), VELDEN),
                                        rij.getObject("bewaard", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The concepts of a gemeente. */
    List<Plek> find(GemeenteCode gemeente) {
        return jdbc.sql(
                        """
                        select standaard, soort from toepassing.concept
                        where gemeente = :gemeente
                        order by bewaard desc
                        """)
                .param("gemeente", gemeente.waarde())
                .query(
                        (rij, _) ->
                                new Plek(
                                        new StandaardId(rij.getObject("standaard", UUID.class)),
                                        gemeente,
                                        Opgavesoort.valueOf(rij.getString("soort"))))
                .list();
    }

    /** What these gemeenten filled in. */
    Map<Plek, Map<String, List<String>>> findVelden(Collection<GemeenteCode> gemeenten) {
        var gevonden = new HashMap<Plek, Map<String, List<String>>>();
        jdbc.sql(
                        """
                        select standaard, gemeente, soort, velden::text as velden
                        from toepassing.concept
                        where gemeente = any (:gemeenten)
                        """)
                .param(
                        "gemeenten",
                        gemeenten.stream().map(GemeenteCode::waarde).toArray(String[]::new))
                .query(
                        rij -> {
                            gevonden.put(
                                    new Plek(
                                            new StandaardId(rij.getObject("standaard", UUID.class)),
                                            new GemeenteCode(rij.getString("gemeente")),
                                            Opgavesoort.valueOf(rij.getString("soort"))),
                                    json.readValue(rij.getString("velden"), VELDEN));
                        });
        return gevonden;
    }

    /** Keeps it in the place of what was there before. */
    void bewaar(Plek plek, Map<String, List<String>> velden, UUID account) {
        jdbc.sql(
                        """
                        insert into toepassing.concept (standaard, gemeente, soort, velden, account)
                        values (:standaard, :gemeente, :soort, cast(:velden as jsonb), :account)
                        on conflict (standaard, gemeente, soort) do update
                            set velden = excluded.velden, account = excluded.account, bewaard = klok()
                        """)
                .param("standaard", plek.standaard().waarde())
                .param("gemeente", plek.gemeente().waarde())
                .param("soort", plek.soort().name())
                .param("velden", json.writeValueAsString(velden))
                .param("account", account)
                .update();
    }

    void delete(Plek plek) {
        jdbc.sql(
                        """
                        delete from toepassing.concept
                        where standaard = :standaard and gemeente = :gemeente and soort = :soort
                        """)
                .param("standaard", plek.standaard().waarde())
                .param("gemeente", plek.gemeente().waarde())
                .param("soort", plek.soort().name())
                .update();
    }
}
