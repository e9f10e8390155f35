// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.stream.Collectors;

/** A past vote counted under other rules, for who thinks about a change of the regeling. */
@Controller
@Openbaar
class SimulatieController {

    private final Stemmingen stemmingen;
    private final StemmingMapper mapper;

    SimulatieController(Stemmingen stemmingen, StemmingMapper mapper) {
        this.stemmingen = stemmingen;
        this.mapper = mapper;
    }

    /**
     * The page.
     *
     * @param formulier the other rules, as typed; those of the vote at first
     * @param simulatie under the rules of the form, or under those of the vote while a field is
     *     wrong
     */
    record SimulatiePagina(Blad blad, Formulier formulier, Simulatie simulatie) {}

    @GetMapping("/raadplegingen/{id}/stemming/andere-regels")
    ModelAndView toon(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletResponse antwoord) {
        var blad = mapper.blad(id);
        var formulier =
                velden.isEmpty() ? StemregelReader.formulier(blad.regels()) : Formulier.van(velden);
        var regels = blad.regels();
        try {
            regels = StemregelReader.lees(formulier);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            formulier = formulier.met(fout);
        }
        var stemmen = stemmingen.stemmen(blad.stemming());
        var lijst = stemmingen.kiezerslijst(blad.stemming());
        var simulatie =
                Simulatie.van(
                        lijst,
                        blad.stemming().plan().biljet(),
                        stemmen.stream().collect(Collectors.toMap(Stem::gemeente, Stem::keuze)),
                        Bureau.tel(blad.stemming(), lijst, stemmen),
                        regels);
        return new ModelAndView(
                "stemming/simulatie", "pagina", new SimulatiePagina(blad, formulier, simulatie));
    }
}
