// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** What one-time links lead to: the first administrator, and choosing a password. */
@Controller
@Openbaar
class LinkController {

    private static final int ONJUIST = 400;

    private final Aanmelding aanmelding;
    private final Sessies sessies;

    LinkController(Aanmelding aanmelding, Sessies sessies) {
        this.aanmelding = aanmelding;
        this.sessies = sessies;
    }

    /**
     * The page behind a link.
     *
     * @param eersteBeheerder also asks who the person is
     */
    record LinkPagina(String pad, boolean eersteBeheerder, Formulier formulier) {}

    @GetMapping("/eerste-beheerder/{geheim}")
    String toonEersteBeheerder(@PathVariable String geheim, Model model) {
        if (!aanmelding.isVoorEersteBeheerder(geheim)) {
            throw new LinkOngeldig();
        }
        return pagina("/eerste-beheerder/" + geheim, true, Formulier.leeg(), model);
    }

    @PostMapping("/eerste-beheerder/{geheim}")
    String maakEersteBeheerder(
            @PathVariable String geheim,
            @RequestParam Map<String, String> velden,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var naam = velden.getOrDefault("naam", "");
            var email = velden.getOrDefault("email", "");
            var nieuw = velden.getOrDefault("nieuw", "");
            var herhaling = velden.getOrDefault("herhaling", "");
            OnjuisteInvoer.samen(
                    () -> NieuwAccount.van(naam, email),
                    () -> aanmelding.controleer(nieuw, herhaling, List.of(naam, email)));
            var account =
                    aanmelding.maakEersteBeheerder(
                            geheim, NieuwAccount.van(naam, email), nieuw, herhaling);
            return "redirect:"
                    + sessies.beginMetWachtwoord(request, response, account, "/beheer/accounts");
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return pagina("/eerste-beheerder/" + geheim, true, getypt(velden, invoer), model);
        }
    }

    @GetMapping("/uitnodiging/{geheim}")
    String toonUitnodiging(@PathVariable String geheim, Model model) {
        if (!aanmelding.isUitnodiging(geheim)) {
            throw new LinkOngeldig();
        }
        return pagina("/uitnodiging/" + geheim, false, Formulier.leeg(), model);
    }

    @PostMapping("/uitnodiging/{geheim}")
    String aanvaard(
            @PathVariable String geheim,
            @RequestParam Map<String, String> velden,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var account =
                    aanmelding.aanvaard(
                            geheim,
                            velden.getOrDefault("nieuw", ""),
                            velden.getOrDefault("herhaling", ""));
            sessies.eindigAlle(account);
            return "redirect:"
                    + sessies.beginMetWachtwoord(
                            request, response, account, "/account?gedaan=wachtwoord");
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return pagina("/uitnodiging/" + geheim, false, Formulier.leeg().met(invoer), model);
        }
    }

    private static Formulier getypt(Map<String, String> velden, OnjuisteInvoer invoer) {
        return Formulier.leeg()
                .met("naam", velden.getOrDefault("naam", ""))
                .met("email", velden.getOrDefault("email", ""))
                .met(invoer);
    }

    private static String pagina(
            String pad, boolean eersteBeheerder, Formulier formulier, Model model) {
        model.addAttribute("pagina", new LinkPagina(pad, eersteBeheerder, formulier));
        return "aanmelding/link";
    }
}
