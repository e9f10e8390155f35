// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.toegang.Account;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gemeentesecretaris names who votes, and replaces. */
@Controller
@RequestMapping("/raadplegingen/{id}/stembiljet/{gemeente}/gemachtigde")
@VoorRol(Rol.GEMEENTESECRETARIS)
class GemachtigdeController {

    private final Stembus stembus;
    private final StemmingMapper mapper;
    private final Bureau bureau;

    GemachtigdeController(Stembus stembus, StemmingMapper mapper, Bureau bureau) {
        this.stembus = stembus;
        this.mapper = mapper;
        this.bureau = bureau;
    }

    /**
     * The form.
     *
     * @param kandidaten who can be named, by name
     * @param nu who is named now
     */
    record GemachtigdePagina(
            Blad blad,
            Kiezerslijst.Kiezer kiezer,
            List<Account> kandidaten,
            Optional<Stemgemachtigde> nu,
            Formulier formulier) {

        String pad() {
            return blad.stemming().gemeentepad() + "/" + kiezer.gemeente() + "/gemachtigde";
        }

        /** Name of who is named now; empty when that person cannot be named any more. */
        String naam() {
            return kandidaten.stream()
                    .filter(a -> nu.map(n -> n.account().equals(a.id())).orElse(false))
                    .map(Account::naam)
                    .findFirst()
                    .orElse("");
        }
    }

    @GetMapping
    ModelAndView toon(@PathVariable String id, @PathVariable String gemeente, Gebruiker door) {
        return toon(id, StemmingMapper.gemeente(gemeente), Formulier.leeg(), door);
    }

    @PostMapping
    ModelAndView wijsAan(
            @PathVariable String id,
            @PathVariable String gemeente,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var code = StemmingMapper.gemeente(gemeente);
        try {
            stembus.wijsAan(
                    StemmingMapper.id(id),
                    code,
                    aanwijzing(formulier),
                    PlanReader.getal(formulier, "gezien"),
                    door);
            return new ModelAndView(
                    "redirect:/raadplegingen/%s/stembiljet/%s/gemachtigde"
                            .formatted(StemmingMapper.id(id), code));
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(id, code, formulier.met(fout), door);
        }
    }

    private static Stembus.Aanwijzing aanwijzing(Formulier f) {
        var functie =
                Arrays.stream(Stemgemachtigde.Functie.values())
                        .filter(w -> w.name().equals(f.waarde("functie")))
                        .findFirst();
        var account = account(f.waarde("account"));
        new OnjuisteInvoer.Verzamelaar()
                .eis(account.isPresent(), "account", "stemming.fout.account")
                .eis(functie.isPresent(), "functie", "stemming.fout.functie")
                .eis(
                        f.waarde("grondslag").length() <= 300,
                        "grondslag",
                        "stemming.fout.verklaring",
                        300)
                .klaar();
        return new Stembus.Aanwijzing(
                account.orElseThrow(), functie.orElseThrow(), f.waarde("grondslag"));
    }

    private static Optional<AccountId> account(String tekst) {
        try {
            return Optional.of(new AccountId(UUID.fromString(tekst)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ModelAndView toon(String id, GemeenteCode gemeente, Formulier f, Gebruiker door) {
        var blad = mapper.blad(id);
        var kiezer =
                bureau.kiezer(blad.stemming(), gemeente)
                        .orElseThrow(() -> StemmingGeweigerd.geenKiezer(gemeente.waarde()));
        return new ModelAndView(
                "stemming/gemachtigde",
                "pagina",
                new GemachtigdePagina(
                        blad,
                        kiezer,
                        stembus.kandidaten(blad.stemming(), gemeente, door),
                        stembus.gemachtigde(blad.stemming().id(), gemeente),
                        f));
    }
}
