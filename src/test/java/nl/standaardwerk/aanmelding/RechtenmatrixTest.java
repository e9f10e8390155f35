// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.aanmelding.Routes.Route;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Every route of the running application × a visitor, somebody without a role and every role: the
 * whole matrix, none left out. Who may use a route is in {@code docs/rechten.md}, made from the
 * routes themselves: a right that changes is a line of that file that changes, read by a person.
 */
class RechtenmatrixTest extends AppTest {

    private static final Path DOCUMENT = Path.of("docs", "rechten.md");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Organisaties organisaties;
    @Autowired private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void wie_een_route_niet_mag_gebruiken_komt_er_niet_door_en_er_verandert_niets() {
        var mensen = mensen();
        var voor = regels();
        var fouten = new ArrayList<String>();
        int gevraagd = 0;
        for (var wie : mensen.entrySet()) {
            for (Route route : routes()) {
                if (!mag(route, wie.getValue())) {
                    gevraagd++;
                    if (!isDicht(antwoord(route, wie.getValue()))) {
                        fouten.add(wie.getKey() + ": " + route.naam());
                    }
                }
            }
        }

        assertThat(fouten).isEmpty();
        assertThat(gevraagd).isGreaterThan(1500);
        assertThat(regels()).isEqualTo(voor);
    }

    @Test
    void wie_een_pagina_mag_zien_wordt_niet_bij_de_deur_weggestuurd() {
        var fouten = new ArrayList<String>();
        for (var wie : mensen().entrySet()) {
            for (Route route : routes()) {
                if (route.methode().equals(HttpMethod.GET) && mag(route, wie.getValue())) {
                    int status = antwoord(route, wie.getValue());
                    if (status == NAAR_INLOGGEN || status == 401 || status >= 500) {
                        fouten.add(wie.getKey() + ": " + route.naam() + " " + status);
                    }
                }
            }
        }

        assertThat(fouten).isEmpty();
    }

    @Test
    void de_rechten_staan_in_het_document() throws IOException {
        var nu = document();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(DOCUMENT, nu);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("rewrite with: mvn -q test -Dtest=RechtenmatrixTest -Ddocs=write")
                .isEqualTo(nu);
    }

    /** What the matrix calls a redirect to the log-in page. */
    private static final int NAAR_INLOGGEN = -1;

    private static boolean isDicht(int status) {
        return status == NAAR_INLOGGEN || status == 401 || status == 403;
    }

    private static boolean mag(Route route, Gebruiker wie) {
        return switch (route.verklaring()) {
            case Routeverklaring.VoorIedereen() -> true;
            case Routeverklaring.VoorIngelogd(var _) -> wie.ingelogd();
            case Routeverklaring.VoorRollen(var rollen) -> rollen.stream().anyMatch(wie::heeft);
            case Routeverklaring.Geen() -> false;
        };
    }

    private int antwoord(Route route, Gebruiker wie) {
        var vraag = mvc.method(route.methode()).uri(route.ingevuld());
        var response =
                (wie.ingelogd()
                                ? vraag.with(Personen.als(wie))
                                : vraag.with(SecurityMockMvcRequestPostProcessors.csrf()))
                        .exchange()
                        .getResponse();
        var naar = response.getRedirectedUrl();
        return naar != null && naar.startsWith("/inloggen") && !route.pad().equals("/uitloggen")
                ? NAAR_INLOGGEN
                : response.getStatus();
    }

    private Map<String, Gebruiker> mensen() {
        var mensen = new LinkedHashMap<String, Gebruiker>();
        mensen.put("bezoeker", Gebruiker.bezoeker());
        mensen.put("zonder rol", Personen.inDatabase(accounts, Personen.zonderRol()));
        for (Rol rol : Rol.values()) {
            mensen.put(naam(rol), Personen.inDatabase(accounts, Personen.met(rol, bereik(rol))));
        }
        return mensen;
    }

    private Bereik bereik(Rol rol) {
        return switch (rol.bereik()) {
            case GEMEENTE -> Bereik.gemeente(new GemeenteCode("GM0301"));
            case ORGAAN -> Bereik.orgaan(new OrgaanCode("college"));
            case VNG -> Bereik.vng();
            case ORGANISATIE -> Bereik.organisatie(organisatie(rol));
        };
    }

    private UUID organisatie(Rol soort) {
        var organisatie = Organisatie.nieuw("Proef " + UUID.randomUUID(), Optional.of(soort));
        organisaties.maak(organisatie, Personen.beheerder());
        return organisatie.id();
    }

    private long regels() {
        return jdbc.sql("select count(*) from journaal.regel").query(Long.class).single();
    }

    private List<Route> routes() {
        return Routes.van(mapping).stream().filter(Route::isVanOns).toList();
    }

    private String document() {
        var tekst = new StringBuilder(KOP);
        routes().stream()
                .map(Route::module)
                .distinct()
                .sorted()
                .forEach(module -> schrijf(tekst, module, r -> r.module().equals(module)));
        return tekst.toString();
    }

    private void schrijf(StringBuilder tekst, String module, Predicate<Route> hoort) {
        tekst.append("\n## ").append(module).append("\n\n| route | who |\n|---|---|\n");
        routes().stream()
                .filter(hoort)
                .map(r -> "| `" + r.naam().replace("|", "\\|") + "` | " + wie(r) + " |\n")
                .forEach(tekst::append);
    }

    private static String wie(Route route) {
        return switch (route.verklaring()) {
            case Routeverklaring.VoorIedereen() -> "everyone";
            case Routeverklaring.VoorIngelogd(boolean halverwege) ->
                    "logged in" + (halverwege ? ", also before the second factor" : "");
            case Routeverklaring.VoorRollen(var rollen) ->
                    String.join(
                            ", ", rollen.stream().sorted().map(RechtenmatrixTest::naam).toList());
            case Routeverklaring.Geen() -> "nobody";
        };
    }

    private static String naam(Rol rol) {
        return rol.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static final String KOP =
            """
            <!-- Generated from the code: mvn -q test -Dtest=RechtenmatrixTest -Ddocs=write -->

            # Who may use which route

            Made from what every route declares. It is the first of two checks: the front door behind a route also asks whether
            somebody has the right for *this* gemeente, body or dossier. A role at VNG or at one of its bodies asks for a second
            factor. The roles are explained in `toegang/Rol.java`.
            """;
}
