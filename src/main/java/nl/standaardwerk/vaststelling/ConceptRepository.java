// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one person entered and a second has still to confirm. */
@Repository("vaststellingConceptRepository")
class ConceptRepository {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConceptRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps it, in the place of an earlier one about the same record. */
    void bewaar(Concept concept) {
        concept.betreft().ifPresent(this::verwijderVan);
        jdbc.sql(
                        """
                        insert into vaststelling.concept
                            (id, soort, traject, betreft, velden, eerste, op)
                        values (:id, :soort, :traject, :betreft, cast(:velden as jsonb), :eerste,
                                :op)
                        """)
                .param("id", concept.id())
                .param("soort", concept.soort().name())
                .param("traject", concept.traject().map(TrajectId::waarde).orElse(null))
                .param("betreft", concept.betreft().orElse(null))
                .param("velden", json.writeValueAsString(concept.velden()))
                .param("eerste", concept.eerste().waarde())
                .param("op", concept.op())
                .update();
    }

    Optional<Concept> vind(UUID id) {
        return jdbc.sql(
                        """
                        select id, soort, traject, betreft, velden::text as velden, eerste, op
                        from vaststelling.concept where id = :id
                        """)
                .param("id", id)
                .query(this::concept)
                .optional();
    }

    /** What waits with this file in this field. */
    Optional<Concept> vind(String veld, BestandId bestand) {
        return jdbc
                .sql(
                        """
                        select id, soort, traject, betreft, velden::text as velden, eerste, op
                        from vaststelling.concept
                        where velden @> jsonb_build_object(:veld::text,
                                                           jsonb_build_array(:bestand::text))
                        """)
                .param("veld", veld)
                .param("bestand", bestand.toString())
                .query(this::concept)
                .stream()
                .findFirst();
    }

    /** All of them, the oldest first. */
    List<Concept> alle() {
        return jdbc.sql(
                        """
                        select id, soort, traject, betreft, velden::text as velden, eerste, op
                        from vaststelling.concept order by vastgelegd
                        """)
                .query(this::concept)
                .list();
    }

    /** Takes it away; false when somebody else did so already. */
    boolean verwijder(UUID id) {
        return jdbc.sql("delete from vaststelling.concept where id = :id").param("id", id).update()
                == 1;
    }

    private void verwijderVan(UUID betreft) {
        jdbc.sql("delete from vaststelling.concept where betreft = :betreft")
                .param("betreft", betreft)
                .update();
    }

    private Concept concept(ResultSet rs, int nummer) throws SQLException {
        return new Concept(
                rs.getObject("id", UUID.class),
                Concept.Soort.valueOf(rs.getString("soort")),
                Optional.ofNullable(rs.getObject("traject", UUID.class)).map(TrajectId::new),
                Optional.ofNullable(rs.getObject("betreft", UUID.class)),
                json.readValue(rs.getString("velden"), VELDEN),
                new AccountId(rs.getObject("eerste", UUID.class)),
                rs.getObject("op", LocalDate.class));
    }

    /**
     * @param id its identity
     * @param soort what it becomes
     * @param traject the traject, for a correction
     * @param betreft the record that is corrected
     * @param velden the fields as typed
     * @param eerste who entered it
     * @param op when
     */
    record Concept(
            UUID id,
            Soort soort,
            Optional<TrajectId> traject,
            Optional<UUID> betreft,
            Map<String, List<String>> velden,
            AccountId eerste,
            LocalDate op) {

        /** What it becomes when it is confirmed. */
        enum Soort {
            ADVIES,
            UITSLAG,
            BESLUIT,
            HISTORISCH
        }
    }
}
