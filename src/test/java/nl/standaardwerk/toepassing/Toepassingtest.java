// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Besluit;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.register.Voorbeelden.BesluitBouwer;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Stand.Bewijs;
import nl.standaardwerk.toepassing.Uitleg.Reden;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Standards that hold, and people of gemeenten. */
abstract class Toepassingtest extends AppTest {

    static final GemeenteCode UTRECHT = Voorbeelden.gm("0344");
    static final GemeenteCode DEVENTER = Voorbeelden.gm("0150");

    @Autowired MockMvcTester mvc;
    @Autowired Toepassing toepassing;
    @Autowired Verplichtingen verplichtingen;
    @Autowired Register register;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Clock clock;

    /** What a test has before its first line. */
    @SuppressWarnings("NullAway")
    static Standaard leeg() {
        return null;
    }

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final StandaardId schrijfIn(Besluit besluit) {
        return Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
    }

    /** A besluit about a standard of its own, with version 1. */
    static BesluitBouwer besluit() {
        return eenBesluit()
                .op("2023-12-01")
                .titel("Proef " + UUID.randomUUID())
                .versies(
                        new Versie(
                                "1",
                                Versie.Status.IN_GEBRUIK,
                                Datering.van("2023-12-01"),
                                Datering.van("2024-01-01"),
                                Optional.empty()));
    }

    final Standaard standaard(Verbindendheid graad) {
        return register.get(schrijfIn(besluit().met(besloten(graad, "2024-01-01")).maak()));
    }

    final Gebruiker coordinator(GemeenteCode gemeente) {
        return Personen.inDatabase(
                accounts, Personen.met(Rol.COORDINATOR, Bereik.gemeente(gemeente)));
    }

    final Gebruiker iemand(Rol rol, GemeenteCode gemeente) {
        return Personen.inDatabase(accounts, Personen.met(rol, Bereik.gemeente(gemeente)));
    }

    final Toepassing.Verzending verzending(Standaard s, Stand.Opgegeven stand, int gezien) {
        return new Toepassing.Verzending(s.id(), UTRECHT, stand, gezien);
    }

    final Stand.LegUit eenUitleg() {
        return new Stand.LegUit(
                new Uitleg(
                        "Alles",
                        java.util.Set.of(Reden.CONTRACT, Reden.GELD),
                        "Het contract van 's-Hertogenbosch loopt nog.",
                        "Inwoners merken niets.",
                        "Aparte afspraken.",
                        Optional.of(vandaag().plusMonths(14)),
                        vandaag().minusDays(3),
                        Optional.of(vandaag()),
                        vandaag().plusMonths(6)));
    }

    final Stand.Toegepast toegepast() {
        return new Stand.Toegepast(
                "1",
                vandaag().minusMonths(1),
                Optional.of(
                        new Bewijs(
                                "https://utrecht.example/besluit",
                                vandaag().minusDays(9),
                                Optional.of(vandaag().plusYears(2)))));
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

    final Document pagina(String pad) {
        return pagina(get(pad, Gebruiker.bezoeker()));
    }

    static Document pagina(MvcTestResult antwoord) {
        return Jsoup.parse(tekst(antwoord));
    }

    static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
