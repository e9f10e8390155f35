// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.NieuwRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Toekenning;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * For administrators: accounts, invitations, rights. Every act is confirmed on a page of its own.
 */
@Controller
@VoorRol(Rol.BEHEERDER)
class BeheerController {

    private static final int ONJUIST = 400;

    /** The fields of a new right. */
    private static final List<String> RECHTVELDEN =
            List.of("rol", "orgaan", "gemeente", "organisatie", "van", "tot");

    private final Accounts accounts;
    private final Aanmelding aanmelding;
    private final Sessies sessies;
    private final Bereikkeuzes keuzes;
    private final List<Inlogbron> bronnen;

    BeheerController(
            Accounts accounts,
            Aanmelding aanmelding,
            Sessies sessies,
            Bereikkeuzes keuzes,
            List<Inlogbron> bronnen) {
        this.accounts = accounts;
        this.aanmelding = aanmelding;
        this.sessies = sessies;
        this.keuzes = keuzes;
        this.bronnen = List.copyOf(bronnen);
    }

    /** All accounts, and the form for a new one. */
    record AccountsPagina(List<Account> accounts, LocalDate vandaag, Formulier formulier) {}

    /**
     * One account, and the form for a new right.
     *
     * @param link address of an invitation that was just made; empty for none
     * @param delen what other modules keep of this account
     */
    record BeheerPagina(
            Account account,
            LocalDate vandaag,
            String link,
            List<Rol> rollen,
            List<Bereikkeuzes.Keuze> organen,
            List<Bereikkeuzes.Keuze> organisaties,
            List<Inlogbron.Verwijzing> delen,
            Formulier formulier) {}

    /**
     * Asks to confirm.
     *
     * @param daad what is about to be done: part of the keys of its texts
     * @param recht the right that is about to be given or ended; null when a person is erased
     * @param velden sent along
     */
    record BevestigPagina(
            Account account,
            String daad,
            @Nullable RechtInBeeld recht,
            String actie,
            Map<String, String> velden) {}

    /** A right as shown before it is given or ended. */
    record RechtInBeeld(Rol rol, String naam, LocalDate van, Optional<LocalDate> tot) {}

    @GetMapping("/beheer/accounts")
    String lijst(Model model) {
        return lijst(Formulier.leeg(), model);
    }

    @PostMapping("/beheer/accounts")
    String maak(
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            HttpServletResponse response,
            RedirectAttributes verder,
            Model model) {
        try {
            var nieuw =
                    NieuwAccount.van(
                            velden.getOrDefault("naam", ""), velden.getOrDefault("email", ""));
            var id = accounts.maak(nieuw, door).account().orElseThrow();
            return metLink(id, door, verder);
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return lijst(getypt(velden, List.of("naam", "email")).met(invoer), model);
        }
    }

    @GetMapping("/beheer/accounts/{id}")
    String toon(@PathVariable UUID id, Model model) {
        return toon(new AccountId(id), Formulier.leeg().met("van", vandaag()), model);
    }

    @PostMapping("/beheer/accounts/{id}/uitnodiging")
    String nodigUit(@PathVariable UUID id, Gebruiker door, RedirectAttributes verder) {
        return metLink(accounts.get(new AccountId(id)).id(), door, verder);
    }

    @PostMapping("/beheer/accounts/{id}/rechten")
    String kenToe(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            HttpServletResponse response,
            Model model) {
        var account = accounts.get(new AccountId(id));
        var formulier = getypt(velden, RECHTVELDEN);
        try {
            var recht = keuzes.lees(formulier);
            if (velden.containsKey("bevestigd")) {
                accounts.kenToe(account.id(), recht, door);
                return "redirect:/beheer/accounts/" + id;
            }
            return bevestigRecht(account, recht, velden, model);
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return toon(account.id(), formulier.met(invoer), model);
        }
    }

    @PostMapping("/beheer/accounts/{id}/rechten/{recht}/einde")
    String beeindig(
            @PathVariable UUID id,
            @PathVariable UUID recht,
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            Model model) {
        var account = accounts.get(new AccountId(id));
        if (velden.containsKey("bevestigd")) {
            accounts.beeindig(recht, vandaag(), door);
            return "redirect:/beheer/accounts/" + id;
        }
        var gekozen = recht(account, recht);
        var actie = "/beheer/accounts/" + id + "/rechten/" + recht + "/einde";
        return bevestig(
                new BevestigPagina(
                        account,
                        "einde",
                        new RechtInBeeld(
                                gekozen.rol(), gekozen.naam(), gekozen.van(), gekozen.tot()),
                        actie,
                        Map.of()),
                model);
    }

    @PostMapping("/beheer/accounts/{id}/wissen")
    String wis(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            Model model) {
        var account = accounts.get(new AccountId(id));
        if (velden.containsKey("bevestigd")) {
            accounts.wis(account.id(), door);
            sessies.eindigAlle(account.id());
            return "redirect:/beheer/accounts";
        }
        var actie = "/beheer/accounts/" + id + "/wissen";
        return bevestig(new BevestigPagina(account, "wissen", null, actie, Map.of()), model);
    }

    private String metLink(AccountId id, Gebruiker door, RedirectAttributes verder) {
        var geheim = aanmelding.nodigUit(id, door);
        verder.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/uitnodiging/" + geheim)
                        .toUriString());
        return "redirect:/beheer/accounts/" + id;
    }

    private String lijst(Formulier formulier, Model model) {
        model.addAttribute("pagina", new AccountsPagina(accounts.alle(), vandaag(), formulier));
        return "aanmelding/accounts";
    }

    private String toon(AccountId id, Formulier formulier, Model model) {
        var link = model.getAttribute("link") instanceof String tekst ? tekst : "";
        model.asMap().remove("link");
        model.addAttribute(
                "pagina",
                new BeheerPagina(
                        accounts.get(id),
                        vandaag(),
                        link,
                        keuzes.rollen(),
                        keuzes.organen(),
                        keuzes.organisaties(),
                        bronnen.stream().flatMap(bron -> bron.bijBeheer(id).stream()).toList(),
                        formulier));
        return "aanmelding/beheer";
    }

    private String bevestigRecht(
            Account account, NieuwRecht recht, Map<String, String> velden, Model model) {
        var mee = new TreeMap<String, String>();
        for (var naam : RECHTVELDEN) {
            mee.put(naam, velden.getOrDefault(naam, ""));
        }
        var actie = "/beheer/accounts/" + account.id() + "/rechten";
        var pagina =
                new BevestigPagina(
                        account,
                        "recht",
                        new RechtInBeeld(
                                recht.rol(), keuzes.naam(recht.bereik()), recht.van(), recht.tot()),
                        actie,
                        mee);
        return bevestig(pagina, model);
    }

    private static String bevestig(BevestigPagina pagina, Model model) {
        model.addAttribute("pagina", pagina);
        return "aanmelding/bevestig";
    }

    private static Toekenning recht(Account account, UUID id) {
        return account.rechten().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("toekenning", id.toString()));
    }

    private static Formulier getypt(Map<String, String> velden, List<String> namen) {
        var formulier = Formulier.leeg();
        for (var naam : namen) {
            formulier = formulier.met(naam, velden.getOrDefault(naam, ""));
        }
        return formulier;
    }

    private LocalDate vandaag() {
        return keuzes.vandaag();
    }
}
