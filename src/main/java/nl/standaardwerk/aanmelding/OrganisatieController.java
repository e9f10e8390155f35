// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations beside gemeenten and bodies: an administrator makes and names them. */
@Controller
@RequestMapping("/beheer/organisaties")
@VoorRol(Rol.BEHEERDER)
class OrganisatieController {

    private static final int ONJUIST = 400;

    /** What an organisation can be: the roles that are given for one. */
    private static final List<Rol> SOORTEN =
            Arrays.stream(Rol.values())
                    .filter(rol -> rol.bereik() == Bereik.Soort.ORGANISATIE)
                    .toList();

    private final Organisaties organisaties;

    OrganisatieController(Organisaties organisaties) {
        this.organisaties = organisaties;
    }

    /** All organisations, and the form for a new one. */
    record LijstPagina(List<Organisatie> organisaties, List<Rol> soorten, Formulier formulier) {}

    /** One organisation, and the form for another name. */
    record OrganisatiePagina(Organisatie organisatie, Formulier formulier) {}

    @GetMapping
    String lijst(Model model) {
        return lijst(Formulier.leeg(), model);
    }

    @PostMapping
    String maak(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String soort,
            Gebruiker door,
            HttpServletResponse response,
            Model model) {
        try {
            organisaties.maak(Organisatie.nieuw(naam, soort(soort)), door);
            return "redirect:/beheer/organisaties";
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            var getypt = Formulier.leeg().met("naam", naam).met("soort", soort);
            return lijst(getypt.met(invoer), model);
        }
    }

    @GetMapping("/{id}")
    String toon(@PathVariable UUID id, Model model) {
        var organisatie = organisaties.get(id);
        return toon(organisatie, Formulier.leeg().met("naam", organisatie.naam()), model);
    }

    @PostMapping("/{id}")
    String hernoem(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String naam,
            Gebruiker door,
            HttpServletResponse response,
            Model model) {
        var organisatie = organisaties.get(id);
        try {
            organisaties.hernoem(new Organisatie(id, naam, organisatie.soort()), door);
            return "redirect:/beheer/organisaties";
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            return toon(organisatie, Formulier.leeg().met("naam", naam).met(invoer), model);
        }
    }

    private static Optional<Rol> soort(String getypt) {
        return SOORTEN.stream().filter(rol -> rol.name().equals(getypt)).findFirst();
    }

    private String lijst(Formulier formulier, Model model) {
        model.addAttribute("pagina", new LijstPagina(organisaties.alle(), SOORTEN, formulier));
        return "aanmelding/organisaties";
    }

    private static String toon(Organisatie organisatie, Formulier formulier, Model model) {
        model.addAttribute("pagina", new OrganisatiePagina(organisatie, formulier));
        return "aanmelding/organisatie";
    }
}
