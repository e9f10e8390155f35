// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.overlap.Referentielijsten.Voorvertoning;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * For administrators: a new delivery of a list. First the file is checked and shown, then it is
 * taken over whole, or thrown away.
 */
@Controller
@VoorRol(Rol.BEHEERDER)
@RequestMapping("/beheer/referentielijsten")
class LijstBeheerController {

    private static final String PAD = "/beheer/referentielijsten";
    private static final int LANGSTE_NAAM = 120;

    private final Referentielijsten lijsten;

    LijstBeheerController(Referentielijsten lijsten) {
        this.lijsten = lijsten;
    }

    /** All lists with their deliveries. */
    record BeheerPagina(List<Referentielijst> lijsten, List<Levering> leveringen) {

        List<Levering> van(Referentielijst lijst) {
            return leveringen.stream().filter(l -> l.lijst() == lijst).toList();
        }
    }

    /** One list: the form, or what the checked file would change. */
    record UploadPagina(
            Referentielijst lijst, Formulier formulier, Optional<Voorvertoning> voorvertoning) {

        String actie() {
            return PAD + "/" + lijst.pad();
        }
    }

    @GetMapping
    ModelAndView alle() {
        return new ModelAndView(
                "overlap/beheer",
                "pagina",
                new BeheerPagina(List.of(Referentielijst.values()), lijsten.leveringen()));
    }

    @GetMapping("/{lijst}")
    ModelAndView toon(@PathVariable String lijst) {
        var gekozen = lijst(lijst);
        return toon(gekozen, Formulier.leeg(), lijsten.voorvertoning(gekozen));
    }

    @PostMapping("/{lijst}")
    ModelAndView controleer(
            @PathVariable String lijst,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var gekozen = lijst(lijst);
        try {
            lijsten.controleer(gekozen, naam(bestand), inhoud(bestand), door);
            return new ModelAndView("redirect:" + PAD + "/" + gekozen.pad());
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(gekozen, Formulier.leeg().met(invoer), Optional.empty());
        }
    }

    @PostMapping("/{lijst}/overnemen")
    String neemOver(
            @PathVariable String lijst,
            @RequestParam(defaultValue = "") String sha256,
            Gebruiker door) {
        lijsten.neemOver(lijst(lijst), sha256, door);
        return "redirect:" + PAD;
    }

    @PostMapping("/{lijst}/weg")
    String gooiWeg(@PathVariable String lijst, Gebruiker door) {
        var gekozen = lijst(lijst);
        lijsten.gooiWeg(gekozen, door);
        return "redirect:" + PAD + "/" + gekozen.pad();
    }

    private static Referentielijst lijst(String pad) {
        return Referentielijst.van(pad).orElseThrow(() -> new NietGevonden("referentielijst", pad));
    }

    private static String naam(@Nullable MultipartFile bestand) {
        var naam =
                Optional.ofNullable(bestand)
                        .map(MultipartFile::getOriginalFilename)
                        .orElse("")
                        .replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (naam.isEmpty()) {
            throw new OnjuisteInvoer(List.of(Veldfout.van("bestand", "overlap.fout.kies")));
        }
        return naam.substring(0, Math.min(naam.length(), LANGSTE_NAAM));
    }

    private static byte[] inhoud(@Nullable MultipartFile bestand) {
        if (bestand == null || bestand.getSize() > Referentielijsten.GROOTSTE) {
            throw new OnjuisteInvoer(List.of(Veldfout.van("bestand", "overlap.fout.groot")));
        }
        try {
            return bestand.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelAndView toon(
            Referentielijst lijst, Formulier formulier, Optional<Voorvertoning> voorvertoning) {
        return new ModelAndView(
                "overlap/upload", "pagina", new UploadPagina(lijst, formulier, voorvertoning));
    }
}
