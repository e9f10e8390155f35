// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.toegang.Gebruiker;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sixty-four at the same time, on a real PostgreSQL: promises R2, R3 and R4 in their build form.
 * With {@code -Dpogingen=1000 -Dsluitingen=100 -Dbreuken=1000} the long form.
 */
class GelijktijdigStemmenTest extends AppTest {

    private static final int KLANTEN = 64;
    private static final int POGINGEN = Integer.getInteger("pogingen", 50);
    private static final int SLUITINGEN = Integer.getInteger("sluitingen", 10);
    private static final int BREUKEN = Integer.getInteger("breuken", 50);
    private static final List<String> KEUZES = List.of("voor", "tegen", "onthouding");

    @Autowired private ApplicationContext context;
    @Autowired private Gemeenten gemeenten;
    @Autowired private JdbcClient jdbc;

    private List<GemeenteCode> tien() {
        return gemeenten.op(LocalDate.of(2024, 6, 1)).stream()
                .map(Gemeente::code)
                .limit(10)
                .toList();
    }

    private static Map<GemeenteCode, Gebruiker> stemmers(
            Stemverhaal v, RaadplegingId id, List<GemeenteCode> gemeenten) {
        var stemmers = new HashMap<GemeenteCode, Gebruiker>();
        gemeenten.forEach(g -> stemmers.put(g, v.stemmer(id, g)));
        return stemmers;
    }

    @Test
    void noDoubleVotesUnderSixtyFourClients() throws Exception {
        var v = Stemverhaal.op(context);
        var id = v.losseRaadpleging();
        v.open(id);
        var gemeenten = tien();
        var stemmers = stemmers(v, id, gemeenten);

        tegelijk(
                KLANTEN,
                klant -> {
                    var toeval = new Random(klant);
                    for (int i = 0; i < POGINGEN; i++) {
                        var gemeente = gemeenten.get(toeval.nextInt(gemeenten.size()));
                        var invoer =
                                new Steminvoer(
                                        KEUZES.get(toeval.nextInt(3)),
                                        "",
                                        "formulier " + toeval.nextInt(POGINGEN));
                        v.stembus.stem(
                                id,
                                gemeente,
                                invoer,
                                stemmers.getOrDefault(gemeente, Gebruiker.bezoeker()));
                    }
                    return Optional.empty();
                });

        for (var gemeente : gemeenten) {
            var versies =
                    v.stembus.versies(
                            v.stemmingen.get(id),
                            gemeente,
                            stemmers.getOrDefault(gemeente, Gebruiker.bezoeker()));
            assertThat(versies).isNotEmpty();
            assertThat(versies.getLast().versie()).isEqualTo(versies.size());
        }
        assertThat(v.stemmingen.get(id).opkomst().gemeenten()).isEqualTo(10);
    }

    /** What one attempt gave, and when it was sent and answered. */
    private record Poging(RaadplegingId id, Instant voor, Instant na, Optional<Instant> aanvaard) {}

    @Test
    void noVoteIsAcceptedAtOrAfterClosingAndNoneIsRefusedBefore() throws Exception {
        var v = Stemverhaal.op(context);
        var gemeenten = tien();
        var sluiten = new HashMap<RaadplegingId, Instant>();
        var stemmers = new HashMap<GemeenteCode, Gebruiker>();
        var ids = Stream.generate(v::losseRaadpleging).limit(SLUITINGEN).toList();
        for (var id : ids) {
            v.plan(id, Duration.ofHours(1));
            stemmers.putAll(stemmers(v, id, gemeenten));
        }
        for (var id : ids) {
            v.plan(id, Duration.ofSeconds(5)).samen(id, Bureaudaad.OPEN);
            sluiten.put(id, v.stemmingen.get(id).sluit());
        }
        var pogingen = new ConcurrentLinkedQueue<Poging>();
        tegelijk(
                KLANTEN,
                klant -> {
                    var open = new ArrayList<>(sluiten.keySet());
                    for (int nummer = 0; !open.isEmpty(); nummer++) {
                        var id = open.get((klant + nummer) % open.size());
                        var gemeente = gemeenten.get(klant % 10);
                        var sleutel = klant + "-" + nummer;
                        var poging =
                                poging(
                                        v,
                                        id,
                                        gemeente,
                                        sleutel,
                                        stemmers.getOrDefault(gemeente, Gebruiker.bezoeker()));
                        pogingen.add(poging);
                        if (poging.aanvaard().isEmpty()) {
                            open.remove(id);
                        }
                    }
                    return Optional.empty();
                });

        assertThat(pogingen).filteredOn(p -> p.aanvaard().isPresent()).hasSizeGreaterThan(KLANTEN);
        for (var id : ids) {
            var eigen = pogingen.stream().filter(p -> p.id().equals(id)).toList();
            assertThat(eigen).filteredOn(p -> p.aanvaard().isEmpty()).hasSize(KLANTEN);
            assertThat(eigen)
                    .filteredOn(p -> !past(p, sluiten.getOrDefault(id, Instant.MAX)))
                    .isEmpty();
        }
    }

