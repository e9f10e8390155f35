// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
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

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The advice form of a body: write, keep as a concept, check, give. */
@Controller
@RequestMapping("/voorstellen/{nummer}/advies/{orgaan}")
@VoorRol(Rol.SECRETARIS)
class AdviesController {

    private final Adviezen adviezen;
    private final Voorbereiding voorbereiding;
    private final Organen organen;
    private final Clock clock;

    AdviesController(Adviezen adviezen, Voorbereiding voorbereiding, Organen organen, Clock clock) {
        this.adviezen = adviezen;
        this.voorbereiding = voorbereiding;
        this.organen = organen;
        this.clock = clock;
    }

    /** An earlier advice beside the form. */
    record Eerder(String orgaan, Strekking strekking) {}

    /**
     * The form, and its check page.
     *
     * @param eersteDag the first day that is proposed
     * @param bewaard when the concept was kept
     */
    record AdviesPagina(
            Voorstel voorstel,
            Adviesvraag vraag,
            String orgaan,
            Formulier formulier,
            int velden,
            Optional<LocalDate> eersteDag,
            Optional<Instant> bewaard,
            List<Eerder> eerder) {

        String pad() {
            return voorstel.pad() + "/advies/" + vraag.orgaan().waarde();
        }
    }

    @GetMapping
    ModelAndView formulier(
            @PathVariable String nummer, @PathVariable String orgaan, Gebruiker door) {
        var vraag = vraag(nummer, orgaan, door);
        return toon("advies/formulier", nummer, vraag, concept(vraag, door));
    }

    @PostMapping
    ModelAndView schrijf(
            @PathVariable String nummer,
            @PathVariable String orgaan,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var vraag = vraag(nummer, orgaan, door);
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("voeg-toe").isEmpty()) {
            int volgende = Math.min(AdviesReader.velden(formulier) + 1, AdviesReader.MEESTE);
            var ruimer = formulier.met("voorwaarde-" + volgende, "");
            return toon("advies/formulier", nummer, vraag, new Stand(ruimer, Optional.empty()));
        }
        adviezen.bewaarConcept(vraag, formulier.alles(), door);
        var pad = "redirect:/voorstellen/" + nummer + "/advies/" + orgaan;
        if (!formulier.waarde("bewaar").isEmpty()) {
            Gedaan.meld("advies.gedaan.concept");
            return new ModelAndView(pad);
        }
        try {
            AdviesReader.lees(formulier, LocalDate.now(clock));
            return new ModelAndView(pad + "/controle");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var stand = new Stand(formulier.met(fout), Optional.empty());
            return toon("advies/formulier", nummer, vraag, stand);
        }
    }

    @GetMapping("/controle")
    ModelAndView controle(
            @PathVariable String nummer, @PathVariable String orgaan, Gebruiker door) {
        var vraag = vraag(nummer, orgaan, door);
        return toon("advies/controle", nummer, vraag, concept(vraag, door));
    }

    @PostMapping("/controle")
    ModelAndView brengUit(
            @PathVariable String nummer,
            @PathVariable String orgaan,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var vraag = vraag(nummer, orgaan, door);
        var concept = concept(vraag, door);
        try {
            var invoer = AdviesReader.lees(concept.formulier(), LocalDate.now(clock));
            adviezen.brengUit(vraag.ronde(), vraag.orgaan(), invoer, door);
            Gedaan.meld("advies.gedaan.advies");
            return new ModelAndView("redirect:/voorstellen/" + nummer + "/adviezen");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var stand = new Stand(concept.formulier().met(fout), Optional.empty());
            return toon("advies/formulier", nummer, vraag, stand);
        }
    }

    private record Stand(Formulier formulier, Optional<Instant> bewaard) {}

    private Stand concept(Adviesvraag vraag, Gebruiker door) {
        return adviezen.concept(vraag, door)
                .map(c -> new Stand(Formulier.van(c.velden()), Optional.of(c.bewaard())))
                .orElseGet(() -> new Stand(Formulier.leeg(), Optional.empty()));
    }

    /** The newest question to this body; refused when it was answered or closed. */
    private Adviesvraag vraag(String nummer, String orgaan, Gebruiker door) {
        var code = code(orgaan);
        door.vereist(code);
        var vraag =
                adviezen.gevraagd(List.of(voorstel(nummer).id())).reversed().stream()
                        .filter(v -> v.orgaan().equals(code))
                        .findFirst()
                        .orElseThrow(() -> AdviesGeweigerd.nietGevraagd(nummer, code));
        Adviezen.vereistOpen(vraag);
        return vraag;
    }

    private static OrgaanCode code(String orgaan) {
        return OrgaanCode.lees(orgaan).orElseThrow(() -> new NietGevonden("orgaan", orgaan));
    }

    private Voorstel voorstel(String nummer) {
        return voorbereiding
                .vind(nummer)
                .filter(Voorstel::isOpenbaar)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    private ModelAndView toon(String view, String nummer, Adviesvraag vraag, Stand stand) {
        var voorstel = voorstel(nummer);
        var eerder =
                adviezen.van(voorstel.id()).stream()
                        .filter(Advies::geldt)
                        .map(a -> new Eerder(naam(a.vraag().orgaan()), a.strekking()))
                        .toList();
        var eersteDag =
                voorstel.ladder().besloten().stream()
                        .map(Trede::vanaf)
                        .map(Datering::eerste)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
        return new ModelAndView(
                view,
                "pagina",
                new AdviesPagina(
                        voorstel,
                        vraag,
                        naam(vraag.orgaan()),
                        stand.formulier(),
                        AdviesReader.velden(stand.formulier()),
                        eersteDag,
                        stand.bewaard(),
                        eerder));
    }

    private String naam(OrgaanCode code) {
        return organen.get(code).naam();
    }
}
