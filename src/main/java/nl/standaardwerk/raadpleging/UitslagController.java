// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** The stembureau records an outcome: the first person enters it, the second confirms it. */
@Controller
@RequestMapping("/voorstellen/{nummer}/uitslag")
@VoorRol(Rol.STEMBUREAU)
class UitslagController {

    private final Raadplegingen raadplegingen;
    private final Voorbereiding voorbereiding;
    private final Bestandvelden bestanden;
    private final Tekst t;

    UitslagController(
            Raadplegingen raadplegingen,
            Voorbereiding voorbereiding,
            Bestandvelden bestanden,
            Tekst t) {
        this.raadplegingen = raadplegingen;
        this.voorbereiding = voorbereiding;
        this.bestanden = bestanden;
        this.t = t;
    }

    /** The form of the first person. */
    record UitslagPagina(
            Voorstel voorstel,
            Raadpleging raadpleging,
            Formulier formulier,
            List<Bijlage> bijlagen) {}

    /** Everything the first person entered, for the second. */
    record BevestigPagina(
            Voorstel voorstel,
            Raadpleging raadpleging,
            Uitslag uitslag,
            String zin,
            List<Bijlage> bijlagen,
            boolean zelfIngevoerd,
            Formulier formulier) {}

    @GetMapping
    ModelAndView formulier(@PathVariable String nummer, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        var voorstel = voorstel(nummer);
        var raadpleging = raadpleging(voorstel);
        if (raadpleging.wachtOpBevestiging().filter(i -> !isVan(i, door)).isPresent()) {
            return new ModelAndView("redirect:" + voorstel.pad() + "/uitslag/bevestigen");
        }
        var formulier =
                raadpleging
                        .wachtOpBevestiging()
                        .map(i -> UitslagReader.formulier(i.uitslag(), t))
                        .orElseGet(Formulier::leeg)
                        .met("nummer", raadpleging.versie());
        return toon(voorstel, raadpleging, formulier);
    }

    @PostMapping
    ModelAndView legVast(
            @PathVariable String nummer,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        door.vereist(Actor.STEMBUREAU);
        var voorstel = voorstel(nummer);
        var raadpleging = raadpleging(voorstel);
        var veld = Bestandvelden.Veld.een(UitslagReader.BESTAND);
        var formulier = bestanden.lees(vraag, veld, door.namens(Actor.STEMBUREAU));
        try {
            raadplegingen.legUitslagVast(
                    raadpleging.id(), UitslagReader.lees(formulier), gezien(formulier), door);
            return new ModelAndView("redirect:/voorstellen/" + nummer + "/uitslag/bevestigen");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, raadpleging, formulier.met(fout));
        }
    }

    private ModelAndView toon(Voorstel voorstel, Raadpleging raadpleging, Formulier formulier) {
        var bijlagen = bestanden.bijlagen(formulier, UitslagReader.BESTAND);
        return new ModelAndView(
                "raadpleging/uitslag",
                "pagina",
                new UitslagPagina(voorstel, raadpleging, formulier, bijlagen));
    }

    @GetMapping("/bevestigen")
    ModelAndView bevestigen(@PathVariable String nummer, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        var voorstel = voorstel(nummer);
        return toon(voorstel, raadpleging(voorstel), Formulier.leeg(), door);
    }

    @PostMapping("/bevestigen")
    ModelAndView bevestig(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = voorstel(nummer);
        var raadpleging = raadpleging(voorstel);
        var formulier = Formulier.van(velden);
        try {
            if (formulier.waarde("oordeel").equals("AFKEUREN")) {
                raadplegingen.keurAf(
                        raadpleging.id(), gezien(formulier), formulier.waarde("reden"), door);
                Gedaan.meld("raadpleging.gedaan.afgekeurd");
                return new ModelAndView("redirect:/voorstellen/" + nummer);
            }
            raadplegingen.bevestig(raadpleging.id(), gezien(formulier), door);
            Gedaan.meld("raadpleging.gedaan.bevestigd");
            return new ModelAndView("redirect:" + raadpleging.pad());
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, raadpleging, formulier.met(fout), door);
        }
    }

    private ModelAndView toon(
            Voorstel voorstel, Raadpleging raadpleging, Formulier formulier, Gebruiker door) {
        var invoer =
                raadpleging.wachtOpBevestiging().orElseThrow(UitslagGeweigerd::nietsTeBevestigen);
        var stemregels = Regelingen.versie(raadpleging.vraag().regeling()).stemregels();
        return new ModelAndView(
                "raadpleging/bevestigen",
                "pagina",
                new BevestigPagina(
                        voorstel,
                        raadpleging,
                        invoer.uitslag(),
                        Uitslagzin.van(invoer.uitslag(), stemregels, t),
                        bestanden.bijlagen(invoer.uitslag().bestand().stream().toList()),
                        isVan(invoer, door),
                        formulier));
    }

    /** Whether this person entered it, and so cannot confirm it. */
    private static boolean isVan(Raadpleging.Invoer invoer, Gebruiker door) {
        return door.account().equals(Optional.of(invoer.eerste()));
    }

    private static int gezien(Formulier formulier) {
        var nummer = formulier.waarde("nummer");
        return nummer.matches("\\d{1,6}") ? Integer.parseInt(nummer) : -1;
    }

    private Voorstel voorstel(String nummer) {
        return voorbereiding
                .vind(nummer)
                .filter(Voorstel::isOpenbaar)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    /** The newest question to the members on this voorstel. */
    private Raadpleging raadpleging(Voorstel voorstel) {
        return raadplegingen.van(voorstel.id()).stream()
                .findFirst()
                .orElseThrow(UitslagGeweigerd::geenRaadpleging);
    }
}
