// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Table {@code concepten.concept}. */
@Repository
class ConceptRepository {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConceptRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps it in the place of what was kept for this form before; answers when. */
    Instant bewaar(AccountId account, Formulierpad pad, Map<String, List<String>> velden) {
        return jdbc.sql(
                        """
                        insert into concepten.concept (account, pad, velden)
                        values (:account, :pad, cast(:velden as jsonb))
                        on conflict (account, pad)
                            do update set velden = excluded.velden, op = klok()
                        returning op
                        """)
                .param("account", account.waarde())
                .param("pad", pad.waarde())
                .param("velden", json.writeValueAsString(velden))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<Concept> vind(AccountId account, Formulierpad pad) {
        return jdbc.sql(
                        """
                        select velden::text as velden, op from concepten.concept
                        where account = :account and pad = :pad
                        """)
                .param("account", account.waarde())
                .param("pad", pad.waarde())
                .query(
                        (rij, nummer) ->
                                new Concept(
                                        json.readValue(rij.getString("velden"), VELDEN),
                                        rij.getObject("op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void verwijder(AccountId account, Formulierpad pad) {
        jdbc.sql("delete from concepten.concept where account = :account and pad = :pad")
                .param("account", account.waarde())
                .param("pad", pad.waarde())
                .update();
    }

    /** Of everybody what is older than this many days, and of this account all but the newest. */
    void ruimOp(AccountId account, int dagen, int hoogstens) {
        jdbc.sql(
                        """
                        delete from concepten.concept c
                        where c.op < klok() - make_interval(days => :dagen)
                            or (c.account = :account and c.pad not in (
                                select n.pad from concepten.concept n
                                where n.account = :account
                                order by n.op desc, n.pad limit :hoogstens))
                        """)
                .param("dagen", dagen)
                .param("account", account.waarde())
                .param("hoogstens", hoogstens)
                .update();
    }
}
