// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tables {@code toegang.account} and {@code toegang.persoon}. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;
    private final ToekenningMapper mapper;

    AccountRepository(JdbcClient jdbc, ToekenningMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** False when the e-mail address is in use. */
    boolean insert(AccountId id, NieuwAccount nieuw) {
        return jdbc.sql(
                                """
                                with account as (
                                    insert into toegang.account (id, demonstratie)
                                    values (:id, :demonstratie)
                                    returning id)
                                insert into toegang.persoon (account, naam, email)
                                select id, :naam, :email from account
                                on conflict (email) do nothing
                                """)
                        .param("id", id.waarde())
                        .param("demonstratie", nieuw.demonstratie())
                        .param("naam", nieuw.naam())
                        .param("email", nieuw.email().orElse(null))
                        .update()
                == 1;
    }

    /** False when there was nobody to erase. */
    boolean deletePersoon(AccountId id) {
        return jdbc.sql("delete from toegang.persoon where account = :id")
                        .param("id", id.waarde())
                        .update()
                == 1;
    }

    /** The person behind the account with the rights of that day; one statement. */
    Optional<Gebruiker> findGebruiker(AccountId id, LocalDate dag) {
        var rijen =
                jdbc.sql(
                                """
                                select p.naam as persoon, a.demonstratie,
                                    t.id, t.rol, t.gemeente, t.orgaan, t.organisatie, t.van, t.tot,
                                    o.actor, o.naam as orgaan_naam, x.naam as organisatie_naam
                                from toegang.account a
                                join toegang.persoon p on p.account = a.id
                                left join toegang.recht t on t.account = a.id
                                    and t.van <= :dag and (t.tot is null or t.tot > :dag)
                                left join toegang.orgaan o on o.code = t.orgaan
                                left join toegang.organisatie x on x.id = t.organisatie
                                where a.id = :id
                                order by t.van, t.id
                                """)
                        .param("id", id.waarde())
                        .param("dag", dag)
                        .query(this::rij)
                        .list();
        return rijen.stream()
                .findFirst()
                .map(
                        eerste ->
                                Gebruiker.van(
                                        id,
                                        eerste.persoon(),
                                        eerste.demonstratie(),
                                        rijen.stream().flatMap(r -> r.recht().stream()).toList()));
    }

    private Rij rij(ResultSet rij, int nummer) throws SQLException {
        Optional<Toekenning> recht =
                rij.getObject("id") == null
                        ? Optional.empty()
                        : Optional.of(mapper.mapRow(rij, nummer));
        return new Rij(rij.getString("persoon"), rij.getBoolean("demonstratie"), recht);
    }

    private record Rij(String persoon, boolean demonstratie, Optional<Toekenning> recht) {}

    Optional<AccountId> findByEmail(String email) {
        return jdbc.sql("select account from toegang.persoon where email = :email")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(
                        """
                        select a.id, a.demonstratie, a.sinds, p.naam, p.email
                        from toegang.account a
                        left join toegang.persoon p on p.account = a.id
                        where a.id = :id
                        """)
                .param("id", id.waarde())
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> findAll() {
        return jdbc.sql(
                        """
                        select a.id, a.demonstratie, a.sinds, p.naam, p.email
                        from toegang.account a
                        left join toegang.persoon p on p.account = a.id
                        order by p.naam nulls last, a.sinds
                        """)
                .query(AccountRepository::account)
                .list();
    }

    Map<AccountId, String> findNamen(Collection<AccountId> ids) {
        return jdbc
                .sql("select account, naam from toegang.persoon where account = any(:ids)")
                .param("ids", ids.stream().map(AccountId::waarde).toArray(UUID[]::new))
                .query(
                        (rij, nummer) ->
                                Map.entry(
                                        new AccountId(rij.getObject("account", UUID.class)),
                                        rij.getString("naam")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Account account(ResultSet rij, int nummer) throws SQLException {
        return new Account(
                new AccountId(rij.getObject("id", UUID.class)),
                Objects.requireNonNullElse(rij.getString("naam"), ""),
                Optional.ofNullable(rij.getString("email")),
                rij.getBoolean("demonstratie"),
                rij.getObject("sinds", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
