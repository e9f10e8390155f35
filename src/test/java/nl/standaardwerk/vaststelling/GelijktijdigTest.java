// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two at the same moment, and what the database itself guards. */
class GelijktijdigTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactie;

    @Test
    void van_twee_handelingen_tegelijk_wint_er_een_en_hoort_de_ander_wat_er_gebeurde()
            throws Exception {
        var verhaal = Verhaal.op(context);
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.AGENDERING);
        int versie = loop.traject().versie();
        var agendeer = new Daad.Agendeer(Optional.empty());
        var terug = new Daad.VerwijsTerug("Nog niet goed genoeg");

        var uitkomsten =
                tegelijk(
                        () -> verwerk(verhaal, loop, agendeer, versie),
                        () -> verwerk(verhaal, loop, terug, versie));

        assertThat(uitkomsten).filteredOn(Optional::isEmpty).hasSize(1);
        var verliezer = uitkomsten.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        assertThat(verliezer).isInstanceOf(IntussenVeranderd.class);
        assertThat(((IntussenVeranderd) verliezer).intussen())
                .extracting(Zet::handeling)
                .containsAnyOf(Handeling.AGENDEERT, Handeling.VERWIJST_TERUG)
                .hasSize(1);
        assertThat(loop.traject().versie()).isEqualTo(versie + 1);
    }

    @Test
    void twee_laatste_commissies_tegelijk_sluiten_de_ronde_precies_een_keer() throws Exception {
        var verhaal = Verhaal.op(context);
        var loop = verhaal.go(STANDAARDVERKLARING);
        loop.draagVoor("informatiesamenleving", "financien").naar(Stap.ADVIES_COMMISSIE);

        var uitkomsten =
                tegelijk(
                        () -> adviseer(loop, "informatiesamenleving"),
                        () -> adviseer(loop, "financien"));

        assertThat(uitkomsten).allMatch(Optional::isEmpty);
        assertThat(loop.traject().stap()).isEqualTo(Stap.AGENDERING);
    }

    @Test
    void een_traject_verandert_niet_zonder_zet_en_een_zet_blijft() {
        var loop = Verhaal.op(context).go(STANDAARDVERKLARING).draagVoor();
        var id = loop.id().waarde();

        assertThatThrownBy(
                        () ->
                                transactie.executeWithoutResult(
                                        s ->
                                                jdbc.sql(
                                                                """
                                                                update vaststelling.traject
                                                                set stap = 'BESLUIT', versie = versie + 1
                                                                where id = :id
                                                                """)
                                                        .param("id", id)
                                                        .update()))
                .isInstanceOf(RuntimeException.class);
        for (String tabel : List.of("zet", "voordracht", "adviesplan", "adviesronde")) {
            assertThatThrownBy(
                            () ->
                                    jdbc.sql(
                                                    "delete from vaststelling."
                                                            + tabel
                                                            + " where traject = :id")
                                            .param("id", id)
                                            .update())
                    .as(tabel)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_TASKFORCE);
    }

    @Test
    void een_besluit_zonder_inschrijving_in_het_register_bestaat_niet() {
        var verhaal = Verhaal.op(context);
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.BESLUIT);
        long voor = aantalBesluiten();

        assertThatThrownBy(
                        () ->
                                transactie.executeWithoutResult(
                                        s -> {
                                            loop.stelVast();
                                            throw new IllegalStateException("afgebroken");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(aantalBesluiten()).isEqualTo(voor);
        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        assertThat(verhaal.vaststelling.besluiten(loop.id())).isEmpty();
    }

    private long aantalBesluiten() {
        return jdbc.sql("select count(*) from register.besluit").query(Long.class).single();
    }

    private static Optional<Exception> verwerk(Verhaal verhaal, Loop loop, Daad daad, int versie) {
        try {
            verhaal.vaststelling.verwerk(loop.id(), daad, versie, verhaal.bestuur);
            return Optional.empty();
        } catch (IntussenVeranderd e) {
            return Optional.of(e);
        }
    }

    private static Optional<Exception> adviseer(Loop loop, String orgaan) {
        loop.adviseer(orgaan);
        return Optional.empty();
    }

    private static <T> List<T> tegelijk(Callable<T> een, Callable<T> ander) throws Exception {
        var samen = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var eerste = pool.submit(() -> wacht(samen, een));
            var tweede = pool.submit(() -> wacht(samen, ander));
            var uitkomsten = new ArrayList<T>();
            uitkomsten.add(eerste.get(60, TimeUnit.SECONDS));
            uitkomsten.add(tweede.get(60, TimeUnit.SECONDS));
            return uitkomsten;
        }
    }

    private static <T> T wacht(CyclicBarrier samen, Callable<T> werk) throws Exception {
        samen.await(60, TimeUnit.SECONDS);
        return werk.call();
    }
}
