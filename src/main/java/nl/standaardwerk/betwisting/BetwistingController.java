// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.betwisting.Betwisting.Grond;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.stemming.Stemming;
import nl.standaardwerk.stemming.Stemmingen;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A gemeente contests an outcome, everybody reads it, the secretary of the bestuur records. */
@Controller
@RequestMapping("/raadplegingen/{id}/betwistingen")
class BetwistingController {

    private final Betwistingen betwistingen;
    private final Bronnen bronnen;

    BetwistingController(Betwistingen betwistingen, Bronnen bronnen) {
        this.betwistingen = betwistingen;
        this.bronnen = bronnen;
    }

    /** What the pages are made of. */
    @Component("betwistingBronnen")
    record Bronnen(
            Stemmingen stemmingen,
            Voorbereiding voorbereiding,
            Gemeenten gemeenten,
            BetwistReader reader,
            Tekst t) {

        Zaak zaak(String id) {
            var stemming = stemmingen.get(raadpleging(id));
            return new Zaak(stemming, voorbereiding.get(stemming.dossier()));
        }
    }

    /** The vote whose outcome it is about. */
    record Zaak(Stemming stemming, Voorstel voorstel) {

        Optional<LocalDate> laatsteDag() {
            return Betwistingen.termijn(stemming).map(Betwisttermijn::laatsteDag);
        }
    }

    /** The form of a gemeente, or its check page. */
    record NieuwPagina(Zaak zaak, Gemeente gemeente, List<Optie> gronden, Formulier formulier) {

        String actie() {
            return Betwisting.lijstpad(zaak.stemming().id()) + "/nieuw/" + gemeente.code();
        }

        /** The ground that was chosen, in words. */
        String grond() {
            return gronden.stream()
                    .filter(o -> o.waarde().equals(formulier.waarde("grond")))
                    .map(Optie::tekst)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * One contestation, or the check page of a decision on it.
     *
     * @param beslist whether this reader decides on it now
     * @param herstelt whether this reader puts the figures right now
     */
    record BetwistingPagina(
            Zaak zaak,
            Betwisting betwisting,
            String naam,
            boolean beslist,
            boolean herstelt,
            Formulier formulier) {

        Optional<Oordeel> gekozen() {
            return keuze(Oordeel.values(), formulier.waarde("oordeel"));
        }
    }

    /** The form of the first gemeente for which this person can contest. */
    @GetMapping("/nieuw")
    @VoorRol(Rol.GEMEENTESECRETARIS)
    String begin(@PathVariable String id, Gebruiker door) {
        var stemming = bronnen.stemmingen().get(raadpleging(id));
        var lijst = bronnen.stemmingen().kiezerslijst(stemming);
        var eigen = door.gemeenten(Rol.GEMEENTESECRETARIS).stream().sorted().toList();
        var gemeente =
                eigen.stream()
                        .filter(g -> lijst.vind(g).isPresent())
                        .findFirst()
                        .orElse(eigen.getFirst());
        return "redirect:" + Betwisting.lijstpad(stemming.id()) + "/nieuw/" + gemeente;
    }

    @GetMapping("/nieuw/{gemeente}")
    @VoorRol(Rol.GEMEENTESECRETARIS)
    ModelAndView nieuw(@PathVariable String id, @PathVariable String gemeente, Gebruiker door) {
        var eigen = betwistingen.controleer(raadpleging(id), code(gemeente), door);
        return eigen.map(b -> new ModelAndView("redirect:" + b.pad()))
                .orElseGet(() -> nieuw("betwisting/nieuw", id, gemeente, Formulier.leeg()));
    }

    @PostMapping("/nieuw/{gemeente}")
    @VoorRol(Rol.GEMEENTESECRETARIS)
    ModelAndView dienIn(
            @PathVariable String id,
            @PathVariable String gemeente,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var raadpleging = raadpleging(id);
        betwistingen.controleer(raadpleging, code(gemeente), door);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return nieuw("betwisting/nieuw", id, gemeente, formulier);
        }
        try {
            var inhoud = inhoud(formulier);
            if (formulier.waarde("bevestigd").isEmpty()) {
                return nieuw("betwisting/nieuwControle", id, gemeente, formulier);
            }
            int nummer = betwistingen.dienIn(raadpleging, code(gemeente), inhoud, door);
            Gedaan.meld("betwisting.gedaan.ingediend");
            return new ModelAndView("redirect:" + Betwisting.lijstpad(raadpleging) + "/" + nummer);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return nieuw("betwisting/nieuw", id, gemeente, formulier.met(fout));
        }
    }

