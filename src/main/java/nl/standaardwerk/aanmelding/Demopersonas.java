// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.toegang.AccountId;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * The invented people of the demonstration, by a fixed key such as {@code directie}, {@code
 * secretaris-college} or {@code indiener-deventer}; see {@link Demopersona}. Exists in demo mode
 * only.
 */
@Component
@Profile(Demopersonas.PROFIEL)
public class Demopersonas {

    static final String PROFIEL = "demo";

    private final JdbcClient jdbc;

    Demopersonas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The account of this persona.
     *
     * @throws NietGevonden when there is no such persona
     */
    public AccountId account(String sleutel) {
        return find(sleutel).orElseThrow(() -> new NietGevonden("persona", sleutel));
    }

    /** The account of this persona, once it has been made. */
    Optional<AccountId> find(String sleutel) {
        return jdbc.sql("select account from aanmelding.demopersona where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    void insert(Demopersona persona, AccountId account) {
        jdbc.sql(
                        """
                        insert into aanmelding.demopersona (sleutel, account)
                        values (:sleutel, :account)
                        on conflict (sleutel) do update set account = excluded.account
                        """)
                .param("sleutel", persona.sleutel())
                .param("account", account.waarde())
                .update();
    }
}
