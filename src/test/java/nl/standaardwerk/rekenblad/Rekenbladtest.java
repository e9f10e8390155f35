// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Toepassing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Standards that hold, people of gemeenten, and their rekenbladen. */
abstract class Rekenbladtest extends AppTest {

    static final GemeenteCode UTRECHT = Voorbeelden.gm("0344");
    static final GemeenteCode DEVENTER = Voorbeelden.gm("0150");

    /** Everything that a rekenblad could touch. */
    private static final List<String> TABELLEN =
            List.of(
                    "toepassing.opgave",
                    "toepassing.opgavetekst",
                    "toepassing.tekst",
                    "toepassing.concept",
                    "concepten.concept",
                    "bestanden.bestand",
                    "journaal.regel");

    @Autowired MockMvcTester mvc;
    @Autowired Rekenbladen rekenbladen;
    @Autowired UitvoerMapper uitvoer;
    @Autowired KeuringMapper zinnen;
    @Autowired Bestanden bestanden;
    @Autowired Toepassing toepassing;
    @Autowired Register register;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Clock clock;

    final LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    final Standaard standaard(Verbindendheid graad) {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Bladproef " + UUID.randomUUID())
                        .versies(versie("1.0"), versie("1.1"))
                        .met(besloten(graad, "2024-01-01"))
                        .maak();
        var id = Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        return register.get(id);
    }

    private static Versie versie(String nummer) {
        return new Versie(
                nummer,
                Versie.Status.IN_GEBRUIK,
                Datering.van("2023-12-01"),
                Datering.van("2024-01-01"),
                Optional.empty());
    }

    final Gebruiker coordinator(GemeenteCode... van) {
        return Personen.inDatabase(
                accounts,
                Personen.gebruiker(
                        Arrays.stream(van)
                                .map(g -> Personen.recht(Rol.COORDINATOR, Bereik.gemeente(g)))
                                .toList()));
    }

    /** What goes out for Utrecht, with its heads, about these standards only. */
    final List<List<String>> tabel(List<Standaard> over) {
        var namen = over.stream().map(Standaard::sleutel).toList();
        var alles = OdsWriter.rijen(uitvoer.van(Set.of(UTRECHT), vandaag()));
        var tabel = new ArrayList<List<String>>();
        for (var rij : alles) {
            if (tabel.isEmpty() || namen.contains(rij.get(k(Kolom.STANDAARD)))) {
                tabel.add(rij);
            }
        }
        return tabel;
    }

    static int k(Kolom kolom) {
        return List.of(Kolom.values()).indexOf(kolom);
    }

    final Keuring lees(byte[] bytes, String naam, Gebruiker door) {
        try (var aangeboden =
                bestanden.neemAan(
                        new Bestand.Upload(
                                OnleesbaarBestand.VELD, naam, new ByteArrayInputStream(bytes)))) {
            return rekenbladen.lees(aangeboden, door);
        }
    }

    /** How many rows there are of everything that a rekenblad could touch. */
    final List<Long> rijen() {
        return TABELLEN.stream()
                .map(t -> jdbc.sql("select count(*) from " + t).query(Long.class).single())
                .toList();
    }

    final MvcTestResult haal(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    final MvcTestResult lever(byte[] bytes, String naam, Gebruiker wie) {
        return mvc.post()
                .uri("/rekenblad")
                .multipart()
                .file(new MockMultipartFile("bestand", naam, "x/y", bytes))
                .with(Personen.als(wie))
                .exchange();
    }

    final MvcTestResult neemOver(String vingerafdruk, Gebruiker wie) {
        return mvc.post()
                .uri("/rekenblad/controle")
                .param("vingerafdruk", vingerafdruk)
                .with(Personen.als(wie))
                .exchange();
    }

    final Document controle(Gebruiker wie) {
        return pagina(haal("/rekenblad/controle", wie));
    }

    static final Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static final String vinger(Document pagina) {
        return pagina.select("input[name=vingerafdruk]").val();
    }
}
