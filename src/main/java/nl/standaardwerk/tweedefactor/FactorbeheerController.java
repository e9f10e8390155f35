// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.aanmelding.Sessies;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.UUID;

/** For administrators: take away the factors of who lost them. */
@Controller
@RequestMapping("/beheer/accounts/{id}/tweede-factor")
@VoorRol(Rol.BEHEERDER)
class FactorbeheerController {

    private final TweedeFactor tweedeFactor;
    private final Accounts accounts;
    private final Sessies sessies;

    FactorbeheerController(TweedeFactor tweedeFactor, Accounts accounts, Sessies sessies) {
        this.tweedeFactor = tweedeFactor;
        this.accounts = accounts;
        this.sessies = sessies;
    }

    /** What will be taken away. */
    record WissenPagina(Account account, Factoren factoren) {}

    static String pad(AccountId account) {
        return "/beheer/accounts/" + account + "/tweede-factor";
    }

    @GetMapping
    String toon(@PathVariable UUID id, Model model) {
        var account = accounts.get(new AccountId(id));
        model.addAttribute("pagina", new WissenPagina(account, tweedeFactor.van(account.id())));
        return "tweedefactor/wissen";
    }

    @PostMapping
    String wis(@PathVariable UUID id, Gebruiker door) {
        var account = accounts.get(new AccountId(id)).id();
        tweedeFactor.wis(account, door);
        sessies.eindigAlle(account);
        return "redirect:/beheer/accounts/" + id;
    }
}
