// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Formulier;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Logging in with e-mail and password, and logging out. */
@Controller
@Openbaar
class InlogController {

    private static final int ONJUIST = 400;
    private static final int TE_VAAK = 429;
    private static final long SECONDEN_ALS_SECONDEN = 120;

    private final Aanmelding aanmelding;
    private final Sessies sessies;
    private final List<Inlogbron> bronnen;
    private final boolean demo;

    InlogController(
            Aanmelding aanmelding,
            Sessies sessies,
            List<Inlogbron> bronnen,
            Environment environment) {
        this.aanmelding = aanmelding;
        this.sessies = sessies;
        this.bronnen = List.copyOf(bronnen);
        this.demo = environment.acceptsProfiles(Profiles.of(Demopersonas.PROFIEL));
    }

    /**
     * The login page.
     *
     * @param naar the page that was asked for
     * @param wegen other ways to log in
     * @param demo whether a persona can be chosen instead
     */
    record InlogPagina(
            Formulier formulier, String naar, List<Inlogbron.Verwijzing> wegen, boolean demo) {}

    @GetMapping("/inloggen")
    String toon(@RequestParam(defaultValue = "") String naar, Gebruiker door, Model model) {
        var terug = Terugweg.veilig(naar);
        if (door.ingelogd()) {
            return "redirect:" + terug;
        }
        return pagina(Formulier.leeg(), terug, model);
    }

    @PostMapping("/inloggen")
    String logIn(
            @RequestParam Map<String, String> velden,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var email = velden.getOrDefault("email", "");
        var naar = Terugweg.veilig(velden.get("naar"));
        var uitkomst =
                aanmelding.meldAan(
                        email, velden.getOrDefault("wachtwoord", ""), request.getRemoteAddr());
        if (uitkomst instanceof Aanmelding.Gelukt(var account)) {
            return "redirect:" + sessies.beginMetWachtwoord(request, response, account, naar);
        }
        var formulier = Formulier.leeg().met("email", email).met(fout(uitkomst, response));
        return pagina(formulier, naar, model);
    }

    private String pagina(Formulier formulier, String naar, Model model) {
        var wegen = bronnen.stream().flatMap(bron -> bron.weg().stream()).toList();
        model.addAttribute("pagina", new InlogPagina(formulier, naar, wegen, demo));
        return "aanmelding/inloggen";
    }

    @PostMapping("/uitloggen")
    String logUit(HttpServletRequest request) {
        sessies.eindig(request);
        return "redirect:/";
    }

    private static OnjuisteInvoer fout(Aanmelding.Uitkomst uitkomst, HttpServletResponse response) {
        if (uitkomst instanceof Aanmelding.Wacht(var nog)) {
            response.setStatus(TE_VAAK);
            response.setHeader("Retry-After", Long.toString(seconden(nog)));
            return new OnjuisteInvoer(List.of(wacht(seconden(nog))));
        }
        response.setStatus(ONJUIST);
        return new OnjuisteInvoer(List.of(Veldfout.van("email", "aanmelding.inloggen.onjuist")));
    }

    private static Veldfout wacht(long seconden) {
        return seconden <= SECONDEN_ALS_SECONDEN
                ? Veldfout.van("email", "aanmelding.inloggen.wachtSeconden", seconden)
                : Veldfout.van("email", "aanmelding.inloggen.wachtMinuten", (seconden + 59) / 60);
    }

    /** Rounded up, so that who waits so long need not wait again. */
    private static long seconden(Duration nog) {
        return nog.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
