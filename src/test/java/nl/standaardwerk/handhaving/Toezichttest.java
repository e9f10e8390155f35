// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A standard that is verbindend, on which all gemeenten are silent; and those who are in toezicht.
 */
abstract class Toezichttest extends AppTest {

    /** The gemeente of the case. */
    static final GemeenteCode EIGEN = gm("0796");

    /** Another one. */
    static final GemeenteCode ANDER = gm("0344");

    @Autowired MockMvcTester mvc;
    @Autowired Toezichtzaken zaken;
    @Autowired ZaakRepository repository;
    @Autowired Register register;
    @Autowired Accounts accounts;
    @Autowired Journaal journaal;
    @Autowired Taken taken;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Clock clock;
    @Autowired Demoklok klok;

    Standaard standaard = leeg();
    Gebruiker toezicht = Gebruiker.bezoeker();
    Gebruiker coordinator = Gebruiker.bezoeker();
    Gebruiker buur = Gebruiker.bezoeker();

    @SuppressWarnings("NullAway")
    static Standaard leeg() {
        return null;
    }

    @BeforeEach
    void begin() {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Toezichtproef " + UUID.randomUUID())
                        .met(besloten(VERBINDEND, "2024-01-01"))
                        .maak();
        klok.gaNaar(LocalDate.now(clock).minusYears(2));
        StandaardId id =
                Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        klok.gaNaarVandaag();
        standaard = register.get(id);
        toezicht = in(Rol.TOEZICHTHOUDER, Bereik.vng());
        coordinator = in(Rol.COORDINATOR, Bereik.gemeente(EIGEN));
        buur = in(Rol.COORDINATOR, Bereik.gemeente(ANDER));
    }

    final Gebruiker in(Rol rol, Bereik bereik) {
        return Personen.inDatabase(accounts, Personen.met(rol, bereik));
    }

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final String titel() {
        return standaard.gegevens(vandaag()).titel();
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

    /** Opens a case and says where it is. */
    final String open() {
        var kenmerk =
                zaken.open(
                        new Opening(
                                standaard.id(), EIGEN, Signaal.GEEN_OPGAVE, "", "Geheim signaal"),
                        toezicht);
        return Toezichtzaak.pad(kenmerk);
    }

    /** Takes a step, confirmed, after having seen all steps. */
    final MvcTestResult zet(String pad, Stapsoort stap, Gebruiker wie, String... velden) {
        var alle = new ArrayList<>(List.of(velden));
        if (!alle.contains("gezien")) {
            alle.addAll(List.of("gezien", String.valueOf(aantal(pad))));
        }
        alle.addAll(List.of("tekst", "Tekst van " + stap, "bevestigd", "ja"));
        return post(pad + "/stap/" + stap.pad(), wie, alle.toArray(String[]::new));
    }

    final int aantal(String pad) {
        return zaak(pad).stappen().size();
    }

    final Toezichtzaak zaak(String pad) {
        return repository.find(pad.substring("/toezicht/".length())).orElseThrow();
    }

    /** A case in which the gemeente was asked and has answered. */
    final String gehoord() {
        var pad = open();
        zet(pad, Stapsoort.CONTACT, toezicht);
        zet(pad, Stapsoort.HOREN, toezicht, "termijn", vandaag().plusMonths(1).toString());
        zet(pad, Stapsoort.ZIENSWIJZE, coordinator);
        return pad;
    }

    final void afspraak(String pad) {
        zet(pad, Stapsoort.AFSPRAAK, toezicht, "termijn", vandaag().plusMonths(6).toString());
    }

    /** The tasks about this standard. */
    final List<String> taken(Gebruiker wie) {
        return taken.van(wie).stream()
                .filter(t -> t.titel().endsWith(titel()))
                .filter(t -> t.sleutel().startsWith("handhaving"))
                .map(Taak::sleutel)
                .toList();
    }
}
