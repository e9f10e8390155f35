// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.aanmelding.Pogingen.Soort;
import nl.standaardwerk.platform.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PogingenTest {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.create().dataSource());

    /** A clock that stands still until it is moved. */
    private static final class Horloge extends Clock {
        private Instant nu = Instant.parse("2026-11-24T10:00:00Z");

        void verder(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Amsterdam");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }

    private final Horloge klok = new Horloge();
    private final Pogingen pogingen = new Pogingen(JDBC, klok);

    @Test
    void elke_volgende_fout_laat_twee_keer_zo_lang_wachten_tot_een_kwartier() {
        var gewacht = new ArrayList<Long>();
        for (int i = 0; i < 13; i++) {
            assertThat(pogingen.begin(Soort.ACCOUNT, "groei")).isEmpty();
            var nog = pogingen.begin(Soort.ACCOUNT, "groei");
            if (nog.isEmpty()) {
                i++;
                continue;
            }
            gewacht.add(nog.get().toSeconds());
            klok.verder(nog.get());
        }

        assertThat(gewacht).startsWith(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L);
        assertThat(gewacht).last().isEqualTo(900L);
    }

    @Test
    void een_goede_poging_maakt_de_fouten_ongedaan() {
        pogingen.begin(Soort.ACCOUNT, "goed");
        pogingen.begin(Soort.ACCOUNT, "goed");
        pogingen.neemTerug(Soort.ACCOUNT, "goed");

        assertThat(pogingen.begin(Soort.ACCOUNT, "goed")).isEmpty();
        assertThat(pogingen.begin(Soort.ACCOUNT, "goed")).isEmpty();
    }

    @Test
    void na_een_dag_zijn_fouten_vergeten() {
        for (int i = 0; i < 3; i++) {
            pogingen.begin(Soort.ACCOUNT, "dag");
        }
        assertThat(pogingen.begin(Soort.ACCOUNT, "dag")).isPresent();

        klok.verder(Pogingen.VERGETEN.plusSeconds(1));

        assertThat(pogingen.begin(Soort.ACCOUNT, "dag")).isEmpty();
        assertThat(pogingen.begin(Soort.ACCOUNT, "dag")).isEmpty();
    }

    @Test
    void een_adres_mag_vaker_dan_een_account() {
        for (int i = 0; i < 30; i++) {
            assertThat(pogingen.begin(Soort.ADRES, "kantoor")).isEmpty();
        }

        assertThat(pogingen.begin(Soort.ADRES, "kantoor")).isPresent();
    }

    @Test
    void wat_na_een_dag_vergeten_is_wordt_opgeruimd() {
        pogingen.begin(Soort.ACCOUNT, "oud");
        klok.verder(Pogingen.VERGETEN.plusSeconds(1));

        pogingen.ruimOp();

        assertThat(
                        JDBC.sql("select count(*) from aanmelding.poging where laatste < :nu")
                                .param(
                                        "nu",
                                        klok.instant()
                                                .minus(Pogingen.VERGETEN)
                                                .atOffset(java.time.ZoneOffset.UTC))
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void manyTriesAtOneMomentAreAllCounted() throws Exception {
        var door = 0;
        try (var tegelijk = Executors.newVirtualThreadPerTaskExecutor()) {
            var lopend = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 12; i++) {
                lopend.add(tegelijk.submit(() -> pogingen.begin(Soort.ACCOUNT, "storm").isEmpty()));
            }
            for (var een : lopend) {
                door += een.get() ? 1 : 0;
            }
        }

        assertThat(door).isEqualTo(3);
    }
}
