// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A gemeente, or who speaks for several, fills in its answers in a rekenblad. */
@Controller
@VoorRol({Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
@RequestMapping("/rekenblad")
class RekenbladController {

    private static final String ALLE = "alle";
    private static final String CONTROLE = "redirect:/rekenblad/controle";

    private final Rekenbladen rekenbladen;
    private final KeuringMapper keuringen;
    private final Bestanden bestanden;
    private final Gemeenten gemeenten;

    RekenbladController(
            Rekenbladen rekenbladen,
            KeuringMapper keuringen,
            Bestanden bestanden,
            Gemeenten gemeenten) {
        this.rekenbladen = rekenbladen;
        this.keuringen = keuringen;
        this.bestanden = bestanden;
        this.gemeenten = gemeenten;
    }

    /**
     * Where it goes out and comes in.
     *
     * @param keuze the gemeenten that go out by one file each
     * @param klaar whether something waits to be taken over
     */
    record RekenbladPagina(List<Gemeente> keuze, boolean klaar, Formulier formulier) {

        String pad(String wie, Bladvorm vorm) {
            return "/rekenblad/" + wie + "/" + vorm.extensie();
        }

        /** The page of the gemeente, or the choice when there are more. */
        String terug() {
            return "/onze-gemeente" + (meer() ? "" : "/" + keuze.getFirst().code());
        }

        boolean meer() {
            return keuze.size() > 1;
        }
    }

    @GetMapping
    ModelAndView toon(Gebruiker door) {
        return formulier(Formulier.leeg(), door);
    }

    private ModelAndView formulier(Formulier formulier, Gebruiker door) {
        var keuze = rekenbladen.eigen(door).stream().map(gemeenten::get).sorted().toList();
        if (keuze.isEmpty()) {
            throw GeenRecht.zonder(Rol.COORDINATOR);
        }
        return new ModelAndView(
                "rekenblad/rekenblad",
                "pagina",
                new RekenbladPagina(keuze, rekenbladen.isKlaar(door), formulier));
    }

    @GetMapping("/{wie:alle|GM\\d{4}}/{vorm:xlsx|ods|csv}")
    ResponseEntity<byte[]> haal(
            @PathVariable String wie, @PathVariable String vorm, Gebruiker door) {
        Collection<GemeenteCode> van =
                wie.equals(ALLE) ? rekenbladen.eigen(door) : Set.of(gemeente(wie));
        var soort = Bladvorm.valueOf(vorm.toUpperCase(Locale.ROOT));
        var inhoud = rekenbladen.haal(van, soort, door);
        var naam = "standaarden-" + wie.toLowerCase(Locale.ROOT) + "." + vorm;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, soort.mediatype())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(inhoud);
    }

    private GemeenteCode gemeente(String code) {
        return GemeenteCode.lees(code)
                .flatMap(gemeenten::vind)
                .map(Gemeente::code)
                .orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    @PostMapping
    ModelAndView lees(HttpServletRequest vraag, Gebruiker door, HttpServletResponse antwoord) {
        try {
            var keuring = keur(vraag, door);
            if (keuring.isGoed() && !keuring.wijzigingen().isEmpty()) {
                return new ModelAndView(CONTROLE);
            }
            if (!keuring.isGoed()) {
                antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            return new ModelAndView("rekenblad/keuring", "pagina", keuringen.pagina(keuring, ""));
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return formulier(Formulier.leeg().met(fout), door);
        }
    }

    private Keuring keur(HttpServletRequest vraag, Gebruiker door) {
        var gekozen = Bestandvelden.gekozen(vraag, OnleesbaarBestand.VELD);
        if (Bestandvelden.isTeGroot(vraag)) {
            throw OnleesbaarBestand.teGroot();
        }
        if (gekozen.size() != 1) {
            throw OnleesbaarBestand.met("rekenblad.fout.geen");
        }
        var upload = Bestand.Upload.van(OnleesbaarBestand.VELD, gekozen.getFirst());
        try (var _ = upload.inhoud();
                var aangeboden = bestanden.neemAan(upload)) {
            return rekenbladen.lees(aangeboden, door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/controle")
    ModelAndView controle(Gebruiker door) {
        return rekenbladen
                .klaar(door)
                .map(
                        k ->
                                new ModelAndView(
                                        "rekenblad/keuring",
                                        "pagina",
                                        keuringen.pagina(k.keuring(), k.vingerafdruk())))
                .orElseGet(() -> new ModelAndView("redirect:/rekenblad"));
    }

    @PostMapping("/controle")
    ModelAndView verwerk(
            @RequestParam(defaultValue = "") String vingerafdruk,
            @RequestParam Optional<String> weg,
            Gebruiker door,
            HttpServletResponse antwoord) {
        if (weg.isPresent()) {
            rekenbladen.gooiWeg(door);
            Gedaan.meld("rekenblad.gedaan.weg");
            return new ModelAndView("redirect:/rekenblad");
        }
        try {
            var geraakt = rekenbladen.verwerk(vingerafdruk, door);
            Gedaan.meld(geraakt.isEmpty() ? "rekenblad.gedaan.niets" : "rekenblad.gedaan");
            return new ModelAndView(
                    geraakt.size() == 1
                            ? "redirect:/onze-gemeente/" + geraakt.iterator().next()
                            : "redirect:/rekenblad");
        } catch (RekenbladGeweigerd | OnjuisteInvoer intussen) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return controle(door);
        }
    }
}
