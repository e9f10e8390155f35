// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.onderbouwing.ProefMapper.Keuzes;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.PaginaMapper;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kruimel;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The forms of a part that is a list: its rows, one row to add or to change, and taking one away.
 * The identity of a new row is made with the form, so that sending it twice adds it once.
 */
@Controller
@RequestMapping("/voorstellen/{nummer}/bewerken/{deel:stakeholders|praktijkproeven|metingen}")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class RijController {

    private static final String RIJ =
            "/{rij:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final PaginaMapper paginas;
    private final RijMapper mapper;
    private final Onderbouwing onderbouwing;

    RijController(PaginaMapper paginas, RijMapper mapper, Onderbouwing onderbouwing) {
        this.paginas = paginas;
        this.mapper = mapper;
        this.onderbouwing = onderbouwing;
    }

    /** All rows of a part. */
    record LijstPagina(
            Voorstel voorstel,
            Onderdeel onderdeel,
            List<Kruimel> kruimels,
            List<RijMapper.Kort> rijen) {

        String pad() {
            return RijController.pad(voorstel, onderdeel);
        }

        String nieuw() {
            return pad() + "/nieuw";
        }
    }

    /** The form of one row. */
    record RijPagina(
            Voorstel voorstel,
            Onderdeel onderdeel,
            UUID rij,
            List<Kruimel> kruimels,
            Keuzes keuzes,
            Formulier formulier,
            Botsing botsing) {

        String pad() {
            return RijController.pad(voorstel, onderdeel);
        }

        String actie() {
            return pad() + "/" + rij;
        }

        int standpunten() {
            return RijMapper.standpunten(formulier);
        }
    }

    /** Whether the row may really go. */
    record VerwijderPagina(Voorstel voorstel, Rij rij, List<Kruimel> kruimels, List<Stuk> stukken) {

        String pad() {
            return RijController.pad(voorstel, rij.onderdeel());
        }

        String actie() {
            return pad() + "/" + rij.id() + "/verwijderen";
        }
    }

    @GetMapping
    ModelAndView lijst(@PathVariable String nummer, @PathVariable String deel, Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var onderdeel = onderdeel(deel);
        var rijen = blad(voorstel).van(onderdeel).stream().map(mapper::kort).toList();
        return new ModelAndView(
                "onderbouwing/lijst",
                "pagina",
                new LijstPagina(voorstel, onderdeel, kruimels(voorstel, onderdeel), rijen));
    }

    @GetMapping("/nieuw")
    ModelAndView nieuw(@PathVariable String nummer, @PathVariable String deel, Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var leeg = PaginaMapper.metVersie(Formulier.leeg(), voorstel);
        return toon(voorstel, onderdeel(deel), UUID.randomUUID(), leeg, Botsing.GEEN);
    }

    @GetMapping(RIJ)
    ModelAndView rij(@PathVariable String nummer, @PathVariable UUID rij, Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var nu = rij(voorstel, rij);
        var formulier = PaginaMapper.metVersie(mapper.formulier(nu), voorstel);
        return toon(voorstel, nu.onderdeel(), rij, formulier, Botsing.GEEN);
    }

    @PostMapping(RIJ)
    ModelAndView bewaar(
            @PathVariable Map<String, String> plek,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var nummer = plek.getOrDefault("nummer", "");
        var onderdeel = onderdeel(plek.getOrDefault("deel", ""));
        var rij = UUID.fromString(plek.getOrDefault("rij", ""));
        var voorstel = paginas.schrijfbaar(nummer, door);
        var formulier = Formulier.van(velden);
        try {
            var ingevuld = RijMapper.lees(onderdeel, rij, formulier);
            onderbouwing.bewaar(voorstel.id(), ingevuld, PaginaMapper.gezien(formulier), door);
            return new ModelAndView("redirect:" + pad(voorstel, onderdeel));
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, onderdeel, rij, formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            var nu = paginas.schrijfbaar(nummer, door);
            var botsing = paginas.botsing(weigering, nu, formulier, stukken(nu, rij));
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toon(nu, onderdeel, rij, PaginaMapper.metVersie(formulier, nu), botsing);
        }
    }

    @GetMapping(RIJ + "/verwijderen")
    ModelAndView controleer(@PathVariable String nummer, @PathVariable UUID rij, Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var nu = rij(voorstel, rij);
        return new ModelAndView(
                "onderbouwing/verwijderen",
                "pagina",
                new VerwijderPagina(
                        voorstel, nu, kruimels(voorstel, nu.onderdeel()), mapper.stukken(nu)));
    }

    @PostMapping(RIJ + "/verwijderen")
    String verwijder(
            @PathVariable String nummer,
            @PathVariable UUID rij,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var onderdeel = rij(voorstel, rij).onderdeel();
        int gezien = PaginaMapper.gezien(Formulier.van(velden));
        onderbouwing.verwijder(voorstel.id(), rij, gezien, door);
        return "redirect:" + pad(voorstel, onderdeel);
    }

    private static Onderdeel onderdeel(String pad) {
        return Onderdeel.van(pad).orElseThrow(() -> new NietGevonden("onderdeel", pad));
    }

    private Blad blad(Voorstel voorstel) {
        return onderbouwing.blad(voorstel.id(), voorstel.dossierversie());
    }

    private Rij rij(Voorstel voorstel, UUID rij) {
        return blad(voorstel)
                .vind(rij)
                .orElseThrow(() -> new NietGevonden("onderbouwing", rij.toString()));
    }

    private List<Stuk> stukken(Voorstel nu, UUID rij) {
        return blad(nu).vind(rij).map(mapper::stukken).orElse(List.of());
    }

    private ModelAndView toon(
            Voorstel voorstel,
            Onderdeel onderdeel,
            UUID rij,
            Formulier formulier,
            Botsing botsing) {
        var kruimels = new ArrayList<>(kruimels(voorstel, onderdeel));
        kruimels.set(
                kruimels.size() - 1,
                Kruimel.naar(mapper.titel(onderdeel), pad(voorstel, onderdeel)));
        kruimels.add(Kruimel.hier(mapper.van("onderbouwing.rij." + onderdeel)));
        return new ModelAndView(
                "onderbouwing/rij",
                "pagina",
                new RijPagina(
                        voorstel,
                        onderdeel,
                        rij,
                        kruimels,
                        mapper.keuzes(onderdeel, voorstel),
                        formulier,
                        botsing));
    }

    private List<Kruimel> kruimels(Voorstel voorstel, Onderdeel onderdeel) {
        return paginas.onderdeel(voorstel, mapper.titel(onderdeel));
    }

    private static String pad(Voorstel voorstel, Onderdeel onderdeel) {
        return voorstel.pad() + "/bewerken/" + onderdeel.pad();
    }
}
