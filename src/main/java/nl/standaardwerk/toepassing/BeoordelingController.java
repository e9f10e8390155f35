// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.Beoordeling.Oordeel;
import nl.standaardwerk.toepassing.Beoordeling.Soort;
import nl.standaardwerk.toepassing.BeoordelingRepository.Regel;
import nl.standaardwerk.toepassing.BeoordelingRepository.Venster;
import nl.standaardwerk.toepassing.Beoordelingen.Daad;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Paginering;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is thought of an Uitleg: the list of who judges, and the exchange about one. */
@Controller
class BeoordelingController {

    private final Beoordelingen beoordelingen;
    private final Toepassing.Omgeving omgeving;

    BeoordelingController(Beoordelingen beoordelingen, Toepassing.Omgeving omgeving) {
        this.beoordelingen = beoordelingen;
        this.omgeving = omgeving;
    }

    /** One line of the list. */
    record Rij(Regel regel, Gemeente gemeente, Standaard standaard, LocalDate vandaag) {

        String titel() {
            return standaard.gegevens(vandaag).titel();
        }
    }

    /**
     * The list.
     *
     * @param alles also those on which nothing is to be done
     */
    record LijstPagina(List<Rij> rijen, boolean alles, Paginering paginering) {}

    /**
     * One Uitleg.
     *
     * @param kan what who looks can do now
     */
    record BladPagina(
            Beoordeling beoordeling,
            Gemeente gemeente,
            Standaard standaard,
            LocalDate vandaag,
            List<Soort> kan,
            Formulier formulier) {

        String pad() {
            return "/beoordelingen/" + beoordeling.id();
        }

        String titel() {
            return standaard.gegevens(vandaag).titel();
        }

        String openbaar() {
            return "/gemeenten/" + gemeente.code() + "/toepassing/" + standaard.sleutel();
        }
    }

    /** The check page before a verdict. */
    record ControlePagina(BladPagina blad, Daad daad) {}

    @GetMapping("/beoordelingen")
    @VoorRol({Rol.TOEZICHTHOUDER, Rol.SECRETARIS})
    String lijst(
            @RequestParam(defaultValue = "nee") String alles,
            @RequestParam(defaultValue = "1") String pagina,
            Gebruiker door,
            Model model) {
        boolean ook = alles.equals("ja");
        int nummer = pagina.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pagina) : 1;
        var deel = beoordelingen.lijst(!ook, (nummer - 1) * Venster.PER_PAGINA, door);
        var vandaag = omgeving.vandaag();
        var adres = new Adres("/beoordelingen", java.util.Map.of()).met("alles", ook ? "ja" : "");
        model.addAttribute(
                "pagina",
                new LijstPagina(
                        deel.regels().stream()
                                .map(
                                        r ->
                                                new Rij(
                                                        r,
                                                        omgeving.gemeenten().get(r.gemeente()),
                                                        omgeving.register().get(r.standaard()),
                                                        vandaag))
                                .toList(),
                        ook,
                        new Paginering(
                                nummer,
                                Venster.PER_PAGINA,
                                deel.totaal(),
                                n -> adres.met("pagina", n).url())));
        return "toepassing/beoordelingen";
    }

    @GetMapping("/beoordelingen/{id}")
    @VoorRol({Rol.TOEZICHTHOUDER, Rol.SECRETARIS, Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
    ModelAndView toon(@PathVariable String id, Gebruiker door) {
        return new ModelAndView(
                "toepassing/beoordeling", "pagina", blad(id, Formulier.leeg(), door));
    }

    @PostMapping("/beoordelingen/{id}")
    @VoorRol({Rol.TOEZICHTHOUDER, Rol.SECRETARIS, Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
    ModelAndView zet(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return new ModelAndView("toepassing/beoordeling", "pagina", blad(id, formulier, door));
        }
        try {
            var daad = daad(formulier);
            var blad = blad(id, formulier, door);
            Beoordelingen.controleer(daad);
            if (daad.soort() == Soort.OORDEEL && formulier.waarde("bevestigd").isEmpty()) {
                return new ModelAndView(
                        "toepassing/oordeel", "pagina", new ControlePagina(blad, daad));
            }
            beoordelingen.zet(blad.beoordeling().id(), daad, door);
            Gedaan.meld("toepassing.gedaan.stap." + daad.soort());
            return new ModelAndView("redirect:" + blad.pad());
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "toepassing/beoordeling", "pagina", blad(id, formulier.met(fout), door));
        }
    }

    private static Daad daad(Formulier f) {
        var soort =
                keuze(Soort.values(), f.waarde("soort"))
                        .orElseThrow(
                                () ->
                                        new OnjuisteInvoer(
                                                List.of(
                                                        Veldfout.van(
                                                                "soort",
                                                                "toepassing.fout.soort"))));
        var gezien = f.waarde("gezien");
        return new Daad(
                soort,
                soort.metOordeel()
                        ? keuze(Oordeel.values(), f.waarde("oordeel"))
                        : Optional.empty(),
                f.waarde("tekst"),
                gezien.matches("\\d{1,4}") ? Integer.parseInt(gezien) : 0);
    }

    private static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    private BladPagina blad(String id, Formulier formulier, Gebruiker door) {
        var beoordeling = beoordelingen.lees(uuid(id), door);
        var vandaag = omgeving.vandaag();
        var kan =
                beoordeling.kan(vandaag).stream()
                        .filter(soort -> Beoordelingen.mag(beoordeling, soort, door))
                        .toList();
        var ingevuld =
                formulier.waarde("soort").isEmpty() && kan.size() == 1
                        ? formulier.met("soort", kan.getFirst())
                        : formulier;
        return new BladPagina(
                beoordeling,
                omgeving.gemeenten().get(beoordeling.uitleg().gemeente()),
                omgeving.register().get(beoordeling.uitleg().standaard()),
                vandaag,
                kan,
                ingevuld.waarde("gezien").isEmpty() || ingevuld.heeftFout("tekst")
                        ? ingevuld.met("gezien", beoordeling.stappen().size())
                        : ingevuld);
    }

    private static UUID uuid(String id) {
        return Optional.of(id)
                .filter(i -> i.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseThrow(() -> new NietGevonden("uitleg", id));
    }
}
