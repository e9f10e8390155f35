// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The raadsrapportages of all gemeenten in one run: begin, follow, go on, take along. */
@Controller
@VoorRol(Rol.TOEZICHTHOUDER)
class RondeController {

    private static final String ID =
            "/rapportagerondes/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Rapportagerondes rondes;
    private final RondeLoader loader;

    RondeController(Rapportagerondes rondes, RondeLoader loader) {
        this.rondes = rondes;
        this.loader = loader;
    }

    /** Every run, and the form with which one begins. */
    record RondesPagina(List<Ronde> rondes, List<Optie> jaren, Formulier formulier) {}

    /** One run, and whether it is being made now. */
    record RondePagina(Ronde ronde, boolean bezig) {}

    @GetMapping("/rapportagerondes")
    String alle(Gebruiker door, Model model) {
        var jaren =
                rondes.jaren().stream()
                        .map(jaar -> Optie.van(String.valueOf(jaar), String.valueOf(jaar)))
                        .toList();
        model.addAttribute("pagina", new RondesPagina(rondes.alle(door), jaren, Formulier.leeg()));
        return "rapportage/rondes";
    }

    @PostMapping("/rapportagerondes")
    String begin(@RequestParam(defaultValue = "") String jaar, Gebruiker door) {
        if (!jaar.matches("\\d{4}")) {
            throw new NietGevonden("verslagjaar", jaar);
        }
        var adres = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var ronde = rondes.begin(Integer.parseInt(jaar), adres, door);
        loader.start(ronde.id());
        return "redirect:" + ronde.pad();
    }

    @GetMapping(ID)
    String toon(@PathVariable UUID id, Gebruiker door, Model model) {
        model.addAttribute("pagina", new RondePagina(rondes.get(id, door), loader.isBezig(id)));
        return "rapportage/ronde";
    }

    @PostMapping(ID)
    String gaVerder(@PathVariable UUID id, Gebruiker door) {
        var ronde = rondes.get(id, door);
        loader.start(id);
        return "redirect:" + ronde.pad();
    }

    /** Every document that was made; the same documents give the same bytes. */
    @GetMapping(ID + ".zip")
    void zip(@PathVariable UUID id, Gebruiker door, HttpServletResponse antwoord)
            throws IOException {
        var ronde = rondes.get(id, door);
        antwoord.setContentType("application/zip");
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("raadsrapportages-" + ronde.jaar() + ".zip")
                        .build()
                        .toString());
        try (var zip = new ZipOutputStream(antwoord.getOutputStream())) {
            for (var stuk : rondes.stukken(id, door).entrySet()) {
                var naam = "raadsrapportage-" + stuk.getKey() + "-" + ronde.jaar() + ".pdf";
                var ingang = new ZipEntry(naam);
                ingang.setTimeLocal(ronde.peildag().atStartOfDay());
                zip.putNextEntry(ingang);
                zip.write(stuk.getValue());
                zip.closeEntry();
            }
        }
    }
}
