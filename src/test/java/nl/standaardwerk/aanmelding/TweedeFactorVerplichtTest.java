// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.ZonderDemo;
import nl.standaardwerk.aanmelding.Routes.Route;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Outside the demonstration: who has a role at VNG or its bodies and gave a password only, comes
 * nowhere. Every route is taken from the running application.
 */
class TweedeFactorVerplichtTest extends ZonderDemo {

    /** The only routes for who is halfway; a new one is a decision, so it is named here. */
    private static final Set<String> HALVERWEGE =
            Set.of(
                    "GET /tweede-factor",
                    "POST /tweede-factor",
                    "GET /account/tweede-factor",
                    "POST /account/tweede-factor/app",
                    "GET /account/tweede-factor/app",
                    "POST /account/tweede-factor/app/code",
                    "POST /account/tweede-factor/app/ontkoppelen",
                    "POST /account/tweede-factor/herstelcodes");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    static Stream<Rol> rollen() {
        return Arrays.stream(Rol.values()).filter(Rol::vraagtTweedeFactor);
    }

    @ParameterizedTest
    @MethodSource("rollen")
    void met_alleen_een_wachtwoord_is_elke_route_van_deze_rol_dicht(Rol rol) {
        var wie = met(rol);
        var open =
                routes().stream()
                        .filter(r -> !(r.verklaring() instanceof Routeverklaring.VoorIedereen))
                        .filter(r -> !HALVERWEGE.contains(r.naam()))
                        .filter(
                                r ->
                                        !isDicht(
                                                vraag(
                                                        r.methode(),
                                                        r.ingevuld(),
                                                        wie,
                                                        Bewijs.WACHTWOORD)))
                        .map(Route::naam)
                        .toList();

        assertThat(open).isEmpty();
    }

    @Test
    void alleen_de_routes_van_de_tweede_factor_zijn_open_voor_wie_halverwege_is() {
        assertThat(routes())
                .filteredOn(r -> r.verklaring().halverwege())
                .extracting(Route::naam)
                .containsExactlyInAnyOrderElementsOf(HALVERWEGE);
    }

    @Test
    void de_lijst_is_die_van_de_draaiende_toepassing() {
        assertThat(routes()).hasSizeGreaterThan(60);
        assertThat(routes()).extracting(Route::naam).contains("GET /beheer/accounts");
    }

    @Test
    void na_de_tweede_factor_gaat_de_route_open() {
        var beheerder = met(Rol.BEHEERDER);

        assertThat(vraag(HttpMethod.GET, "/beheer/accounts", beheerder, Bewijs.STERK))
                .hasStatusOk();
        assertThat(vraag(HttpMethod.GET, "/beheer/accounts", beheerder, Bewijs.PERSONA))
                .hasStatus(302);
        assertThat(vraag(HttpMethod.GET, "/beheer/accounts", beheerder, Bewijs.HALVERWEGE))
                .hasStatus(302);
    }

    @Test
    void wie_voor_een_gemeente_werkt_mag_met_alleen_een_wachtwoord() {
        var indiener = Personen.inDatabase(accounts, Personen.indiener("GM0301"));

        assertThat(vraag(HttpMethod.GET, "/account", indiener, Bewijs.WACHTWOORD)).hasStatusOk();
        assertThat(vraag(HttpMethod.GET, "/account", indiener, Bewijs.HALVERWEGE)).hasStatus(302);
    }

    private Gebruiker met(Rol rol) {
        var bereik =
                rol.bereik() == Bereik.Soort.ORGAAN
                        ? Bereik.orgaan(new OrgaanCode("college"))
                        : Bereik.vng();
        return Personen.inDatabase(accounts, Personen.met(rol, bereik));
    }

    private static boolean isDicht(MvcTestResult result) {
        var response = result.getResponse();
        var naar = response.getRedirectedUrl();
        return (naar != null && naar.startsWith("/tweede-factor"))
                || (response.getStatus() == 403
                        && tekst(result).contains("Bevestig eerst dat u het bent"));
    }

    private static String tekst(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult vraag(HttpMethod methode, String pad, Gebruiker wie, Bewijs bewijs) {
        var id = wie.account().orElseThrow();
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        id.toString(), null, List.of(bewijs.kenmerk()));
        return mvc.method(methode)
                .uri(pad)
                .with(SecurityMockMvcRequestPostProcessors.authentication(token))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private List<Route> routes() {
        return Routes.van(mapping);
    }
}
