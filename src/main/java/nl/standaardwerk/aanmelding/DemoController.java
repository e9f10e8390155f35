// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Formulier;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Demo mode only: be a persona, and go to a day. Outside demo mode these routes do not exist. */
@Controller
@Openbaar
@Profile(Demopersonas.PROFIEL)
class DemoController {

    private static final int ONJUIST = 400;

    private final Demopersonas personas;
    private final Bereikkeuzes keuzes;
    private final Sessies sessies;
    private final Demoklok klok;
    private final Clock clock;

    DemoController(
            Demopersonas personas,
            Bereikkeuzes keuzes,
            Sessies sessies,
            Demoklok klok,
            Clock clock) {
        this.personas = personas;
        this.keuzes = keuzes;
        this.sessies = sessies;
        this.klok = klok;
        this.clock = clock;
    }

    /** One persona on the list. */
    record Keuze(String sleutel, String naam, Rol rol, String voor) {}

    /** The list, in groups. */
    record PersonaPagina(Map<Demopersona.Groep, List<Keuze>> groepen) {}

    /** The page on which the day is set. */
    record DagPagina(LocalDate dag, boolean verzet, Formulier formulier) {}

    @GetMapping("/demo/persona")
    String toonPersonas(Model model) {
        var groepen = new EnumMap<Demopersona.Groep, List<Keuze>>(Demopersona.Groep.class);
        for (var groep : Demopersona.Groep.values()) {
            groepen.put(
                    groep,
                    Arrays.stream(Demopersona.values())
                            .filter(persona -> persona.groep() == groep)
                            .map(this::keuze)
                            .toList());
        }
        model.addAttribute("pagina", new PersonaPagina(groepen));
        return "aanmelding/persona";
    }

    private Keuze keuze(Demopersona persona) {
        return new Keuze(
                persona.sleutel(), persona.naam(), persona.rol(), keuzes.naam(persona.bereik()));
    }

    @PostMapping("/demo/persona")
    String wees(
            @RequestParam String persona,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessies.begin(request, response, personas.account(persona), Bewijs.PERSONA);
        return "redirect:/";
    }

    @GetMapping("/demo/dag")
    String toonDag(@RequestParam(defaultValue = "nee") String verzet, Model model) {
        model.addAttribute(
                "pagina", new DagPagina(vandaag(), verzet.equals("ja"), Formulier.leeg()));
        return "aanmelding/dag";
    }

    @PostMapping("/demo/dag")
    String zetDag(
            @RequestParam Map<String, String> velden, HttpServletResponse response, Model model) {
        if (velden.containsKey("vandaag")) {
            klok.gaNaarVandaag();
            return "redirect:/demo/dag?verzet=ja";
        }
        var formulier = Formulier.leeg().met("dag", velden.getOrDefault("dag", ""));
        var dag = formulier.datum("dag").filter(DemoController::binnenBereik);
        if (dag.isPresent()) {
            klok.gaNaar(dag.get());
            return "redirect:/demo/dag?verzet=ja";
        }
        response.setStatus(ONJUIST);
        var fout = new OnjuisteInvoer(List.of(Veldfout.van("dag", "aanmelding.dag.fout")));
        model.addAttribute("pagina", new DagPagina(vandaag(), false, formulier.met(fout)));
        return "aanmelding/dag";
    }

    private static boolean binnenBereik(LocalDate dag) {
        return dag.getYear() >= 2017 && dag.getYear() < 2100;
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
