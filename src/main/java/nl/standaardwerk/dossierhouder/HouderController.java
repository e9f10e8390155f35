// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.dossierhouder.Dossierhouders.Stand;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For VNG: which dossiers run, who holds each, how long it stands in its step. */
@Controller
@RequestMapping("/dossierhouders")
class HouderController {

    private final Dossierhouders houders;
    private final Voorbereiding voorbereiding;
    private final Clock clock;

    HouderController(Dossierhouders houders, Voorbereiding voorbereiding, Clock clock) {
        this.houders = houders;
        this.voorbereiding = voorbereiding;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param zonder whether only dossiers without houder are shown
     * @param magAanwijzen whether the reader names who holds a dossier
     */
    record LijstPagina(
            List<Stand> rijen, boolean zonder, boolean magAanwijzen, LocalDate vandaag) {}

    /** A naming that was, in words; empty for who is not known any more. */
    record Vroeger(LocalDate van, String houder, String vervanger) {}

    /** The form for one dossier. */
    record HouderPagina(
            Voorstel voorstel,
            List<Optie> kandidaten,
            List<Vroeger> geschiedenis,
            Formulier formulier) {

        String pad() {
            return "/dossierhouders/" + voorstel.nummer();
        }
    }

    @GetMapping
    @VoorRol({Rol.DIRECTIE, Rol.DOSSIERHOUDER})
    ModelAndView lijst(@RequestParam(defaultValue = "nee") String zonder, Gebruiker door) {
        boolean alleen = zonder.equals("ja");
        var rijen = alleen ? houders.zonderHouder(door) : houders.wachtSinds(door);
        return new ModelAndView(
                "dossierhouder/lijst",
                "pagina",
                new LijstPagina(rijen, alleen, door.heeft(Rol.DIRECTIE), LocalDate.now(clock)));
    }

    @GetMapping("/{nummer}")
    @VoorRol(Rol.DIRECTIE)
    ModelAndView toon(@PathVariable String nummer, Gebruiker door) {
        return toon(voorstel(nummer, door), Formulier.leeg());
    }

    @PostMapping("/{nummer}")
    @VoorRol(Rol.DIRECTIE)
    ModelAndView wijsAan(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = voorstel(nummer, door);
        var formulier = Formulier.van(velden);
        var namen = houders.kandidaten(voorstel);
        var keuze =
                new Keuze(
                        gekozen(formulier, "houder", namen),
                        gekozen(formulier, "vervanger", namen));
        try {
            houders.wijsAan(voorstel.id(), keuze, getal(formulier.waarde("gezien")), door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, formulier.met(fout));
        }
        Gedaan.meld("dossierhouder.gedaan");
        return new ModelAndView("redirect:/dossierhouders");
    }

    private static Optional<AccountId> gekozen(
            Formulier formulier, String veld, Map<AccountId, String> namen) {
        return namen.keySet().stream()
                .filter(id -> id.waarde().toString().equals(formulier.waarde(veld)))
                .findFirst();
    }

    private static int getal(String getypt) {
        return getypt.matches("\\d{1,4}") ? Integer.parseInt(getypt) : 0;
    }

    private Voorstel voorstel(String nummer, Gebruiker door) {
        return voorbereiding
                .vind(nummer, door)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }

    /** What was chosen, or else who it is now. */
    private ModelAndView toon(Voorstel voorstel, Formulier gevuld) {
        var namen = houders.kandidaten(voorstel);
        var alle = houders.geschiedenis(voorstel.id());
        var formulier = gevuld.waarde("gezien").isEmpty() ? nu(gevuld, alle) : gevuld;
        return new ModelAndView(
                "dossierhouder/houder",
                "pagina",
                new HouderPagina(
                        voorstel,
                        namen.entrySet().stream()
                                .map(e -> Optie.van(e.getKey().waarde().toString(), e.getValue()))
                                .toList(),
                        alle.stream()
                                .map(
                                        a ->
                                                new Vroeger(
                                                        a.van(),
                                                        namen.getOrDefault(a.houder(), ""),
                                                        a.vervanger()
                                                                .map(v -> namen.getOrDefault(v, ""))
                                                                .orElse("")))
                                .toList(),
                        formulier));
    }

    private static Formulier nu(Formulier leeg, List<Aanwijzing> alle) {
        if (alle.isEmpty()) {
            return leeg.met("gezien", 0);
        }
        var laatste = alle.getFirst();
        return leeg.met("gezien", laatste.volgnummer())
                .met("houder", laatste.houder().waarde())
                .met("vervanger", laatste.vervanger().map(v -> v.waarde().toString()).orElse(""));
    }
}
