// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.vaststelling.Loop;
import nl.standaardwerk.vaststelling.Verhaal;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** The secretary of the Taskforce, another secretary and a meeting. */
abstract class Vergadertest extends AppTest {

    static final String NIEUW = "/organen/taskforce/vergaderingen/nieuw";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Taken taken;
    @Autowired JdbcClient jdbc;
    @Autowired Voorbereiding voorbereiding;
    @Autowired Clock clock;

    Gebruiker secretaris = Gebruiker.bezoeker();
    Gebruiker ander = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        secretaris = Personen.inDatabase(accounts, Personen.secretaris("taskforce"));
        ander = Personen.inDatabase(accounts, Personen.secretaris("bestuur"));
    }

    final Loop wachtend() {
        return Verhaal.op(context).go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
    }

    final MvcTestResult get(String pad, Gebruiker wie) {
        var verzoek = mvc.get().uri(pad);
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    final MvcTestResult post(String pad, Gebruiker wie, String... velden) {
        var verzoek = mvc.post().uri(pad);
        for (int i = 0; i < velden.length; i += 2) {
            verzoek = verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek.with(Personen.als(wie)).exchange();
    }

    static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    final Document blad(String pad, Gebruiker wie) {
        var antwoord = get(pad, wie);
        assertThat(antwoord).hasStatusOk();
        return Jsoup.parse(tekst(antwoord));
    }

    static String dag(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofPattern("d-M-yyyy"));
    }

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final MvcTestResult plan(LocalDate dag, String van, String tot) {
        return post(
                NIEUW,
                secretaris,
                "soort",
                "BIJEENKOMST",
                "dag",
                dag(dag),
                "van",
                van,
                "tot",
                tot,
                "plaats",
                "Nassaulaan 12, 's-Gravenhage");
    }

    /** The address of a meeting that was planned, without the host. */
    final String gepland(LocalDate dag) {
        var antwoord = plan(dag, "9:30", "11.00 uur");
        assertThat(antwoord).hasStatus(303);
        return Objects.requireNonNull(antwoord.getResponse().getHeader("Location"))
                .replaceFirst("^https?://[^/]+", "");
    }

    final List<String> taken(Gebruiker wie) {
        return taken.van(wie).stream().map(Taak::sleutel).toList();
    }

    final String nummer(Loop loop) {
        return loop.pad().substring(loop.pad().lastIndexOf('/') + 1);
    }

    final String titel(Loop loop) {
        return voorbereiding.get(loop.traject().dossier()).titel();
    }
}
