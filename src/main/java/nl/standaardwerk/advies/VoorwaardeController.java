// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The conditions of an advice, ticked off one by one until all are met. */
@Controller
@RequestMapping("/voorstellen/{nummer}/advies/{orgaan}/voorwaarden")
@VoorRol({Rol.DIRECTIE, Rol.DOSSIERHOUDER})
class VoorwaardeController {

    private final Adviezen adviezen;
    private final Voorbereiding voorbereiding;
    private final Organen organen;

    VoorwaardeController(Adviezen adviezen, Voorbereiding voorbereiding, Organen organen) {
        this.adviezen = adviezen;
        this.voorbereiding = voorbereiding;
        this.organen = organen;
    }

    /** The conditions of one advice, with a form for one of them at a time. */
    record VoorwaardenPagina(Voorstel voorstel, Advies advies, String orgaan, Formulier formulier) {

        String pad() {
            return voorstel.pad() + "/advies/" + advies.vraag().orgaan().waarde() + "/voorwaarden";
        }

        List<Voorwaarde> open() {
            return advies.voorwaarden().stream().filter(v -> v.voldaan().isEmpty()).toList();
        }
    }

    @GetMapping
    ModelAndView toon(@PathVariable String nummer, @PathVariable String orgaan) {
        return toon(nummer, orgaan, Formulier.leeg());
    }

    @PostMapping
    ModelAndView meld(
            @PathVariable String nummer,
            @PathVariable String orgaan,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var advies = advies(voorstel(nummer), orgaan);
        var gekozen =
                advies.voorwaarden().stream()
                        .filter(v -> formulier.gekozen("voorwaarde", String.valueOf(v.nummer())))
                        .findFirst();
        try {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(gekozen.isPresent(), "voorwaarde", "advies.fout.voorwaarde-kies")
                    .klaar();
            adviezen.meldVoldaan(
                    advies.id(),
                    gekozen.orElseThrow().nummer(),
                    formulier.waarde("toelichting"),
                    door);
            Gedaan.meld("advies.gedaan.voorwaarde");
            return new ModelAndView(
                    "redirect:/voorstellen/" + nummer + "/advies/" + orgaan + "/voorwaarden");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(nummer, orgaan, formulier.met(fout));
        }
    }

    private ModelAndView toon(String nummer, String orgaan, Formulier formulier) {
        var voorstel = voorstel(nummer);
        var advies = advies(voorstel, orgaan);
        return new ModelAndView(
                "advies/voorwaarden",
                "pagina",
                new VoorwaardenPagina(
                        voorstel, advies, organen.get(advies.vraag().orgaan()).naam(), formulier));
    }

    private Voorstel voorstel(String nummer) {
        return voorbereiding
                .vind(nummer)
                .filter(Voorstel::isOpenbaar)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    private Advies advies(Voorstel voorstel, String orgaan) {
        return adviezen.van(voorstel.id()).reversed().stream()
                .filter(Advies::geldt)
                .filter(a -> a.vraag().orgaan().waarde().equals(orgaan))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("advies", orgaan));
    }
}
