// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.aanmelding.Bewijs;
import nl.standaardwerk.aanmelding.Sessies;
import nl.standaardwerk.aanmelding.Terugweg;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The step after the password: a code of the app, or a recovery code. */
@Controller
@RequestMapping("/tweede-factor")
@Ingelogd(halverwege = true)
class TweedeFactorController {

    private static final int ONJUIST = 400;
    private static final int TE_VAAK = 429;

    private final TweedeFactor tweedeFactor;
    private final Sessies sessies;

    TweedeFactorController(TweedeFactor tweedeFactor, Sessies sessies) {
        this.tweedeFactor = tweedeFactor;
        this.sessies = sessies;
    }

    /**
     * The page that asks for a code.
     *
     * @param naar the page that was asked for
     */
    record CodePagina(Formulier formulier, String naar) {}

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String naar, Gebruiker door, Model model) {
        var terug = Terugweg.veilig(naar);
        if (!door.isHalverwege()) {
            return "redirect:" + terug;
        }
        if (!tweedeFactor.van(door.account().orElseThrow()).aanwezig()) {
            return "redirect:" + FactorenController.PAD;
        }
        return pagina(new CodePagina(Formulier.leeg(), terug), model);
    }

    @PostMapping
    String geef(
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var terug = Terugweg.veilig(velden.get("naar"));
        return switch (tweedeFactor.controleer(velden.getOrDefault("code", ""), door)) {
            case TweedeFactor.Gelukt() -> {
                sessies.begin(request, response, door.account().orElseThrow(), Bewijs.STERK);
                yield "redirect:" + terug;
            }
            case TweedeFactor.Onjuist() -> {
                response.setStatus(ONJUIST);
                var fout = Veldfout.van("code", "tweedefactor.code.onjuist");
                yield pagina(met(fout, terug), model);
            }
            case TweedeFactor.Wacht(var nog) -> {
                var seconden = seconden(nog);
                response.setStatus(TE_VAAK);
                response.setHeader("Retry-After", Long.toString(seconden));
                var fout = Veldfout.van("code", "tweedefactor.code.wacht", seconden);
                yield pagina(met(fout, terug), model);
            }
        };
    }

    private static CodePagina met(Veldfout fout, String naar) {
        return new CodePagina(Formulier.leeg().met(new OnjuisteInvoer(List.of(fout))), naar);
    }

    private static String pagina(CodePagina pagina, Model model) {
        model.addAttribute("pagina", pagina);
        return "tweedefactor/code";
    }

    /** Rounded up, so that who waits so long need not wait again. */
    private static long seconden(Duration nog) {
        return nog.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
