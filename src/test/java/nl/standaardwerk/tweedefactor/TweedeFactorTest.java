// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.aanmelding.Aanmelding;
import nl.standaardwerk.aanmelding.Inloggers;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.TweedeFactorNodig;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Setting up, giving and losing a second factor, on the pages. */
class TweedeFactorTest extends AppTest {

    private static final String EIGEN = "/account/tweede-factor";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private TweedeFactor tweedeFactor;
    @Autowired private FactorRepository factoren;
    @Autowired private Aanmelding aanmelding;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Inloggers.Inlogger wie = new Inloggers.Inlogger(AccountId.SYSTEEM, "", "");

    @BeforeEach
    void maakAccount() {
        wie = inloggers().maak();
    }

    private Inloggers inloggers() {
        return new Inloggers(accounts, aanmelding);
    }

    private MvcTestResult post(String pad, Cookie sessie, String... veldEnWaarde) {
        var request = mvc.post().uri(pad).cookie(sessie).with(csrf());
        for (int i = 0; i < veldEnWaarde.length; i += 2) {
            request = request.param(veldEnWaarde[i], veldEnWaarde[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String pad, Cookie sessie) {
        return mvc.get().uri(pad).cookie(sessie).exchange();
    }

    private static Cookie sessie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    private MvcTestResult logIn() {
        return inloggers().logIn(mvc, wie, "/account");
    }

    private static List<String> codes(MvcTestResult result) {
        try {
            var pagina = Jsoup.parse(result.getResponse().getContentAsString());
            return pagina.select("main li code").eachText();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of the app, so many steps from now. */
    private String code(int verschil) {
        var app = factoren.findApp(wie.account()).orElseThrow();
        var geheim = new Kluis("").open(app.geheim(), wie.account()).orElseThrow();
        return Totp.code(geheim.waarde(), Totp.stap(clock.instant()) + verschil);
    }

    private String codeInWording() {
        var gebruiker = accounts.gebruiker(wie.account());
        var geheim = tweedeFactor.inWording(gebruiker).orElseThrow();
        return Totp.code(geheim.waarde(), Totp.stap(clock.instant()));
    }

    /** Links an app through the pages, and gives the recovery codes. */
    private List<String> koppel(Cookie sessie) {
        assertThat(post(EIGEN + "/app", sessie)).hasRedirectedUrl(EIGEN + "/app");
        assertThat(get(EIGEN + "/app", sessie)).hasStatusOk().bodyText().contains("<svg", "sw-qr");
        var gekoppeld = post(EIGEN + "/app/code", sessie, "code", codeInWording());
        assertThat(gekoppeld).hasStatusOk();
        return codes(gekoppeld);
    }

    /** As if the last code was long ago. */
    private void tijdVerstrijkt() {
        jdbc.sql("update tweedefactor.app set laatste_stap = 0 where account = :account")
                .param("account", wie.account().waarde())
                .update();
    }

    @Test
    void wie_een_app_koppelt_ziet_tien_herstelcodes_een_keer() {
        var sessie = sessie(logIn());

        assertThat(koppel(sessie)).hasSize(10);

        assertThat(get(EIGEN, sessie)).as("de oude sessie telt niet meer").hasStatus(302);
        assertThat(tweedeFactor.van(wie.account()).herstelcodes()).isEqualTo(10);
        assertThat(
                        jdbc.sql("select count(*) from journaal.onderwerp where onderwerp = :id")
                                .param("id", wie.account().waarde())
                                .query(Long.class)
                                .single())
                .as("account gemaakt, app gekoppeld, herstelcodes gemaakt")
                .isEqualTo(3);
    }

    @Test
    void na_het_wachtwoord_wordt_om_de_code_gevraagd_en_die_werkt_een_keer() {
        koppel(sessie(logIn()));
        tijdVerstrijkt();

        var ingelogd = logIn();
        assertThat(ingelogd).hasRedirectedUrl("/tweede-factor?naar=%2Faccount");
        var half = sessie(ingelogd);
        assertThat(get("/account", half)).hasRedirectedUrl("/tweede-factor?naar=%2Faccount");
        assertThat(get("/register", half)).hasStatusOk();
        assertThat(get("/tweede-factor", half)).hasStatusOk();

        var code = code(0);
        var heel = post("/tweede-factor", half, "code", code, "naar", "/account");
        assertThat(heel).hasRedirectedUrl("/account");
        assertThat(get("/account", sessie(heel))).hasStatusOk();
        assertThat(get("/account", half)).as("de halve sessie telt niet meer").hasStatus(302);

        var opnieuw = post("/tweede-factor", sessie(logIn()), "code", code);
        assertThat(opnieuw).hasStatus(400).bodyText().contains("al gebruikt");
    }

    @Test
    void wie_alleen_het_wachtwoord_heeft_kan_de_app_niet_vervangen() {
        koppel(sessie(logIn()));
        var half = sessie(logIn());

        assertThat(get(EIGEN, half)).hasRedirectedUrl("/tweede-factor");
        assertThat(post(EIGEN + "/app", half)).hasStatus(403);
        assertThat(post(EIGEN + "/herstelcodes", half, "bevestigd", "ja")).hasStatus(403);
        assertThat(post(EIGEN + "/app/ontkoppelen", half, "bevestigd", "ja")).hasStatus(403);
        assertThat(post("/account/wachtwoord", half))
                .hasStatus(403)
                .bodyText()
                .contains("code uit uw app");
    }

    @Test
    void na_drie_foute_codes_moet_ook_de_goede_wachten() {
        koppel(sessie(logIn()));
        tijdVerstrijkt();
        var half = sessie(logIn());
        for (int i = 0; i < 3; i++) {
            assertThat(post("/tweede-factor", half, "code", "00000" + i)).hasStatus(400);
        }

        var wacht = post("/tweede-factor", half, "code", code(0));

        assertThat(wacht).hasStatus(429).bodyText().contains("probeer het dan opnieuw");
        assertThat(wacht.getResponse().getHeader("Retry-After")).isIn("4", "5");
    }

    @Test
    void een_herstelcode_werkt_een_keer_en_na_vernieuwen_niet_meer() {
        var codes = koppel(sessie(logIn()));

        var heel = post("/tweede-factor", sessie(logIn()), "code", codes.getFirst());
        assertThat(heel).hasStatus(303);
        assertThat(post("/tweede-factor", sessie(logIn()), "code", codes.getFirst()))
                .hasStatus(400);

        var vernieuw = post(EIGEN + "/herstelcodes", sessie(heel));
        assertThat(vernieuw).hasStatusOk().bodyText().contains("Nieuwe herstelcodes maken?");
        var nieuw = codes(post(EIGEN + "/herstelcodes", sessie(heel), "bevestigd", "ja"));
        assertThat(nieuw).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(post("/tweede-factor", sessie(logIn()), "code", codes.get(1))).hasStatus(400);
        assertThat(post("/tweede-factor", sessie(logIn()), "code", nieuw.get(1))).hasStatus(303);
    }

    @Test
    void een_verkeerde_code_bij_het_koppelen_laat_het_plaatje_staan() {
        var sessie = sessie(logIn());
        assertThat(get(EIGEN + "/app", sessie)).hasRedirectedUrl(EIGEN);
        post(EIGEN + "/app", sessie);

        var fout = post(EIGEN + "/app/code", sessie, "code", "abc");

        assertThat(fout).hasStatus(400).bodyText().contains("<svg class=\"sw-qr\"", "klok", "abc");
        assertThat(tweedeFactor.van(wie.account()).aanwezig()).isFalse();
    }

    @Test
    void een_beheerder_wist_de_factoren_van_wie_ze_kwijt_is() {
        koppel(sessie(logIn()));
        var half = sessie(logIn());
        var beheerder = Personen.inDatabase(accounts, Personen.beheerder());
        var pad = "/beheer/accounts/" + wie.account();
        assertThat(mvc.get().uri(pad).with(Personen.als(beheerder)))
                .bodyText()
                .contains(pad + "/tweede-factor");
        assertThat(mvc.get().uri(pad + "/tweede-factor").with(Personen.als(beheerder)))
                .bodyText()
                .contains("Controleer eerst dat u echt met deze persoon spreekt");

        var gewist = mvc.post().uri(pad + "/tweede-factor").with(Personen.als(beheerder));

        assertThat(gewist).hasRedirectedUrl(pad);
        assertThat(get("/tweede-factor", half)).as("uitgelogd").hasStatus(302);
        assertThat(logIn()).hasRedirectedUrl("/account");
        assertThatThrownBy(() -> tweedeFactor.wis(wie.account(), Personen.directie()))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void in_een_rol_bij_de_vng_is_de_laatste_factor_niet_te_ontkoppelen() {
        koppel(sessie(logIn()));
        var gewoon = accounts.gebruiker(wie.account());
        var stembureau = inloggers().metRollen(gewoon, Personen.stembureau());

        assertThatThrownBy(() -> tweedeFactor.ontkoppel(stembureau))
                .isInstanceOf(LaatsteFactor.class);
        assertThatThrownBy(() -> tweedeFactor.ontkoppel(gewoon.halverwege()))
                .isInstanceOf(TweedeFactorNodig.class);
        tweedeFactor.ontkoppel(gewoon);

        assertThat(logIn()).hasRedirectedUrl("/account");
    }

    @Test
    void wie_is_gewist_heeft_geen_factoren() {
        koppel(sessie(logIn()));

        accounts.wis(wie.account(), Personen.beheerder());

        assertThat(tweedeFactor.van(wie.account()).aanwezig()).isFalse();
        assertThat(tweedeFactor.van(wie.account()).herstelcodes()).isZero();
    }
}
