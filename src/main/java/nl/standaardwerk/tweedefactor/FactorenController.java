// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.aanmelding.Bewijs;
import nl.standaardwerk.aanmelding.Sessies;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/**
 * One's own second factor: linking an app, recovery codes. Open to who logged in with a password
 * only, so that a first factor can be set up; the front door refuses a change without the factor.
 */
@Controller
@RequestMapping(FactorenController.PAD)
@Ingelogd(halverwege = true)
class FactorenController {

    static final String PAD = "/account/tweede-factor";

    private static final int ONJUIST = 400;
    private static final String UITGEVER = "Standaardwerk";

    private final TweedeFactor tweedeFactor;
    private final Accounts accounts;
    private final Sessies sessies;

    FactorenController(TweedeFactor tweedeFactor, Accounts accounts, Sessies sessies) {
        this.tweedeFactor = tweedeFactor;
        this.accounts = accounts;
        this.sessies = sessies;
    }

    /**
     * All of one's own.
     *
     * @param moet whether nothing else can be done before a factor is set up
     * @param gedaan what was just done; empty for nothing
     */
    record FactorenPagina(Factoren factoren, boolean moet, String gedaan) {}

    /** Linking an app: the secret as a picture and in letters, and a field for the first code. */
    record AppPagina(Qr qr, String adres, String letters, Formulier formulier) {}

    /** Recovery codes, this once. */
    record CodesPagina(List<String> codes) {}

    /** Asks to confirm; {@code daad} is part of the keys of its texts. */
    record BevestigPagina(String daad, String actie, Factoren factoren) {}

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String gedaan, Gebruiker door, Model model) {
        var factoren = tweedeFactor.van(door.account().orElseThrow());
        if (door.isHalverwege() && factoren.aanwezig()) {
            return "redirect:/tweede-factor";
        }
        model.addAttribute("pagina", new FactorenPagina(factoren, door.isHalverwege(), gedaan));
        return "tweedefactor/factoren";
    }

    @PostMapping("/app")
    String begin(Gebruiker door) {
        tweedeFactor.begin(door);
        return "redirect:" + PAD + "/app";
    }

    @GetMapping("/app")
    String toonApp(Gebruiker door, Model model) {
        return app(door, Formulier.leeg(), model);
    }

    @PostMapping("/app/code")
    String koppel(
            @RequestParam(defaultValue = "") String code,
            Gebruiker door,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var codes = tweedeFactor.koppel(code, door);
            var account = door.account().orElseThrow();
            sessies.begin(request, response, account, Bewijs.STERK);
            if (!door.demonstratie()) {
                sessies.eindigAndere(request, account);
            }
            return toonCodes(codes, model);
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return app(door, Formulier.leeg().met("code", code).met(invoer), model);
        }
    }

    @PostMapping("/app/ontkoppelen")
    String ontkoppel(@RequestParam Map<String, String> velden, Gebruiker door, Model model) {
        if (velden.containsKey("bevestigd")) {
            tweedeFactor.ontkoppel(door);
            return "redirect:" + PAD + "?gedaan=ontkoppeld";
        }
        return bevestig("ontkoppelen", PAD + "/app/ontkoppelen", door, model);
    }

    @PostMapping("/herstelcodes")
    String vernieuw(@RequestParam Map<String, String> velden, Gebruiker door, Model model) {
        if (velden.containsKey("bevestigd")) {
            return toonCodes(tweedeFactor.vernieuwHerstelcodes(door), model);
        }
        return bevestig("herstelcodes", PAD + "/herstelcodes", door, model);
    }

    private String app(Gebruiker door, Formulier formulier, Model model) {
        var geheim = tweedeFactor.inWording(door);
        if (geheim.isEmpty()) {
            return "redirect:" + PAD;
        }
        var account = accounts.get(door.account().orElseThrow());
        var adres = geheim.get().adres(UITGEVER, account.email().orElse(account.naam()));
        model.addAttribute(
                "pagina", new AppPagina(Qr.van(adres), adres, geheim.get().inLetters(), formulier));
        return "tweedefactor/app";
    }

    private String bevestig(String daad, String actie, Gebruiker door, Model model) {
        var factoren = tweedeFactor.van(door.account().orElseThrow());
        if (!factoren.aanwezig()) {
            return "redirect:" + PAD;
        }
        model.addAttribute("pagina", new BevestigPagina(daad, actie, factoren));
        return "tweedefactor/bevestig";
    }

    private static String toonCodes(List<String> codes, Model model) {
        model.addAttribute("pagina", new CodesPagina(codes));
        return "tweedefactor/codes";
    }
}
