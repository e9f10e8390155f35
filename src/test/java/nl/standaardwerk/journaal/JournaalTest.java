// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class JournaalTest extends AppTest {

    @Autowired private Journaal journaal;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transactie;
    @Autowired private JdbcClient jdbc;

    record IetsGebeurd(
            List<UUID> onderwerpen, boolean openbaar, int stap, LocalDate op, Ondertekening door)
            implements DomainEvent {}

    private static IetsGebeurd iets(boolean openbaar, int stap, UUID... onderwerpen) {
        return new IetsGebeurd(
                List.of(onderwerpen),
                openbaar,
                stap,
                LocalDate.of(2026, 11, 24),
                new Ondertekening(new UUID(0, 5), "DIRECTIE"));
    }

    private void gebeurt(DomainEvent event) {
        transactie.executeWithoutResult(_ -> events.publishEvent(event));
    }

    @Test
    void elke_gebeurtenis_staat_op_de_tijdlijn_van_elk_onderwerp() {
        var dossier = UUID.randomUUID();
        var traject = UUID.randomUUID();

        gebeurt(iets(true, 1, dossier, traject));
        gebeurt(iets(true, 2, traject));

        assertThat(journaal.van(dossier, false)).hasSize(1);
        assertThat(journaal.van(traject, false))
                .extracting(regel -> regel.gegevens().get("stap"))
                .containsExactly(1, 2);
        assertThat(journaal.van(Set.of(dossier, traject), false)).hasSize(2);
        assertThat(journaal.van(dossier, false).getFirst())
                .satisfies(
                        regel -> {
                            assertThat(regel.soort()).isEqualTo("IetsGebeurd");
                            assertThat(regel.op()).isEqualTo(LocalDate.of(2026, 11, 24));
                            assertThat(regel.door().namens()).isEqualTo("DIRECTIE");
                        });
    }

    @Test
    void wat_intern_is_ziet_alleen_wie_binnen_is() {
        var dossier = UUID.randomUUID();

        gebeurt(iets(false, 1, dossier));

        assertThat(journaal.van(dossier, false)).isEmpty();
        assertThat(journaal.van(dossier, true)).hasSize(1);
    }

    @Test
    void wat_wordt_teruggedraaid_laat_geen_regel_na() {
        var dossier = UUID.randomUUID();

        transactie.executeWithoutResult(
                status -> {
                    events.publishEvent(iets(true, 1, dossier));
                    status.setRollbackOnly();
                });

        assertThat(journaal.van(dossier, true)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(iets(true, 1, UUID.randomUUID())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journaal.regel set soort = 'Anders'",
                "delete from journaal.onderwerp",
                "delete from journaal.regel",
                "truncate journaal.onderwerp, journaal.regel"
            })
    void een_regel_kan_niet_worden_gewijzigd_of_verwijderd(String sql) {
        gebeurt(iets(true, 1, UUID.randomUUID()));

        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .hasMessageContaining("wordt alleen aangevuld");
    }
}
