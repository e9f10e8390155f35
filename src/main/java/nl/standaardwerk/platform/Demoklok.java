// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Sets the day of the one clock, for application and SQL alike. Exists in demo mode only (profile
 * {@code demo}); elsewhere the database refuses the change.
 */
public class Demoklok {

    private final Klok klok;
    private final JdbcClient jdbc;

    Demoklok(Klok klok, JdbcClient jdbc) {
        this.klok = klok;
        this.jdbc = jdbc;
    }

    /**
     * From now on it is this day, at the time of day that it is. Any day is allowed, an earlier one
     * too. To be called outside a transaction: a clock is not rolled back.
     */
    public void gaNaar(LocalDate dag) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the clock is set outside a transaction");
        }
        var target = dag.atTime(LocalTime.now(klok)).atZone(Klok.ZONE).toInstant();
        set(Duration.between(klok.systemInstant(), target));
    }

    /** Back to the real day. */
    public void gaNaarVandaag() {
        set(Duration.ZERO);
    }

    private void set(Duration offset) {
        // set_config makes the guard of this table let one statement through; see V1__platform.sql
        jdbc.sql(
                        """
                        update platform.klokstand
                        set verschuiving_ms = :offset
                        where set_config('standaardwerk.demonstratie', 'aan', true) = 'aan'
                        """)
                .param("offset", offset.toMillis())
                .update();
        klok.offset(offset);
    }
}
