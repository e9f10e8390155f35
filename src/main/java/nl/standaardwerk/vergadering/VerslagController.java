// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vergadering.Reactie.Oordeel;
import nl.standaardwerk.vergadering.VergaderingController.Kop;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The decision list for everybody, and the minutes for who reads along until they are adopted. */
@Controller
class VerslagController {

    private final VergaderingController vergaderingen;
    private final VerslagReader lezer;
    private final Verslagen verslagen;

    VerslagController(
            VergaderingController vergaderingen, VerslagReader lezer, Verslagen verslagen) {
        this.vergaderingen = vergaderingen;
        this.lezer = lezer;
        this.verslagen = verslagen;
    }

    /**
     * The decisions, and the minutes for who may read them.
     *
     * @param uitkomsten per dossier what the body recorded
     * @param notities whether this person reads what was noted
     * @param aanwezig who was there; empty when that is not known, or not for this person
     */
    record VerslagPagina(
            Kop kop,
            List<Punt> punten,
            Map<DossierId, List<Uitkomst>> uitkomsten,
            boolean notities,
            List<Lid> aanwezig,
            Map<UUID, Map<Oordeel, Long>> oordelen) {

        List<Uitkomst> uitkomsten(Punt punt) {
            return punt.dossier().map(d -> uitkomsten.getOrDefault(d, List.of())).orElse(List.of());
        }

        /** How many members thought what of a point, in a written round. */
        Map<Oordeel, Long> oordelen(Punt punt) {
            return oordelen.getOrDefault(punt.id(), Map.of());
        }
    }

    /** The form in which the secretary writes the minutes. */
    record SchrijfPagina(Kop kop, List<Punt> punten, List<Lid> leden, Formulier formulier) {

        String pad() {
            return kop.vergadering().pad() + "/verslag/schrijven";
        }
    }

    /** The form, or its check page, with which the body's adoption is recorded. */
    record VaststelPagina(Kop kop, Formulier formulier) {}

    @GetMapping("/vergaderingen/{id}/verslag")
    @Openbaar
    ModelAndView toon(@PathVariable String id, Gebruiker door) {
        var kop = vergaderingen.kop(id, door);
        return new ModelAndView("vergadering/verslag", "pagina", lezer.pagina(kop, door));
    }

    @GetMapping("/vergaderingen/{id}/verslag/schrijven")
    @VoorSecretaris
    ModelAndView schrijven(@PathVariable String id, Gebruiker door) {
        var kop = vergaderingen.eigen(id, door);
        return schrijf(kop, lezer.vul(kop));
    }

    @PostMapping("/vergaderingen/{id}/verslag/schrijven")
    @VoorSecretaris
    ModelAndView bewaar(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = vergaderingen.eigen(id, door);
        var formulier = Formulier.van(velden);
        try {
            verslagen.bewaar(kop.vergadering().id(), invoer(kop, formulier), door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return schrijf(kop, formulier.met(fout));
        } catch (VergaderingGeweigerd botsing) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return schrijf(kop, formulier.met("botsing", "ja"));
        }
        Gedaan.meld("vergadering.gedaan.verslag");
        return new ModelAndView("redirect:" + kop.vergadering().pad() + "/verslag");
    }

    private Verslagen.Invoer invoer(Kop kop, Formulier formulier) {
        var notities = new HashMap<UUID, String>();
        var gezien = new HashMap<UUID, Integer>();
        var reacties = new ArrayList<Reactie>();
        var leden = lezer.leden(kop);
        for (var punt : lezer.punten(kop)) {
            notities.put(punt.id(), formulier.waarde("notitie-" + punt.id()));
            gezien.put(
                    punt.id(),
                    VergaderingController.getal(formulier.waarde("gezien-" + punt.id())));
            for (var lid : leden) {
                oordeel(formulier.waarde("oordeel-" + punt.id() + "-" + lid.id()))
                        .ifPresent(o -> reacties.add(new Reactie(punt.id(), lid.id(), o)));
            }
        }
        return new Verslagen.Invoer(aanwezig(formulier), notities, gezien, reacties);
    }

    private static Set<UUID> aanwezig(Formulier formulier) {
        return formulier.waarden("aanwezig").stream()
                .flatMap(w -> VergaderingId.lees(w).stream())
                .map(VergaderingId::waarde)
                .collect(Collectors.toSet());
    }

    private static Optional<Oordeel> oordeel(String waarde) {
        return Arrays.stream(Oordeel.values()).filter(o -> o.name().equals(waarde)).findFirst();
    }

    private ModelAndView schrijf(Kop kop, Formulier formulier) {
        return new ModelAndView(
                "vergadering/schrijven",
                "pagina",
                new SchrijfPagina(kop, lezer.punten(kop), lezer.leden(kop), formulier));
    }

    @GetMapping("/vergaderingen/{id}/verslag/vaststellen")
    @VoorSecretaris
    ModelAndView vaststellen(@PathVariable String id, Gebruiker door) {
        return vast("vergadering/vaststellen", vergaderingen.eigen(id, door), Formulier.leeg());
    }

    @PostMapping("/vergaderingen/{id}/verslag/vaststellen")
    @VoorSecretaris
    ModelAndView stelVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = vergaderingen.eigen(id, door);
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return vast("vergadering/vaststellen", kop, formulier);
        }
        try {
            var dag = formulier.datum("dag");
            new OnjuisteInvoer.Verzamelaar()
                    .eis(dag.isPresent(), "dag", "vergadering.fout.datum")
                    .klaar();
            if (formulier.waarde("bevestigd").isEmpty()) {
                verslagen.controleer(kop.vergadering(), dag.get());
                return vast("vergadering/vaststelControle", kop, formulier);
            }
            verslagen.stelVast(kop.vergadering().id(), dag.get(), door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return vast("vergadering/vaststellen", kop, formulier.met(fout));
        }
        Gedaan.meld("vergadering.gedaan.vastgesteld");
        return new ModelAndView("redirect:" + kop.vergadering().pad() + "/verslag");
    }

    private static ModelAndView vast(String view, Kop kop, Formulier formulier) {
        return new ModelAndView(view, "pagina", new VaststelPagina(kop, formulier));
    }
}
