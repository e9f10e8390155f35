// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.aanmelding.Inlogbron;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;

/** One's own choice: how often to get mail; and what came of it. */
@Controller
@RequestMapping(MailController.PAD)
@Ingelogd
class MailController implements Inlogbron {

    static final String PAD = "/account/mail";

    private static final String RITME = "ritme";

    private final Berichten berichten;
    private final Verzending verzending;
    private final Accounts accounts;
    private final Tekst t;

    MailController(Berichten berichten, Verzending verzending, Accounts accounts, Tekst t) {
        this.berichten = berichten;
        this.verzending = verzending;
        this.accounts = accounts;
        this.t = t;
    }

    /**
     * The page.
     *
     * @param kan whether mail goes to this account at all
     * @param laatste the last mails
     * @param gedaan whether the choice was just kept
     */
    record MailPagina(
            Account account,
            boolean kan,
            List<Optie> ritmes,
            List<Bericht.Kort> laatste,
            boolean gedaan,
            Formulier formulier) {}

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String gedaan, Gebruiker door, Model model) {
        var ritme = berichten.ritme(door.account().orElseThrow());
        var formulier = Formulier.leeg().met(RITME, ritme.name());
        return pagina(door, formulier, !gedaan.isEmpty(), model);
    }

    @PostMapping
    String kies(
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            Model model,
            HttpServletResponse answer) {
        var formulier = Formulier.van(velden);
        var gekozen =
                Arrays.stream(Ritme.values())
                        .filter(ritme -> ritme.name().equals(formulier.waarde(RITME)))
                        .findFirst();
        if (gekozen.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var fout = Veldfout.van(RITME, "bericht.voorkeur.fout");
            return pagina(door, formulier.met(new OnjuisteInvoer(List.of(fout))), false, model);
        }
        berichten.kies(gekozen.get(), door);
        return "redirect:" + PAD + "?gedaan=ja";
    }

    private String pagina(Gebruiker door, Formulier formulier, boolean gedaan, Model model) {
        var account = accounts.get(door.account().orElseThrow());
        model.addAttribute(
                "pagina",
                new MailPagina(
                        account,
                        verzending.kan(account),
                        Optie.van(t, Ritme.values()),
                        berichten.laatste(door),
                        gedaan,
                        formulier));
        return "bericht/voorkeur";
    }

    @Override
    public List<Verwijzing> bijAccount(AccountId account) {
        return List.of(
                new Verwijzing(
                        t.van("bericht.voorkeur.titel"),
                        t.label(berichten.ritme(account)),
                        t.van("bericht.voorkeur.wijzig"),
                        PAD));
    }
}