    private static boolean past(Poging p, Instant sluit) {
        return p.aanvaard()
                .map(moment -> moment.isBefore(sluit) && p.voor().isBefore(sluit))
                .orElse(!p.na().isBefore(sluit));
    }

    private static Poging poging(
            Stemverhaal v, RaadplegingId id, GemeenteCode gemeente, String sleutel, Gebruiker wie) {
        var voor = v.stemmingen.nu();
        var keuze = KEUZES.get(Math.floorMod(sleutel.hashCode(), 3));
        try {
            var stem = v.stembus.stem(id, gemeente, new Steminvoer(keuze, sleutel, sleutel), wie);
            return new Poging(id, voor, v.stemmingen.nu(), Optional.of(stem.vastgelegd()));
        } catch (StemmingGeweigerd dicht) {
            assertThat(dicht.code()).isEqualTo("stemming-niet-open");
            return new Poging(id, voor, v.stemmingen.nu(), Optional.empty());
        }
    }

    @Test
    void aLostConnectionNeverMakesTwoVotesNorAnErrorForAVoteThatCounts() throws Exception {
        var v = Stemverhaal.op(context);
        var id = v.losseRaadpleging();
        v.open(id);
        var gemeente = tien().getFirst();
        var wie = v.stemmer(id, gemeente);
        var toeval = new Random(7);
        for (int i = 0; i < BREUKEN; i++) {
            var invoer = new Steminvoer(KEUZES.get(i % 3), "", "formulier " + i);
            int wacht = toeval.nextInt(12);
            tegelijk(2, klant -> klant == 0 ? breek(wacht) : stem(v, id, gemeente, invoer, wie));
            var bewijs = zolang(() -> v.stembus.stem(id, gemeente, invoer, wie).bewijs());

            assertThat(v.stembus.stem(id, gemeente, invoer, wie).bewijs()).isEqualTo(bewijs);
            var versies = v.stembus.versies(v.stemmingen.get(id), gemeente, wie);
            assertThat(versies).hasSize(i + 1);
            assertThat(versies.getLast().bewijs()).isEqualTo(bewijs);
        }
    }

    private Optional<String> breek(int wacht) throws InterruptedException {
        Thread.sleep(wacht);
        try {
            jdbc.sql(
                            """
                            select count(pg_terminate_backend(pid)) from pg_stat_activity
                            where datname = current_database() and usename = current_user
                                and pid <> pg_backend_pid()
                            """)
                    .query(Long.class)
                    .single();
        } catch (DataAccessException zelf) {
            return Optional.of("this connection broke too");
        }
        return Optional.empty();
    }

    private static Optional<String> stem(
            Stemverhaal v,
            RaadplegingId id,
            GemeenteCode gemeente,
            Steminvoer invoer,
            Gebruiker wie) {
        try {
            return Optional.of(v.stembus.stem(id, gemeente, invoer, wie).bewijs());
        } catch (DataAccessException | TransactionException verbroken) {
            return Optional.empty();
        }
    }

    /** As a person does: again, until there is an answer. */
    private static <T> T zolang(Callable<T> werk) throws Exception {
        for (int i = 0; i < 20; i++) {
            try {
                return werk.call();
            } catch (DataAccessException | TransactionException verbroken) {
                Thread.sleep(10);
            }
        }
        return werk.call();
    }

    /** Work of one client. */
    private interface Klant {
        Optional<String> doe(int nummer) throws Exception;
    }

    private static void tegelijk(int aantal, Klant klant) throws Exception {
        try (var pool = Executors.newFixedThreadPool(aantal)) {
            var lopend = new ArrayList<Future<Optional<String>>>();
            for (int i = 0; i < aantal; i++) {
                int nummer = i;
                lopend.add(pool.submit(() -> klant.doe(nummer)));
            }
            for (var een : lopend) {
                een.get(120, TimeUnit.SECONDS);
            }
        }
    }
}
