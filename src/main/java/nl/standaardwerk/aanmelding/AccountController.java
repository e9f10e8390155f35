// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One's own account: who one is, which rights, password, sessions. */
@Controller
@Ingelogd
class AccountController {

    private static final int ONJUIST = 400;

    private final Accounts accounts;
    private final Aanmelding aanmelding;
    private final Sessies sessies;
    private final List<Inlogbron> bronnen;
    private final Clock clock;

    AccountController(
            Accounts accounts,
            Aanmelding aanmelding,
            Sessies sessies,
            List<Inlogbron> bronnen,
            Clock clock) {
        this.accounts = accounts;
        this.aanmelding = aanmelding;
        this.sessies = sessies;
        this.bronnen = List.copyOf(bronnen);
        this.clock = clock;
    }

    /**
     * The page of one's own account.
     *
     * @param vandaag to tell a right that works from one that ended or is coming
     * @param andere number of other sessions
     * @param delen what other modules keep of this account
     * @param gedaan what was just done; empty for nothing
     */
    record AccountPagina(
            Account account,
            LocalDate vandaag,
            int andere,
            List<Inlogbron.Verwijzing> delen,
            String gedaan,
            Formulier formulier) {

        /** Whether this person may go to the page with all accounts. */
        boolean beheerder() {
            return account.rechten().stream()
                    .anyMatch(r -> r.rol() == Rol.BEHEERDER && r.werktOp(vandaag));
        }
    }

    @GetMapping("/account")
    String toon(@RequestParam(defaultValue = "") String gedaan, Gebruiker door, Model model) {
        model.addAttribute("pagina", pagina(door, gedaan, Formulier.leeg()));
        return "aanmelding/account";
    }

    @PostMapping("/account/wachtwoord")
    String wijzigWachtwoord(
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            aanmelding.wijzigWachtwoord(
                    velden.getOrDefault("huidig", ""),
                    velden.getOrDefault("nieuw", ""),
                    velden.getOrDefault("herhaling", ""),
                    door);
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            model.addAttribute("pagina", pagina(door, "", Formulier.leeg().met(invoer)));
            return "aanmelding/account";
        }
        sessies.eindigAndere(request, door.account().orElseThrow());
        return "redirect:/account?gedaan=wachtwoord";
    }

    @PostMapping("/account/sessies")
    String eindigAndere(Gebruiker door, HttpServletRequest request) {
        sessies.eindigAndere(request, door.account().orElseThrow());
        return "redirect:/account?gedaan=sessies";
    }

    private AccountPagina pagina(Gebruiker door, String gedaan, Formulier formulier) {
        var id = door.account().orElseThrow();
        return new AccountPagina(
                accounts.get(id),
                LocalDate.now(clock),
                Math.max(0, sessies.aantal(id) - 1),
                bronnen.stream().flatMap(bron -> bron.bijAccount(id).stream()).toList(),
                gedaan,
                formulier);
    }
}
