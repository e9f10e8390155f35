// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
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
import java.util.Set;
import java.util.stream.Collectors;

/** The stembureau: plans a vote, and opens, closes and declares it with two persons. */
@Controller
@RequestMapping("/raadplegingen/{id}/stembureau")
@VoorRol(Rol.STEMBUREAU)
class BureauController {

    private final Stembureau stembureau;
    private final Stemmingen stemmingen;
    private final Raadplegingen raadplegingen;
    private final StemmingMapper mapper;

    BureauController(
            Stembureau stembureau,
            Stemmingen stemmingen,
            Raadplegingen raadplegingen,
            StemmingMapper mapper) {
        this.stembureau = stembureau;
        this.stemmingen = stemmingen;
        this.raadplegingen = raadplegingen;
        this.mapper = mapper;
    }

    /**
     * A vote, for the stembureau.
     *
     * @param bezwaren what stands in the way of opening
     * @param eigen whether the request that waits is this person's own
     */
    record BureauPagina(
            Blad blad,
            List<Bezwaar> bezwaren,
            Kiezerslijst lijst,
            Set<String> gestemd,
            boolean eigen,
            Formulier formulier) {

        /** The act that fits now; empty when there is none. */
        Optional<Bureaudaad> daad() {
            return switch (blad.stand()) {
                case GEPLAND -> Optional.of(Bureaudaad.OPEN);
                case OPEN -> Optional.of(Bureaudaad.SLUIT);
                case GESLOTEN -> Optional.of(Bureaudaad.STEL_VAST);
                case AANGEKONDIGD, VASTGESTELD -> Optional.empty();
            };
        }
    }

    /** The form of the plan. */
    record PlanPagina(
            Raadpleging raadpleging, String voorstelpad, int versie, Formulier formulier) {

        String pad() {
            return "/raadplegingen/" + raadpleging.id() + "/stembureau";
        }
    }

    @GetMapping
    ModelAndView toon(@PathVariable String id, Gebruiker door) {
        if (stemmingen.vind(StemmingMapper.id(id)).isEmpty()) {
            return new ModelAndView(
                    "redirect:/raadplegingen/" + StemmingMapper.id(id) + "/stembureau/plan");
        }
        return toon("stemming/bureau", id, Formulier.leeg(), door);
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable String id) {
        var raadpleging = StemmingMapper.id(id);
        var stemming = stemmingen.vind(raadpleging);
        var eerder =
                stemming.isPresent()
                        ? Optional.<Stemming>empty()
                        : raadplegingen
                                .get(raadpleging)
                                .herhaling()
                                .van()
                                .flatMap(stemmingen::vind);
        return plan(
                id,
                eerder.map(s -> PlanReader.opnieuw(s.plan()))
                        .orElseGet(() -> PlanReader.formulier(stemming.map(Stemming::plan))));
    }

    @PostMapping("/plan")
    ModelAndView plan(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        try {
            stembureau.plan(
                    StemmingMapper.id(id),
                    PlanReader.lees(formulier, mapper.vergadertermijnen(id)),
                    door);
            return new ModelAndView(
                    "redirect:/raadplegingen/" + StemmingMapper.id(id) + "/stembureau");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return plan(id, formulier.met(fout));
        }
    }

    @PostMapping("/vragen")
    ModelAndView vraag(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var daad =
                Arrays.stream(Bureaudaad.values())
                        .filter(d -> d.name().equals(formulier.waarde("daad")))
                        .findFirst()
                        .orElse(Bureaudaad.OPEN);
        try {
            stembureau.vraag(
                    StemmingMapper.id(id),
                    daad,
                    formulier.waarde("reden"),
                    PlanReader.getal(formulier, "gezien"),
                    door);
            return new ModelAndView(
                    "redirect:/raadplegingen/" + StemmingMapper.id(id) + "/stembureau");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("stemming/bureau", id, formulier.met(fout), door);
        }
    }

    @GetMapping("/bevestigen")
    ModelAndView bevestigen(@PathVariable String id, Gebruiker door) {
        if (mapper.blad(id).stemming().verzoek().isEmpty()) {
            throw StemmingGeweigerd.nietsTeBevestigen();
        }
        return toon("stemming/bevestigen", id, Formulier.leeg(), door);
    }

    @PostMapping("/bevestigen")
    ModelAndView bevestig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var formulier = Formulier.van(velden);
        int nummer = PlanReader.getal(formulier, "nummer");
        if (formulier.waarde("oordeel").equals("AFWIJZEN")) {
            stembureau.wijsAf(StemmingMapper.id(id), nummer, door);
        } else {
            stembureau.bevestig(StemmingMapper.id(id), nummer, door);
        }
        return new ModelAndView("redirect:/raadplegingen/" + StemmingMapper.id(id) + "/stembureau");
    }

    private ModelAndView plan(String id, Formulier formulier) {
        var raadpleging = raadplegingen.get(StemmingMapper.id(id));
        var versie = stemmingen.vind(raadpleging.id()).map(s -> s.plan().versie()).orElse(0);
        return new ModelAndView(
                "stemming/plan",
                "pagina",
                new PlanPagina(raadpleging, mapper.voorstelpad(raadpleging), versie, formulier));
    }

    private ModelAndView toon(String view, String id, Formulier formulier, Gebruiker door) {
        var blad = mapper.blad(id);
        var stemming = blad.stemming();
        return new ModelAndView(
                view,
                "pagina",
                new BureauPagina(
                        blad,
                        blad.stand() == Stand.GEPLAND
                                ? stembureau.bezwaren(stemming, door)
                                : List.of(),
                        stemmingen.kiezerslijst(stemming),
                        stembureau.gestemd(stemming.id(), door).stream()
                                .map(g -> g.waarde())
                                .collect(Collectors.toSet()),
                        stemming.verzoek()
                                .map(v -> door.account().equals(Optional.of(v.eerste())))
                                .orElse(false),
                        formulier));
    }
}
