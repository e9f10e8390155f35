// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code bericht.voorkeur}. */
@Repository
class VoorkeurRepository {

    private static final String KOLOMMEN =
            "select account, ritme, stopteken, gekeken from bericht.voorkeur";

    private final JdbcClient jdbc;

    VoorkeurRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Voorkeur> alle() {
        return jdbc.sql(KOLOMMEN).query(VoorkeurRepository::voorkeur).list();
    }

    Optional<Voorkeur> vind(AccountId account) {
        return jdbc.sql(KOLOMMEN + " where account = :account")
                .param("account", account.waarde())
                .query(VoorkeurRepository::voorkeur)
                .optional();
    }

    Optional<Voorkeur> vind(Stopteken teken) {
        return jdbc.sql(KOLOMMEN + " where stopteken = :teken")
                .param("teken", teken.waarde())
                .query(VoorkeurRepository::voorkeur)
                .optional();
    }

    /** The preference of this account, made when there is none; nobody else has it meanwhile. */
    Voorkeur neem(AccountId account) {
        jdbc.sql(
                        """
                        insert into bericht.voorkeur (account, stopteken) values (:account, :teken)
                        on conflict (account) do nothing
                        """)
                .param("account", account.waarde())
                .param("teken", Stopteken.nieuw().waarde())
                .update();
        return jdbc.sql(KOLOMMEN + " where account = :account for update")
                .param("account", account.waarde())
                .query(VoorkeurRepository::voorkeur)
                .single();
    }

    void kies(AccountId account, Ritme ritme) {
        jdbc.sql("update bericht.voorkeur set ritme = :ritme where account = :account")
                .param("ritme", ritme.name())
                .param("account", account.waarde())
                .update();
    }

    void gekeken(AccountId account, LocalDate dag) {
        jdbc.sql("update bericht.voorkeur set gekeken = :dag where account = :account")
                .param("dag", dag)
                .param("account", account.waarde())
                .update();
    }

    /** Of this account nothing stays: its mails and what was told go with it. */
    void wis(AccountId account) {
        jdbc.sql("delete from bericht.voorkeur where account = :account")
                .param("account", account.waarde())
                .update();
    }

    private static Voorkeur voorkeur(ResultSet rij, int nummer) throws SQLException {
        return new Voorkeur(
                new AccountId(rij.getObject("account", UUID.class)),
                Ritme.valueOf(rij.getString("ritme")),
                new Stopteken(rij.getString("stopteken")),
                Optional.ofNullable(rij.getObject("gekeken", LocalDate.class)));
    }
}
