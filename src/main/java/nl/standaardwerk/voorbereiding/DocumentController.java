// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kruimel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The page with the documents of a dossier, where one is added. */
@Controller
class DocumentController {

    private final Documenten documenten;
    private final PaginaMapper mapper;

    DocumentController(Documenten documenten, PaginaMapper mapper) {
        this.documenten = documenten;
        this.mapper = mapper;
    }

    /** One row of the list of documents. */
    record Rij(Document document, String door) {}

    /** The page with the documents of a dossier and the form to add one. */
    record DocumentenPagina(
            Voorstel voorstel,
            Formulier formulier,
            Botsing botsing,
            List<Kruimel> kruimels,
            List<Rij> rijen,
            String soorten) {}

    @GetMapping("/voorstellen/{nummer}/bewerken/documenten")
    @VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
    ModelAndView documenten(@PathVariable String nummer, Gebruiker door) {
        return toon(mapper.schrijfbaar(nummer, door), Formulier.leeg(), Botsing.GEEN);
    }

    @PostMapping("/voorstellen/{nummer}/bewerken/documenten")
    @VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
    ModelAndView voegToe(
            @PathVariable String nummer,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var formulier = Bestandvelden.lees(vraag);
        if (Bestandvelden.isTeGroot(vraag)) {
            return toonTeGroot(voorstel, formulier, antwoord);
        }
        try {
            var gekozen = Bestandvelden.gekozen(vraag, "bestand").stream().findFirst();
            bewaar(
                    voorstel,
                    gekozen.orElseThrow(() -> fout("bestanden.fout.kies")),
                    formulier,
                    door);
            return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken/documenten");
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            return geweigerd(weigering, mapper.schrijfbaar(nummer, door), formulier, antwoord);
        }
    }

    private ModelAndView geweigerd(
            Weigering weigering, Voorstel nu, Formulier formulier, HttpServletResponse antwoord) {
        if (weigering.soort() == Weigering.Soort.TE_GROOT) {
            return toonTeGroot(nu, formulier, antwoord);
        }
        var botsing = mapper.botsing(weigering, nu, formulier, List.of());
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        return toon(nu, formulier, botsing);
    }

    private void bewaar(
            Voorstel voorstel, MultipartFile bestand, Formulier formulier, Gebruiker door) {
        var upload = Bestand.Upload.van("bestand", bestand);
        try (var _ = upload.inhoud()) {
            documenten.voegToe(
                    voorstel.id(),
                    new Document.Upload(upload, formulier.waarde("omschrijving")),
                    PaginaMapper.gezien(formulier),
                    door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OnjuisteInvoer fout(String sleutel) {
        return new OnjuisteInvoer(List.of(OnjuisteInvoer.Veldfout.van("bestand", sleutel)));
    }

    private ModelAndView toonTeGroot(
            Voorstel voorstel, Formulier formulier, HttpServletResponse antwoord) {
        antwoord.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return toon(voorstel, formulier.met(fout("bestanden.fout.te-groot")), Botsing.GEEN);
    }

    private ModelAndView toon(Voorstel voorstel, Formulier formulier, Botsing botsing) {
        var titel = mapper.t().van("voorbereiding.documenten.titel");
        return new ModelAndView(
                "voorbereiding/documenten",
                "pagina",
                new DocumentenPagina(
                        voorstel,
                        PaginaMapper.metVersie(formulier, voorstel),
                        botsing,
                        mapper.onderdeel(voorstel, titel),
                        documenten.documenten(voorstel.id(), voorstel.dossierversie()).stream()
                                .map(b -> new Rij(b, mapper.namens(b.door().namens())))
                                .toList(),
                        Bestanden.soorten()));
    }
}
