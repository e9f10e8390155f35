// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;

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
import java.util.UUID;

/** The forms of the five toetsvragen; collisions as in {@link DossierController}. */
@Controller
@RequestMapping("/voorstellen/{nummer}/bewerken/toetsvragen")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class ToetsvraagController {

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;

    ToetsvraagController(Voorbereiding voorbereiding, PaginaMapper mapper) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    @GetMapping("/{n}")
    ModelAndView toetsvraag(@PathVariable String nummer, @PathVariable int n, Gebruiker door) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var vraag = vraag(n);
        var dossier = voorbereiding.dossier(voorstel.id(), voorstel.dossierversie());
        var formulier =
                Optional.ofNullable(dossier.toets().get(vraag))
                        .map(a -> formulier(a.inhoud()))
                        .orElseGet(Formulier::leeg);
        return toonToets(
                pagina(voorstel, vraag, dossier),
                PaginaMapper.metVersie(formulier, voorstel),
                Botsing.GEEN);
    }

    @PostMapping("/{n}")
    ModelAndView beantwoord(
            @PathVariable String nummer,
            @PathVariable int n,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var vraag = vraag(n);
        var formulier = Formulier.van(velden);
        try {
            var invoer = antwoord(formulier);
            voorbereiding.beantwoord(
                    voorstel.id(), vraag, invoer, PaginaMapper.gezien(formulier), door);
            return PaginaMapper.bewerken(voorstel);
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var dossier = voorbereiding.dossier(voorstel.id());
            return toonToets(pagina(voorstel, vraag, dossier), formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toonBotsing(mapper.schrijfbaar(nummer, door), vraag, formulier, weigering);
        }
    }

    private ModelAndView toonBotsing(
            Voorstel nu, Toetsvraag vraag, Formulier formulier, Weigering weigering) {
        var t = mapper.t();
        var dossier = voorbereiding.dossier(nu.id());
        var stukken =
                Optional.ofNullable(dossier.toets().get(vraag))
                        .map(Toetsantwoord::inhoud)
                        .map(
                                a ->
                                        List.of(
                                                new Stuk(
                                                        t.van("voorbereiding.veld.antwoord"),
                                                        t.label(a.antwoord())),
                                                new Stuk(
                                                        t.van("voorbereiding.veld.toelichting"),
                                                        a.toelichting()),
                                                new Stuk(
                                                        t.van("voorbereiding.veld.bewijs"),
                                                        a.bewijs()),
                                                new Stuk(
                                                        t.van("voorbereiding.veld.bewijslink"),
                                                        a.bewijslink())))
                        .orElse(List.of());
        var botsing = mapper.botsing(weigering, nu, formulier, stukken);
        return toonToets(
                pagina(nu, vraag, dossier), PaginaMapper.metVersie(formulier, nu), botsing);
    }

    private DossierController.DeelPagina pagina(
            Voorstel voorstel, Toetsvraag vraag, Dossier dossier) {
        var titel = mapper.titel(vraag);
        return new DossierController.DeelPagina(
                voorstel,
                Formulier.leeg(),
                Botsing.GEEN,
                mapper.onderdeel(voorstel, titel),
                titel,
                mapper.t().van("regeling.toetsvraag." + vraag + ".vraag"),
                vraag.name(),
                voorstel.pad() + "/bewerken/toetsvragen/" + vraag.nummer(),
                dossier.documenten().stream()
                        .map(b -> Optie.van(b.id().toString(), b.naam()))
                        .toList());
    }

    private static ModelAndView toonToets(
            DossierController.DeelPagina basis, Formulier formulier, Botsing botsing) {
        return new ModelAndView(
                "voorbereiding/toetsvraag", "pagina", met(basis, formulier, botsing));
    }

    private static DossierController.DeelPagina met(
            DossierController.DeelPagina basis, Formulier formulier, Botsing botsing) {
        return new DossierController.DeelPagina(
                basis.voorstel(),
                formulier,
                botsing,
                basis.kruimels(),
                basis.titel(),
                basis.vraag(),
                basis.hulp(),
                basis.actie(),
                basis.bestanden());
    }

    private static Toetsvraag vraag(int n) {
        return Arrays.stream(Toetsvraag.values())
                .filter(v -> v.nummer() == n)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("toetsvraag", String.valueOf(n)));
    }

    private static Formulier formulier(Toetsantwoord.Invoer antwoord) {
        return Formulier.leeg()
                .met("antwoord", antwoord.antwoord())
                .met("toelichting", antwoord.toelichting())
                .met("bewijs", antwoord.bewijs())
                .met("bewijslink", antwoord.bewijslink())
                .met("bewijsbestand", antwoord.bewijsbestand().map(BestandId::toString).orElse(""));
    }

    private static Toetsantwoord.Invoer antwoord(Formulier formulier) {
        var keuze = GegevensMapper.lees(Toetsantwoord.Antwoord.class, formulier.waarde("antwoord"));
        new OnjuisteInvoer.Verzamelaar()
                .eis(keuze.isPresent(), "antwoord", "voorbereiding.fout.kies")
                .klaar();
        return new Toetsantwoord.Invoer(
                keuze.orElseThrow(),
                formulier.waarde("toelichting"),
                formulier.waarde("bewijs"),
                formulier.waarde("bewijslink"),
                bestand(formulier.waarde("bewijsbestand")));
    }

    private static Optional<BestandId> bestand(String waarde) {
        try {
            return waarde.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BestandId(UUID.fromString(waarde)));
        } catch (IllegalArgumentException geenId) {
            throw new OnjuisteInvoer(
                    List.of(
                            OnjuisteInvoer.Veldfout.van(
                                    "bewijsbestand", "voorbereiding.fout.bestand-onbekend")));
        }
    }
}
