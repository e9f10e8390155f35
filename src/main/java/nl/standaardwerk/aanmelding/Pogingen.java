// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Counts failed logins per account, per second factor and per address, in the database, and makes
 * each next one wait longer: 5 seconds after the limit, then twice as long each time, at most 15
 * minutes. A try is counted before the password is looked at, in one statement, so that many tries
 * at one moment count too; a good one is taken back. Names and addresses are kept as a hash, and
 * forgotten after a day.
 */
@Component
public class Pogingen {

    /** Of what failures are counted. */
    public enum Soort {
        /** Tries on one e-mail address, known or not. */
        ACCOUNT(3),
        /** Tries from one network address, which many people may share. */
        ADRES(30),
        /** Tries to give the second factor of one account. */
        FACTOR(3);

        /** So many failures cost no waiting. */
        private final int vrij;

        Soort(int vrij) {
            this.vrij = vrij;
        }
    }

    static final Duration EERSTE = Duration.ofSeconds(5);
    static final Duration LANGSTE = Duration.ofMinutes(15);
    static final Duration VERGETEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Pogingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try, or says how long to wait before the next one may be made. */
    public Optional<Duration> begin(Soort soort, String wie) {
        var nu = nu();
        var geteld =
                jdbc.sql(
                                """
                                insert into aanmelding.poging as p (soort, wie, aantal, laatste, vrij_vanaf)
                                values (:soort, :wie, 1, :nu, :nu)
                                on conflict (soort, wie) do update set
                                    aantal = case when p.laatste < :vergeten then 1 else p.aantal + 1 end,
                                    laatste = :nu,
                                    vrij_vanaf = :nu + case
                                        when p.laatste < :vergeten or p.aantal + 1 < :vrij then interval '0'
                                        else make_interval(secs => least(:langste, :eerste * 2.0 ^ (p.aantal + 1 - :vrij)))
                                    end
                                where p.vrij_vanaf <= :nu
                                """)
                        .param("soort", soort.name())
                        .param("wie", hash(wie))
                        .param("nu", utc(nu))
                        .param("vergeten", utc(nu.minus(VERGETEN)))
                        .param("vrij", soort.vrij)
                        .param("eerste", EERSTE.toSeconds())
                        .param("langste", LANGSTE.toSeconds())
                        .update();
        return geteld == 1 ? Optional.empty() : Optional.of(wacht(soort, wie, nu));
    }

    /** It was not a failure after all. */
    public void neemTerug(Soort soort, String wie) {
        jdbc.sql(
                        """
                        update aanmelding.poging
                        set aantal = greatest(0, case when soort = 'ADRES' then aantal - 1 else 0 end),
                            vrij_vanaf = :nu
                        where soort = :soort and wie = :wie
                        """)
                .param("nu", utc(nu()))
                .param("soort", soort.name())
                .param("wie", hash(wie))
                .update();
    }

    /** Removes what is older than a day. */
    void ruimOp() {
        jdbc.sql("delete from aanmelding.poging where laatste < :vergeten")
                .param("vergeten", utc(nu().minus(VERGETEN)))
                .update();
    }

    private Duration wacht(Soort soort, String wie, Instant nu) {
        return jdbc.sql(
                        """
                        select vrij_vanaf from aanmelding.poging where soort = :soort and wie = :wie
                        """)
                .param("soort", soort.name())
                .param("wie", hash(wie))
                .query(OffsetDateTime.class)
                .optional()
                .map(vrij -> Duration.between(nu, vrij.toInstant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    /** To the microsecond, as PostgreSQL keeps it. */
    private Instant nu() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String wie) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(wie.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException elkeJavaHeeftHet) {
            throw new IllegalStateException(elkeJavaHeeftHet);
        }
    }
}
