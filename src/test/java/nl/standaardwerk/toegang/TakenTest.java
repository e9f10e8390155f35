// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.standaardwerk.journaal.DomainEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The number at the top of every page: counted once, and anew after something happened. */
class TakenTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);
    private int wacht = 2;
    private int gevraagd;

    private final Taken taken = new Taken(bron(), clock);

    @SuppressWarnings("unchecked")
    private ObjectProvider<Taakbron> bron() {
        ObjectProvider<Taakbron> bronnen = mock();
        when(bronnen.stream()).thenAnswer(_ -> Stream.of(new Teller()));
        return bronnen;
    }

    private final class Teller implements Taakbron {

        @Override
        public List<Taak> taken(Gebruiker gebruiker) {
            return List.of();
        }

        @Override
        public int aantal(Gebruiker gebruiker) {
            gevraagd++;
            return wacht;
        }
    }

    @AfterEach
    void klaar() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void wordt_een_keer_geteld_tot_er_iets_gebeurt() {
        var wie = Personen.directie();
        assertThat(taken.aantal(wie)).isEqualTo(2);
        assertThat(taken.aantal(wie)).isEqualTo(2);
        assertThat(gevraagd).isEqualTo(1);

        wacht = 3;
        taken.gebeurd(mock(DomainEvent.class));
        assertThat(taken.aantal(wie)).isEqualTo(3);
    }

    @Test
    void wat_in_een_handeling_gebeurt_telt_pas_erna() {
        var wie = Personen.directie();
        TransactionSynchronizationManager.initSynchronization();
        taken.gebeurd(mock(DomainEvent.class));
        taken.aantal(wie);
        taken.aantal(wie);
        assertThat(gevraagd).isEqualTo(1);

        TransactionSynchronizationManager.getSynchronizations()
                .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        taken.aantal(wie);
        assertThat(gevraagd).isEqualTo(2);
    }

    @Test
    void een_ander_of_wie_een_recht_verloor_krijgt_een_eigen_getal() {
        taken.aantal(Personen.directie());
        taken.aantal(Personen.directie());
        assertThat(gevraagd).isEqualTo(2);
        assertThat(taken.aantal(Gebruiker.bezoeker())).isZero();
        assertThat(gevraagd).isEqualTo(2);
    }
}
