// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The receipt: by a secret address the writer sees the answer, replaces or withdraws. */
@Controller
@Openbaar
@RequestMapping("/reacties/{sleutel}")
class ReactieController {

    private final Reacties reacties;
    private final Consultaties consultaties;
    private final ConsultatieMapper mapper;

    ReactieController(Reacties reacties, Consultaties consultaties, ConsultatieMapper mapper) {
        this.reacties = reacties;
        this.consultaties = consultaties;
        this.mapper = mapper;
    }

    /** One reaction, for its writer. */
    record BewijsPagina(
            String pad,
            Reactie reactie,
            OpenbareConsultatie consultatie,
            String deel,
            boolean open,
            Formulier formulier) {}

    @GetMapping
    ModelAndView toon(@PathVariable String sleutel, HttpServletResponse antwoord) {
        var reactie = reacties.get(sleutel);
        var formulier =
                Formulier.leeg()
                        .met("standpunt", reactie.standpunt())
                        .met("tekst", reactie.tekst());
        return toon("consultatie/bewijs", sleutel, formulier, antwoord);
    }

    @PostMapping
    ModelAndView vervang(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        try {
            reacties.vervang(sleutel, ReactieReader.leesInhoud(formulier));
            return new ModelAndView("redirect:/reacties/" + sleutel);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("consultatie/bewijs", sleutel, formulier.met(fout), antwoord);
        }
    }

    @GetMapping("/intrekken")
    ModelAndView controle(@PathVariable String sleutel, HttpServletResponse antwoord) {
        return toon("consultatie/intrekken", sleutel, Formulier.leeg(), antwoord);
    }

    @PostMapping("/intrekken")
    String trekIn(@PathVariable String sleutel) {
        reacties.trekIn(sleutel);
        return "redirect:/reacties/" + sleutel;
    }

    /* The address is a secret: it is kept by no cache and named to no other site. */
    private ModelAndView toon(
            String view, String sleutel, Formulier formulier, HttpServletResponse antwoord) {
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader("X-Robots-Tag", "noindex");
        var reactie = reacties.get(sleutel);
        var consultatie = reacties.consultatie(reactie);
        return new ModelAndView(
                view,
                "pagina",
                new BewijsPagina(
                        "/reacties/" + sleutel,
                        reactie,
                        consultatie,
                        mapper.titel(reactie.deel()),
                        consultatie.stand(consultaties.vandaag()) == Stand.OPEN,
                        formulier));
    }
}
