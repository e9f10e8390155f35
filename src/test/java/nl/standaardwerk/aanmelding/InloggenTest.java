// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ExtendWith(OutputCaptureExtension.class)
class InloggenTest extends AppTest {

    private static final String WACHTWOORD = "vier paarse olifanten dansen";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Aanmelding aanmelding;
    @Autowired private Demopersonas personas;
    @Autowired private JdbcClient jdbc;

    private final String email = "persoon-" + UUID.randomUUID() + "@voorbeeld.nl";

    private AccountId account() {
        var id = accounts.maak(NieuwAccount.van("Piet Test", email)).account().orElseThrow();
        aanmelding.stelIn(id, WACHTWOORD, WACHTWOORD);
        return id;
    }

    private MvcTestResult logIn(String wachtwoord, String naar) {
        return mvc.post()
                .uri("/inloggen")
                .param("email", email)
                .param("wachtwoord", wachtwoord)
                .param("naar", naar)
                .with(csrf())
                .exchange();
    }

    private static Cookie sessie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    private MvcTestResult get(String pad, Cookie sessie) {
        return mvc.get().uri(pad).cookie(sessie).exchange();
    }

    @Test
    void wie_goed_inlogt_komt_op_de_gevraagde_pagina_en_kan_uitloggen() {
        account();

        var ingelogd = logIn(WACHTWOORD, "/account?gedaan=");
        var sessie = sessie(ingelogd);

        assertThat(ingelogd).hasStatus(303).hasRedirectedUrl("/account?gedaan=");
        assertThat(sessie.isHttpOnly()).isTrue();
        assertThat(sessie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(get("/account", sessie)).hasStatusOk().bodyText().contains("Piet Test", email);

        mvc.post().uri("/uitloggen").cookie(sessie).with(csrf()).exchange();

        assertThat(get("/account", sessie)).hasRedirectedUrl("/inloggen?naar=%2Faccount");
    }

    @Test
    void een_verkeerd_wachtwoord_laat_het_adres_staan_en_zegt_niet_wat_er_fout_is(
            CapturedOutput log) {
        account();

        var fout = logIn("verkeerd-en-geheim", "/register");

        assertThat(fout).hasStatus(400).bodyText().contains(email, "klopt niet");
        assertThat(fout).bodyText().doesNotContain("verkeerd-en-geheim");
        assertThat(log).doesNotContain("verkeerd-en-geheim").doesNotContain(WACHTWOORD);
    }

    @Test
    void na_drie_fouten_moet_ook_het_goede_wachtwoord_wachten() {
        account();
        for (int i = 0; i < 3; i++) {
            assertThat(logIn("fout", "/")).hasStatus(400);
        }

        var wacht = logIn(WACHTWOORD, "/");

        assertThat(wacht).hasStatus(429).bodyText().contains("seconde", "probeer het dan opnieuw");
        assertThat(wacht.getResponse().getHeader("Retry-After")).isIn("4", "5");
    }

    @Test
    void zonder_formulierkenmerk_logt_niemand_in() {
        account();

        assertThat(
                        mvc.post()
                                .uri("/inloggen")
                                .param("email", email)
                                .param("wachtwoord", WACHTWOORD))
                .hasStatus(403);
    }

    @Test
    void een_sessie_van_voor_het_inloggen_telt_daarna_niet_meer() {
        account();
        var eerste = sessie(logIn(WACHTWOORD, "/"));

        var tweede =
                sessie(
                        mvc.post()
                                .uri("/inloggen")
                                .cookie(eerste)
                                .param("email", email)
                                .param("wachtwoord", WACHTWOORD)
                                .with(csrf())
                                .exchange());

        assertThat(tweede.getValue()).isNotEqualTo(eerste.getValue());
        assertThat(get("/account", eerste)).hasStatus3xxRedirection();
        assertThat(get("/account", tweede)).hasStatusOk();
    }

    @Test
    void een_ingetrokken_recht_werkt_niet_meer_bij_het_volgende_verzoek() {
        var id = account();
        var recht =
                accounts.kenToe(
                        id,
                        Rol.BEHEERDER,
                        Bereik.vng(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty());
        var sessie = sessie(logIn(WACHTWOORD, "/"));
        assertThat(get("/beheer/accounts", sessie)).hasStatusOk();

        accounts.beeindig(recht, LocalDate.of(2000, 1, 2), Personen.beheerder());

        assertThat(get("/beheer/accounts", sessie)).hasStatus(403);
        assertThat(get("/account", sessie)).hasStatusOk();
    }

    @Test
    void wie_is_gewist_is_bij_het_volgende_verzoek_niet_meer_ingelogd_en_het_journaal_blijft() {
        var id = account();
        var sessie = sessie(logIn(WACHTWOORD, "/"));

        accounts.wis(id, Personen.beheerder());

        assertThat(get("/account", sessie)).hasStatus3xxRedirection();
        assertThat(logIn(WACHTWOORD, "/")).hasStatus(400);
        assertThat(accounts.get(id).naam()).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from journaal.onderwerp where onderwerp = :id")
                                .param("id", id.waarde())
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void een_nieuw_wachtwoord_logt_andere_apparaten_uit() {
        account();
        var ander = sessie(logIn(WACHTWOORD, "/"));
        var deze = sessie(logIn(WACHTWOORD, "/"));

        var gewijzigd =
                mvc.post()
                        .uri("/account/wachtwoord")
                        .cookie(deze)
                        .param("huidig", WACHTWOORD)
                        .param("nieuw", "zeven groene tafels zingen")
                        .param("herhaling", "zeven groene tafels zingen")
                        .with(csrf())
                        .exchange();

        assertThat(gewijzigd).hasRedirectedUrl("/account?gedaan=wachtwoord");
        assertThat(get("/account", deze)).hasStatusOk();
        assertThat(get("/account", ander)).hasStatus3xxRedirection();
        assertThat(logIn("zeven groene tafels zingen", "/")).hasStatus(303);
    }

    @Test
    void een_zwak_wachtwoord_wordt_geweigerd_met_alle_fouten() {
        account();
        var sessie = sessie(logIn(WACHTWOORD, "/"));

        var fout =
                mvc.post()
                        .uri("/account/wachtwoord")
                        .cookie(sessie)
                        .param("huidig", WACHTWOORD)
                        .param("nieuw", "kort")
                        .param("herhaling", "anders")
                        .with(csrf())
                        .exchange();

        assertThat(fout).hasStatus(400).bodyText().contains("minstens 12 tekens", "twee keer");
    }

    @Test
    void een_persona_is_met_een_klik_ingelogd_en_hoort_bij_de_demonstratie() {
        assertThat(mvc.get().uri("/demo/persona")).hasStatusOk();

        var gekozen =
                mvc.post()
                        .uri("/demo/persona")
                        .param("persona", "secretaris-college")
                        .with(csrf())
                        .exchange();

        assertThat(get("/account", sessie(gekozen)))
                .bodyText()
                .contains("Karim Demo-College", "College van Dienstverleningszaken");
        var gebruiker = accounts.gebruiker(personas.account("secretaris-college"));
        assertThat(gebruiker.demonstratie()).isTrue();
    }

    @Test
    void elke_persona_bestaat() {
        assertThat(List.of(Demopersona.values()))
                .allSatisfy(
                        p ->
                                assertThat(accounts.gebruiker(personas.account(p.sleutel())))
                                        .extracting(Gebruiker::rollen)
                                        .asString()
                                        .contains(p.rol().name()));
    }

    @Test
    void een_beheerder_maakt_een_account_en_de_persoon_kiest_een_wachtwoord() {
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var id = accounts.maak(NieuwAccount.van("Nieuwe Persoon", email)).account().orElseThrow();
        var geheim = aanmelding.nodigUit(id, beheerder);

        var pad = "/uitnodiging/" + geheim;
        assertThat(mvc.get().uri(pad)).hasStatusOk();
        var gekozen =
                mvc.post()
                        .uri(pad)
                        .param("nieuw", WACHTWOORD)
                        .param("herhaling", WACHTWOORD)
                        .with(csrf())
                        .exchange();

        assertThat(get("/account", sessie(gekozen))).hasStatusOk();
        assertThat(mvc.get().uri(pad)).hasStatus(404);
        assertThat(logIn(WACHTWOORD, "/")).hasStatus(303);
    }
}
