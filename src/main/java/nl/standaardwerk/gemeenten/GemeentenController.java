// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.web.Formulier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;

/** The pages about gemeenten, open to everyone. */
@Controller
@Openbaar
class GemeentenController {

    private final Gemeenten gemeenten;
    private final ObjectProvider<Gemeentebron> bronnen;
    private final Clock clock;

    GemeentenController(Gemeenten gemeenten, ObjectProvider<Gemeentebron> bronnen, Clock clock) {
        this.gemeenten = gemeenten;
        this.bronnen = bronnen;
        this.clock = clock;
    }

    @GetMapping("/gemeenten")
    String lijst(
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse answer) {
        var vandaag = LocalDate.now(clock);
        var formulier = Formulier.van(velden);
        try {
            model.addAttribute("pagina", LijstPagina.van(gemeenten, formulier, vandaag));
        } catch (OnjuisteInvoer invoer) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var zonderDag = formulier.met("op", "");
            var pagina = LijstPagina.van(gemeenten, zonderDag, vandaag);
            model.addAttribute("pagina", pagina.met(formulier.met(invoer)));
        }
        return "gemeenten/lijst";
    }

    @GetMapping("/gemeenten/{code}")
    String gemeente(@PathVariable String code, Model model) {
        var canoniek =
                GemeenteCode.lees(code).orElseThrow(() -> new NietGevonden("gemeente", code));
        if (!canoniek.waarde().equals(code)) {
            return "redirect:/gemeenten/" + canoniek;
        }
        var pagina = GemeentePagina.van(gemeenten, canoniek, LocalDate.now(clock));
        model.addAttribute("pagina", pagina);
        model.addAttribute(
                "verwijzingen",
                bronnen.orderedStream().flatMap(b -> b.over(pagina.gemeente()).stream()).toList());
        return "gemeenten/gemeente";
    }
}
