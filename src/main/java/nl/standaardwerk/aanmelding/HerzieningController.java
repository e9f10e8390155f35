// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/** The yearly look at who may do what. */
@Controller
@RequestMapping("/beheer/rollen")
@VoorRol(Rol.BEHEERDER)
class HerzieningController {

    private static final int ONJUIST = 400;

    private final Accounts accounts;

    HerzieningController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The rights to look at. */
    record HerzieningPagina(List<Accounts.Herziening> rechten, Formulier formulier) {}

    @GetMapping
    String lijst(Model model) {
        return lijst(Formulier.leeg(), model);
    }

    @PostMapping
    String herzie(
            @RequestParam(defaultValue = "") List<UUID> rol,
            Gebruiker door,
            HttpServletResponse response,
            Model model) {
        try {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(!rol.isEmpty(), "rol", "aanmelding.herziening.kies")
                    .klaar();
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return lijst(Formulier.leeg().met(invoer), model);
        }
        accounts.herzie(rol, door);
        return "redirect:/beheer/rollen";
    }

    private String lijst(Formulier formulier, Model model) {
        model.addAttribute("pagina", new HerzieningPagina(accounts.teHerzien(), formulier));
        return "aanmelding/herziening";
    }
}
