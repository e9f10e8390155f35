// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.betwisting.Betwisting.Grond;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.stemming.Stemverhaal;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.vaststelling.Loop;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** A declared vote, and the people who contest it and decide. */
abstract class Betwistverhaal extends AppTest {

    static final GemeenteCode AMSTERDAM = gm("0363");
    static final GemeenteCode SCHIERMONNIKOOG = gm("0088");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;
    @Autowired Betwistingen betwistingen;
    @Autowired BetwistingRepository rijen;
    @Autowired BetwistReader reader;
    @Autowired Raadplegingen raadplegingen;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Clock clock;

    Stemverhaal v;
    Loop loop;
    RaadplegingId id;
    Gebruiker bestuur = Gebruiker.bezoeker();
    Gebruiker secretaris = Gebruiker.bezoeker();

    @BeforeEach
    void vastgesteld() {
        v = Stemverhaal.op(context);
        loop = v.loop();
        id = v.raadpleging(loop);
        bestuur = Personen.inDatabase(accounts, Personen.secretaris("bestuur"));
        secretaris = v.iemand(Rol.GEMEENTESECRETARIS, AMSTERDAM);
    }

    /** Declared, and adopted unless Amsterdam votes against. */
    final void uitslag(String amsterdam) {
        v.stelVast(id, Map.of(AMSTERDAM, amsterdam, SCHIERMONNIKOOG, "voor"));
    }

    static Inhoud inhoud() {
        return new Inhoud(Grond.VERLOOP, "De site was op de laatste middag niet bereikbaar.");
    }

    final int dienIn() {
        return betwistingen.dienIn(id, AMSTERDAM, inhoud(), secretaris);
    }

    final void beslis(int nummer, Oordeel oordeel) {
        betwistingen.beslis(id, nummer, new Uitspraak(oordeel, "Zo is het", vandaag()), bestuur);
    }

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final String pad() {
        return "/raadplegingen/" + id + "/betwistingen";
    }

    static void weigert(String code, ThrowingCallable daad) {
        assertThatThrownBy(daad)
                .isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.code()).isEqualTo(code));
    }

    /** As if it was declared so many days earlier: only who owns the tables can. */
    final void verouder(int dagen) {
        transactie.executeWithoutResult(
                _ -> {
                    jdbc.sql("alter table stemming.uitslag disable trigger user").update();
                    jdbc.sql(
                                    """
                                    update stemming.uitslag
                                    set moment = moment - make_interval(days => :dagen)
                                    where raadpleging = :id
                                    """)
                            .param("dagen", dagen)
                            .param("id", id.waarde())
                            .update();
                    jdbc.sql("alter table stemming.uitslag enable trigger user").update();
                });
    }

    final MvcTestResult get(String waar, Gebruiker wie) {
        var verzoek = mvc.get().uri(waar);
        return (wie.ingelogd() ? verzoek.with(Personen.als(wie)) : verzoek).exchange();
    }

    final MvcTestResult post(String waar, Gebruiker wie, String... velden) {
        var verzoek = mvc.post().uri(waar);
        for (int i = 0; i < velden.length; i += 2) {
            verzoek = verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek.with(Personen.als(wie)).exchange();
    }

    static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String naar(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus(303);
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
    }
}
