// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.PaginaMapper;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Botsing;
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
import java.util.UUID;

/** The form of the figures of a measurement of draagvlak that was agreed before. */
@Controller
@RequestMapping(
        "/voorstellen/{nummer}/bewerken/metingen"
                + "/{rij:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/uitslag")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class MetingController {

    private final PaginaMapper paginas;
    private final MetingMapper mapper;
    private final RijMapper rijen;
    private final Onderbouwing onderbouwing;

    MetingController(
            PaginaMapper paginas, MetingMapper mapper, RijMapper rijen, Onderbouwing onderbouwing) {
        this.paginas = paginas;
        this.mapper = mapper;
        this.rijen = rijen;
        this.onderbouwing = onderbouwing;
    }

    /** The figures of one measurement. */
    record UitslagPagina(
            Voorstel voorstel,
            Draagvlakmeting meting,
            List<Kruimel> kruimels,
            List<Botsing.Stuk> afspraak,
            Aantallen aantallen,
            Formulier formulier,
            Botsing botsing) {

        String pad() {
            return voorstel.pad() + "/bewerken/" + Onderdeel.METINGEN.pad();
        }

        String actie() {
            return pad() + "/" + meting.id() + "/uitslag";
        }
    }

    @GetMapping
    ModelAndView uitslag(@PathVariable String nummer, @PathVariable UUID rij, Gebruiker door) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var meting = meting(voorstel, rij);
        var formulier = PaginaMapper.metVersie(mapper.uitslag(meting), voorstel);
        return toon(voorstel, meting, formulier, Botsing.GEEN);
    }

    @PostMapping
    ModelAndView meet(
            @PathVariable String nummer,
            @PathVariable UUID rij,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = paginas.schrijfbaar(nummer, door);
        var meting = meting(voorstel, rij);
        var formulier = Formulier.van(velden);
        try {
            var uitslag = MetingMapper.leesUitslag(meting.afspraak(), formulier);
            onderbouwing.meet(voorstel.id(), rij, uitslag, PaginaMapper.gezien(formulier), door);
            return new ModelAndView(
                    "redirect:" + voorstel.pad() + "/bewerken/" + Onderdeel.METINGEN.pad());
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, meting, formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            var nu = paginas.schrijfbaar(nummer, door);
            var laatste = meting(nu, rij);
            var botsing = paginas.botsing(weigering, nu, formulier, mapper.stukken(laatste));
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toon(nu, laatste, PaginaMapper.metVersie(formulier, nu), botsing);
        }
    }

    private Draagvlakmeting meting(Voorstel voorstel, UUID rij) {
        return onderbouwing
                .blad(voorstel.id(), voorstel.dossierversie())
                .meting(rij)
                .orElseThrow(() -> new NietGevonden("onderbouwing", rij.toString()));
    }

    private ModelAndView toon(
            Voorstel voorstel, Draagvlakmeting meting, Formulier formulier, Botsing botsing) {
        var titel = rijen.titel(Onderdeel.METINGEN);
        var kruimels = new ArrayList<>(paginas.onderdeel(voorstel, titel));
        kruimels.set(
                kruimels.size() - 1,
                Kruimel.naar(titel, voorstel.pad() + "/bewerken/" + Onderdeel.METINGEN.pad()));
        kruimels.add(Kruimel.hier(rijen.van("onderbouwing.uitslag.titel")));
        return new ModelAndView(
                "onderbouwing/uitslag",
                "pagina",
                new UitslagPagina(
                        voorstel,
                        meting,
                        kruimels,
                        mapper.stukken(Draagvlakmeting.afgesproken(meting.id(), meting.afspraak())),
                        onderbouwing.aantallen(),
                        formulier,
                        botsing));
    }
}
