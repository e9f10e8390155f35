// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tables {@code tweedefactor.app}, {@code app_in_wording} and {@code herstelcode}. */
@Repository
class FactorRepository {

    private final JdbcClient jdbc;

    FactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An app as kept: a locked secret, and the last step of which a code was used. */
    static final class App {

        private final byte[] geheim;
        private final long laatsteStap;

        App(byte[] geheim, long laatsteStap) {
            this.geheim = geheim.clone();
            this.laatsteStap = laatsteStap;
        }

        byte[] geheim() {
            return geheim.clone();
        }

        long laatsteStap() {
            return laatsteStap;
        }
    }

    Factoren find(AccountId account) {
        return jdbc.sql(
                        """
                        select a.sinds, a.gebruikt,
                            (select count(*) from tweedefactor.herstelcode h
                                where h.account = :account and h.gebruikt is null) as herstelcodes
                        from (select :account::uuid as account) wie
                        left join tweedefactor.app a on a.account = wie.account
                        """)
                .param("account", account.waarde())
                .query(
                        (rij, nummer) ->
                                new Factoren(
                                        moment(rij.getObject("sinds", OffsetDateTime.class)),
                                        moment(rij.getObject("gebruikt", OffsetDateTime.class)),
                                        rij.getInt("herstelcodes")))
                .single();
    }

    Optional<App> findApp(AccountId account) {
        return jdbc.sql(
                        """
                        select geheim, laatste_stap from tweedefactor.app where account = :account
                        """)
                .param("account", account.waarde())
                .query(
                        (rij, nummer) ->
                                new App(rij.getBytes("geheim"), rij.getLong("laatste_stap")))
                .optional();
    }

    /** Notes that the code of this step was used; false when it was already, or a later one. */
    boolean gebruik(AccountId account, long stap, Instant nu) {
        return jdbc.sql(
                                """
                                update tweedefactor.app set laatste_stap = :stap, gebruikt = :nu
                                where account = :account and laatste_stap < :stap
                                """)
                        .param("account", account.waarde())
                        .param("stap", stap)
                        .param("nu", utc(nu))
                        .update()
                == 1;
    }

    /** Links the app, in the place of an earlier one. */
    void koppel(AccountId account, byte[] geheim, long stap, Instant nu) {
        jdbc.sql(
                        """
                        insert into tweedefactor.app as a (account, geheim, laatste_stap, sinds)
                        values (:account, :geheim, :stap, :nu)
                        on conflict (account) do update
                        set geheim = excluded.geheim, laatste_stap = excluded.laatste_stap,
                            sinds = excluded.sinds, gebruikt = null
                        """)
                .param("account", account.waarde())
                .param("geheim", geheim)
                .param("stap", stap)
                .param("nu", utc(nu))
                .update();
        deleteInWording(account);
    }

    void begin(AccountId account, byte[] geheim, Instant nu) {
        jdbc.sql(
                        """
                        insert into tweedefactor.app_in_wording (account, geheim, sinds)
                        values (:account, :geheim, :nu)
                        on conflict (account) do update
                        set geheim = excluded.geheim, sinds = excluded.sinds
                        """)
                .param("account", account.waarde())
                .param("geheim", geheim)
                .param("nu", utc(nu))
                .update();
    }

    /** The secret that is being set up, unless that began before {@code na}. */
    Optional<byte[]> findInWording(AccountId account, Instant na) {
        return jdbc.sql(
                        """
                        select geheim from tweedefactor.app_in_wording
                        where account = :account and sinds > :na
                        """)
                .param("account", account.waarde())
                .param("na", utc(na))
                .query((rij, nummer) -> rij.getBytes("geheim"))
                .optional();
    }

    void deleteApp(AccountId account) {
        jdbc.sql("delete from tweedefactor.app where account = :account")
                .param("account", account.waarde())
                .update();
        deleteInWording(account);
    }

    private void deleteInWording(AccountId account) {
        jdbc.sql("delete from tweedefactor.app_in_wording where account = :account")
                .param("account", account.waarde())
                .update();
    }

    void deleteHerstelcodes(AccountId account) {
        jdbc.sql("delete from tweedefactor.herstelcode where account = :account")
                .param("account", account.waarde())
                .update();
    }

    void insertHerstelcodes(AccountId account, List<byte[]> hashes) {
        hashes.forEach(
                hash ->
                        jdbc.sql(
                                        """
                                        insert into tweedefactor.herstelcode (account, hash)
                                        values (:account, :hash)
                                        """)
                                .param("account", account.waarde())
                                .param("hash", hash)
                                .update());
    }

    /** Uses a recovery code: works once, also when two try at one moment. */
    boolean gebruik(AccountId account, byte[] hash, Instant nu) {
        return jdbc.sql(
                                """
                                update tweedefactor.herstelcode set gebruikt = :nu
                                where account = :account and hash = :hash and gebruikt is null
                                """)
                        .param("account", account.waarde())
                        .param("hash", hash)
                        .param("nu", utc(nu))
                        .update()
                == 1;
    }

    private static Optional<Instant> moment(
            @org.jspecify.annotations.Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
