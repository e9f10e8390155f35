// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.afdruk.Afdrukken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;

/** The raadsrapportage, for everyone: a page to read or print, and a PDF. */
@Controller
@Openbaar
class RapportageController {

    private static final String JAREN = "/gemeenten/{code}/raadsrapportage";
    private static final String JAAR = JAREN + "/{jaar:\\d{4}}";

    private final RapportageReader reader;
    private final Afdrukken afdrukken;

    RapportageController(RapportageReader reader, Afdrukken afdrukken) {
        this.reader = reader;
        this.afdrukken = afdrukken;
    }

    @GetMapping(JAREN)
    String jaren(@PathVariable String code, Model model) {
        model.addAttribute("pagina", reader.jaren(code));
        return "rapportage/jaren";
    }

    @GetMapping(JAAR)
    String rapportage(@PathVariable String code, @PathVariable int jaar, Model model) {
        return afdrukken.toon(reader.lees(code, jaar), model);
    }

    @GetMapping(JAAR + ".pdf")
    void pdf(
            @PathVariable String code,
            @PathVariable int jaar,
            HttpServletRequest vraag,
            HttpServletResponse antwoord)
            throws IOException {
        afdrukken.stuur(reader.lees(code, jaar), vraag, antwoord);
    }
}