    @GetMapping("/{nummer}")
    @Openbaar
    ModelAndView toon(@PathVariable String id, @PathVariable String nummer, Gebruiker door) {
        return toon("betwisting/betwisting", betwisting(id, nummer), Formulier.leeg(), door);
    }

    @PostMapping("/{nummer}")
    @VoorRol(Rol.SECRETARIS)
    ModelAndView beslis(
            @PathVariable String id,
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var betwisting = betwisting(id, nummer);
        door.vereist(Actor.BESTUUR);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return toon("betwisting/betwisting", betwisting, formulier, door);
        }
        try {
            var uitspraak = uitspraak(formulier);
            var raadpleging = betwisting.raadpleging();
            if (formulier.waarde("bevestigd").isEmpty()) {
                betwistingen.controleer(raadpleging, betwisting.nummer(), uitspraak, door);
                return toon("betwisting/controle", betwisting, formulier, door);
            }
            betwistingen.beslis(raadpleging, betwisting.nummer(), uitspraak, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("betwisting/betwisting", betwisting, formulier.met(fout), door);
        }
        Gedaan.meld("betwisting.gedaan.beslist");
        return new ModelAndView("redirect:" + betwisting.pad());
    }

    private static Inhoud inhoud(Formulier f) {
        var grond = keuze(Grond.values(), f.waarde("grond"));
        var inhoud = new Inhoud(grond.orElse(Grond.ANDERS), f.waarde("tekst"));
        new OnjuisteInvoer.Verzamelaar()
                .eis(grond.isPresent(), "grond", "betwisting.fout.grond")
                .eis(
                        Betwisting.past(inhoud.tekst()),
                        "tekst",
                        "betwisting.fout.tekst",
                        Betwisting.LANGSTE)
                .klaar();
        return inhoud;
    }

    private static Uitspraak uitspraak(Formulier f) {
        var oordeel = keuze(Oordeel.values(), f.waarde("oordeel"));
        var datum = f.datum("datum");
        new OnjuisteInvoer.Verzamelaar()
                .eis(oordeel.isPresent(), "oordeel", "betwisting.fout.oordeel")
                .eis(
                        Betwisting.past(f.waarde("redenen")),
                        "redenen",
                        "betwisting.fout.redenen",
                        Betwisting.LANGSTE)
                .eis(datum.isPresent(), "datum", "betwisting.fout.dag")
                .klaar();
        return new Uitspraak(oordeel.orElseThrow(), f.waarde("redenen"), datum.orElseThrow());
    }

    private static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    private Betwisting betwisting(String id, String nummer) {
        if (!nummer.matches("[1-9]\\d{0,3}")) {
            throw new NietGevonden("betwisting", nummer);
        }
        return betwistingen.get(raadpleging(id), Integer.parseInt(nummer));
    }

    private ModelAndView nieuw(String view, String id, String gemeente, Formulier formulier) {
        return new ModelAndView(
                view,
                "pagina",
                new NieuwPagina(
                        bronnen.zaak(id),
                        bronnen.gemeenten().get(code(gemeente)),
                        Arrays.stream(Grond.values())
                                .map(g -> Optie.van(g.name(), bronnen.t().label(g)))
                                .toList(),
                        formulier));
    }

    private ModelAndView toon(String view, Betwisting b, Formulier formulier, Gebruiker door) {
        boolean zelfde = b.demonstratie() == door.demonstratie();
        return new ModelAndView(
                view,
                "pagina",
                new BetwistingPagina(
                        bronnen.zaak(b.raadpleging().toString()),
                        b,
                        bronnen.reader().naam(b),
                        zelfde && b.status() == Status.INGEDIEND && door.handeltVoor(Actor.BESTUUR),
                        zelfde
                                && b.status() == Status.WORDT_HERSTELD
                                && door.handeltVoor(Actor.STEMBUREAU),
                        formulier));
    }

    private static RaadplegingId raadpleging(String id) {
        try {
            return new RaadplegingId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden("raadpleging", id);
        }
    }

    private static GemeenteCode code(String gemeente) {
        return GemeenteCode.lees(gemeente)
                .orElseThrow(() -> new NietGevonden("gemeente", gemeente));
    }
}
