// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import nl.standaardwerk.toegang.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * One-time links, table {@code aanmelding.link}. Only the hash of the secret is kept: 256 random
 * bits need no slow hash.
 */
@Component
class Links {

    /** What a link is for, and how long it works. */
    enum Soort {
        /** Makes the first administrator. */
        EERSTE_BEHEERDER(Duration.ofHours(24)),
        /** Lets a person choose a password. */
        UITNODIGING(Duration.ofDays(7));

        private final Duration duur;

        Soort(Duration duur) {
            this.duur = duur;
        }
    }

    private final JdbcClient jdbc;
    private final SecureRandom toeval = new SecureRandom();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link; an earlier one of the same kind for the same account no longer works. */
    String maak(Soort soort, Optional<AccountId> account, Instant nu) {
        jdbc.sql(
                        """
                        update aanmelding.link set geldig_tot = :nu
                        where soort = :soort and account is not distinct from :account
                            and gebruikt is null and geldig_tot > :nu
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("soort", soort.name())
                .param("account", account.map(AccountId::waarde).orElse(null), java.sql.Types.OTHER)
                .update();
        var geheim = geheim();
        jdbc.sql(
                        """
                        insert into aanmelding.link (geheim_hash, soort, account, geldig_tot)
                        values (:hash, :soort, :account, :geldigTot)
                        """)
                .param("hash", hash(geheim))
                .param("soort", soort.name())
                .param("account", account.map(AccountId::waarde).orElse(null), java.sql.Types.OTHER)
                .param("geldigTot", nu.plus(soort.duur).atOffset(ZoneOffset.UTC))
                .update();
        return geheim;
    }

    boolean geldig(Soort soort, String geheim, Instant nu) {
        return jdbc.sql(
                        """
                        select exists (
                            select from aanmelding.link
                            where geheim_hash = :hash and soort = :soort
                                and gebruikt is null and geldig_tot > :nu)
                        """)
                .param("hash", hash(geheim))
                .param("soort", soort.name())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Uses a link for an account: works once, also when two try at one moment. */
    Optional<AccountId> gebruik(Soort soort, String geheim, Instant nu) {
        return jdbc.sql(
                        """
                        update aanmelding.link set gebruikt = :nu
                        where geheim_hash = :hash and soort = :soort
                            and gebruikt is null and geldig_tot > :nu
                        returning account
                        """)
                .param("hash", hash(geheim))
                .param("soort", soort.name())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /**
     * Uses a link that belongs to no account.
     *
     * @throws LinkOngeldig when somebody else just did
     */
    void verbruik(Soort soort, String geheim, Instant nu) {
        var gebruikt =
                jdbc.sql(
                                """
                                update aanmelding.link set gebruikt = :nu
                                where geheim_hash = :hash and soort = :soort
                                    and gebruikt is null and geldig_tot > :nu
                                """)
                        .param("hash", hash(geheim))
                        .param("soort", soort.name())
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .update();
        if (gebruikt != 1) {
            throw new LinkOngeldig();
        }
    }

    /** Ends every open link of this account. */
    void trekIn(AccountId account, Instant nu) {
        jdbc.sql(
                        """
                        update aanmelding.link set geldig_tot = :nu
                        where account = :account and gebruikt is null and geldig_tot > :nu
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("account", account.waarde())
                .update();
    }

    private String geheim() {
        var bytes = new byte[32];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String geheim) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(geheim.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException elkeJavaHeeftHet) {
            throw new IllegalStateException(elkeJavaHeeftHet);
        }
    }
}
