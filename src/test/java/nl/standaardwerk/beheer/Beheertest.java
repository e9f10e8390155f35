// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A standard, who keeps it and who works with it. */
abstract class Beheertest extends AppTest {

    @Autowired MockMvcTester mvc;
    @Autowired Beheer beheer;
    @Autowired WerkRepository werk;
    @Autowired Register register;
    @Autowired Organisaties organisaties;
    @Autowired Accounts accounts;
    @Autowired Journaal journaal;
    @Autowired Taken taken;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Clock clock;

    Standaard standaard = leeg();
    Gebruiker houder = Gebruiker.bezoeker();
    Gebruiker coordinator = Gebruiker.bezoeker();

    @SuppressWarnings("NullAway")
    static Standaard leeg() {
        return null;
    }

    @BeforeEach
    void begin() {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Beheerproef " + UUID.randomUUID())
                        .met(besloten(STANDAARDVERKLARING, "2024-01-01"))
                        .maak();
        StandaardId id =
                Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        standaard = register.get(id);
        houder = Personen.inDatabase(accounts, Personen.dossierhouder());
        coordinator =
                Personen.inDatabase(
                        accounts, Personen.met(Rol.COORDINATOR, Bereik.gemeente(gm("0796"))));
    }

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final String pad() {
        return "/standaarden/" + standaard.sleutel() + "/beheer";
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

    final Document pagina(String pad, Gebruiker wie) {
        return Jsoup.parse(tekst(get(pad, wie)));
    }

    static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    final MvcTestResult rol(Gebruiker wie, String partij, String organisatie) {
        return post(
                pad() + "/nieuw",
                wie,
                "soort",
                "ROL",
                "rol",
                "FUNCTIONEEL_BEHEERDER",
                "partij",
                partij,
                "organisatie",
                organisatie,
                "vanaf",
                "1 januari 2026");
    }

    final List<String> taken(Gebruiker wie) {
        var titel = standaard.laatste(vandaag()).gegevens().titel();
        return taken.van(wie).stream()
                .filter(t -> t.titel().equals(titel))
                .map(Taak::sleutel)
                .toList();
    }
}
