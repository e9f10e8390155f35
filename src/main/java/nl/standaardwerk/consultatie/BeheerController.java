// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.consultatie.ConsultatieMapper.Deelblad;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;

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

/** For who writes in the dossier: open, extend and close a consultatie. */
@Controller
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
@RequestMapping("/voorstellen/{nummer}/bewerken/consultatie")
class BeheerController {

    private final Consultaties consultaties;
    private final Voorbereiding voorbereiding;
    private final ConsultatieMapper mapper;

    BeheerController(
            Consultaties consultaties, Voorbereiding voorbereiding, ConsultatieMapper mapper) {
        this.consultaties = consultaties;
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    /** A consultatie of this dossier. */
    record Rij(OpenbareConsultatie consultatie, Stand stand) {}

    /**
     * The overview, or the check page before opening.
     *
     * @param delen the parts on offer, with the text that becomes public
     */
    record BeheerPagina(
            Voorstel voorstel, List<Rij> rijen, List<Deelblad> delen, Formulier formulier) {

        Optional<Rij> lopend() {
            return rijen.stream().filter(r -> r.stand() != Stand.GESLOTEN).findFirst();
        }

        List<Deelblad> gekozen() {
            return delen.stream().filter(d -> formulier.gekozen("delen", d.deel().name())).toList();
        }

        String actie() {
            return voorstel.pad() + "/bewerken/consultatie";
        }
    }

    @GetMapping
    ModelAndView toon(@PathVariable String nummer, Gebruiker door) {
        var voorstel = voorstel(nummer, door);
        var vandaag = consultaties.vandaag();
        var formulier =
                Formulier.leeg()
                        .met("opent", mapper.dag(vandaag))
                        .met("laatste", mapper.dag(vandaag.plusWeeks(Opening.WEKEN)))
                        .metAlle(
                                "delen",
                                Arrays.stream(Consultatiedeel.values()).map(Enum::name).toList());
        return toon("consultatie/beheer", voorstel, formulier);
    }

    @PostMapping("/controle")
    ModelAndView controle(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = voorstel(nummer, door);
        var formulier = Formulier.van(velden);
        try {
            opening(formulier).controleer(consultaties.vandaag());
            return toon("consultatie/controle", voorstel, formulier);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("consultatie/beheer", voorstel, formulier.met(fout));
        }
    }

    @PostMapping
    ModelAndView open(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = voorstel(nummer, door);
        var formulier = Formulier.van(velden);
        if (formulier.gekozen("wijzig", "ja")) {
            return toon("consultatie/beheer", voorstel, formulier);
        }
        try {
            var kenmerk =
                    consultaties.open(voorstel.id(), opening(formulier), getal(formulier), door);
            return new ModelAndView("redirect:/consultaties/" + kenmerk);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("consultatie/beheer", voorstel, formulier.met(fout));
        }
    }

    @PostMapping("/{kenmerk}/verlengen")
    ModelAndView verleng(
            @PathVariable String nummer,
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = vanDossier(nummer, kenmerk, door);
        var formulier = Formulier.van(velden);
        try {
            var laatste = formulier.datum("laatste").orElse(LocalDate.MIN);
            consultaties.verleng(kenmerk, laatste, formulier.waarde("reden"), door);
            return terug(voorstel);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("consultatie/beheer", voorstel, formulier.met(fout));
        }
    }

    @PostMapping("/{kenmerk}/sluiten")
    ModelAndView sluit(
            @PathVariable String nummer,
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = vanDossier(nummer, kenmerk, door);
        var formulier = Formulier.van(velden);
        try {
            consultaties.sluit(kenmerk, formulier.waarde("sluitreden"), door);
            return terug(voorstel);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("consultatie/beheer", voorstel, formulier.met(fout));
        }
    }

    private static ModelAndView terug(Voorstel voorstel) {
        return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken/consultatie");
    }

    private static Opening opening(Formulier f) {
        return new Opening(
                f.waarde("uitnodiging"),
                Consultatiedeel.lees(f.waarden("delen")),
                f.datum("opent").orElse(LocalDate.EPOCH),
                f.datum("laatste").orElse(LocalDate.EPOCH));
    }

    private static int getal(Formulier formulier) {
        try {
            return Integer.parseInt(formulier.waarde("dossierversie"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Voorstel vanDossier(String nummer, String kenmerk, Gebruiker door) {
        var voorstel = voorstel(nummer, door);
        if (!consultaties.get(kenmerk).voorstel().equals(voorstel.nummer())) {
            throw new NietGevonden("consultatie", kenmerk);
        }
        return voorstel;
    }

    private Voorstel voorstel(String nummer, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        if (!voorbereiding.magBewerken(voorstel, door)) {
            throw GeenRecht.zonder(Rol.DOSSIERHOUDER);
        }
        return voorstel;
    }

    private ModelAndView toon(String view, Voorstel voorstel, Formulier formulier) {
        var dossier = voorbereiding.dossier(voorstel.id(), voorstel.dossierversie());
        var rijen = consultaties.van(voorstel.id()).stream().map(this::rij).toList();
        var delen =
                Arrays.stream(Consultatiedeel.values())
                        .map(d -> mapper.blad(d, dossier, List.of()))
                        .toList();
        return new ModelAndView(
                view, "pagina", new BeheerPagina(voorstel, rijen, delen, formulier));
    }

    private Rij rij(OpenbareConsultatie consultatie) {
        return new Rij(consultatie, consultatie.stand(consultaties.vandaag()));
    }
}
