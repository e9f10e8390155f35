// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Passwords as Argon2id hashes (docs/adr/0010): 19 MiB, 2 passes, 1 lane. At most so many are
 * computed at once as there are cores, so that a flood of logins cannot eat the memory.
 */
@Component
class Wachtwoorden {

    private static final int GEHEUGEN_KIB = 19 * 1024;
    private static final int RONDEN = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(16, 32, 1, GEHEUGEN_KIB, RONDEN);
    private final Semaphore tegelijk = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final JdbcClient jdbc;
    private final Wachtwoordregels regels;
    private volatile @Nullable String vanNiemand;

    Wachtwoorden(JdbcClient jdbc, Wachtwoordregels regels) {
        this.jdbc = jdbc;
        this.regels = regels;
    }

    /** Refuses a new password that is too short or easily guessed; see {@link Wachtwoordregels}. */
    void controleer(String nieuw, String herhaling, List<String> persoonlijk) {
        regels.controleer(nieuw, herhaling, persoonlijk);
    }

    /** Sets or replaces the password. */
    void bewaar(AccountId account, String wachtwoord) {
        jdbc.sql(
                        """
                        insert into aanmelding.wachtwoord (account, hash)
                        values (:account, :hash)
                        on conflict (account) do update set hash = excluded.hash, gewijzigd = klok()
                        """)
                .param("account", account.waarde())
                .param("hash", hash(wachtwoord))
                .update();
    }

    /** Takes as long for an account that does not exist or has no password. */
    boolean klopt(Optional<AccountId> account, String wachtwoord) {
        var vanNiemand = vanNiemand();
        var bekend = account.flatMap(this::find);
        var klopt = vergelijk(wachtwoord, bekend.orElse(vanNiemand));
        return klopt && bekend.isPresent();
    }

    /**
     * Made at the first login and not at the start, and before it is known whether the account
     * exists: the extra time of that one login tells nothing.
     */
    private String vanNiemand() {
        var gemaakt = vanNiemand;
        if (gemaakt == null) {
            gemaakt = hash("geen account heeft dit");
            vanNiemand = gemaakt;
        }
        return gemaakt;
    }

    /** Removes the password: this account no longer logs in with one. */
    void verwijder(AccountId account) {
        jdbc.sql("delete from aanmelding.wachtwoord where account = :account")
                .param("account", account.waarde())
                .update();
    }

    private Optional<String> find(AccountId account) {
        return jdbc.sql("select hash from aanmelding.wachtwoord where account = :account")
                .param("account", account.waarde())
                .query(String.class)
                .optional();
    }

    private String hash(String wachtwoord) {
        tegelijk.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(argon2.encode(eenVorm(wachtwoord)));
        } finally {
            tegelijk.release();
        }
    }

    private boolean vergelijk(String wachtwoord, String hash) {
        tegelijk.acquireUninterruptibly();
        try {
            return argon2.matches(eenVorm(wachtwoord), hash);
        } finally {
            tegelijk.release();
        }
    }

    /** The same letters typed on another keyboard give the same password. */
    private static String eenVorm(String wachtwoord) {
        return Normalizer.normalize(wachtwoord, Normalizer.Form.NFKC);
    }
}
