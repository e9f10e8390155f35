// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.consultatie.ConsultatieController.Regel;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Formulier;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For who writes in the dossier: the reactions to answer, several at once when it is the same. */
@Controller
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
@RequestMapping("/voorstellen/{nummer}/bewerken/consultatie/{kenmerk}/antwoorden")
class AntwoordController {

    private final Consultaties consultaties;
    private final Reacties reacties;
    private final Voorbereiding voorbereiding;
    private final ConsultatieMapper mapper;

    AntwoordController(
            Consultaties consultaties,
            Reacties reacties,
            Voorbereiding voorbereiding,
            ConsultatieMapper mapper) {
        this.consultaties = consultaties;
        this.reacties = reacties;
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    /** The reactions to one part. */
    record Groep(String titel, List<Regel> regels) {}

    /**
     * The page.
     *
     * @param alleen whether only reactions without an answer are shown
     */
    record AntwoordPagina(
            OpenbareConsultatie consultatie,
            String titel,
            List<Groep> groepen,
            int aantal,
            int beantwoord,
            boolean alleen,
            boolean open,
            boolean magVerbergen,
            Formulier formulier) {

        String actie() {
            return consultatie.beheerpad() + "/" + consultatie.kenmerk() + "/antwoorden";
        }
    }

    @GetMapping
    ModelAndView toon(
            @PathVariable String nummer,
            @PathVariable String kenmerk,
            @RequestParam(defaultValue = "") String open,
            Gebruiker door) {
        return toon(consultatie(nummer, kenmerk, door), "ja".equals(open), Formulier.leeg(), door);
    }

    @PostMapping
    ModelAndView beantwoord(
            @PathVariable String nummer,
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var consultatie = consultatie(nummer, kenmerk, door);
        var formulier = Formulier.van(velden);
        try {
            var gevolg =
                    ConsultatieMapper.keuze(Reactie.Gevolg.values(), formulier, "gevolg")
                            .orElseThrow(
                                    () ->
                                            new OnjuisteInvoer(
                                                    List.of(
                                                            Veldfout.van(
                                                                    "gevolg",
                                                                    "consultatie.fout.gevolg"))));
            reacties.beantwoord(
                    kenmerk, gekozen(formulier), gevolg, formulier.waarde("reden"), door);
            return new ModelAndView(
                    "redirect:" + consultatie.beheerpad() + "/" + kenmerk + "/antwoorden?open=ja");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(consultatie, false, formulier.met(fout), door);
        }
    }

    @PostMapping("/verbergen")
    @VoorRol(Rol.DOSSIERHOUDER)
    String verberg(
            @PathVariable String nummer,
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var consultatie = consultatie(nummer, kenmerk, door);
        var formulier = Formulier.van(velden);
        var grond = ConsultatieMapper.keuze(Reactie.Grond.values(), formulier, "grond");
        for (UUID reactie : gekozen(formulier)) {
            reacties.verberg(kenmerk, reactie, grond, door);
        }
        return "redirect:" + consultatie.beheerpad() + "/" + kenmerk + "/antwoorden";
    }

    private static Set<UUID> gekozen(Formulier formulier) {
        return formulier.waarden("reacties").stream()
                .flatMap(id -> lees(id).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> lees(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private OpenbareConsultatie consultatie(String nummer, String kenmerk, Gebruiker door) {
        var consultatie = consultaties.get(kenmerk);
        if (!consultatie.voorstel().equals(nummer)) {
            throw new NietGevonden("consultatie", kenmerk);
        }
        if (!voorbereiding.magBewerken(voorbereiding.get(consultatie.versie().dossier()), door)) {
            throw GeenRecht.zonder(Rol.DOSSIERHOUDER);
        }
        return consultatie;
    }

    private ModelAndView toon(
            OpenbareConsultatie consultatie, boolean alleen, Formulier formulier, Gebruiker door) {
        var staand = reacties.van(consultatie).stream().filter(r -> !r.ingetrokken()).toList();
        var groepen =
                Arrays.stream(Consultatiedeel.values())
                        .map(d -> groep(d, staand, alleen))
                        .filter(g -> !g.regels().isEmpty())
                        .toList();
        return new ModelAndView(
                "consultatie/antwoorden",
                "pagina",
                new AntwoordPagina(
                        consultatie,
                        consultaties.dossier(consultatie).gegevens().titel(),
                        groepen,
                        staand.size(),
                        (int) staand.stream().filter(r -> !r.wacht()).count(),
                        alleen,
                        consultatie.stand(consultaties.vandaag()) != Stand.GESLOTEN,
                        door.heeft(Rol.DOSSIERHOUDER),
                        formulier));
    }

    private Groep groep(Consultatiedeel deel, List<Reactie> reacties, boolean alleen) {
        return new Groep(
                mapper.titel(deel),
                reacties.stream()
                        .filter(r -> r.deel() == deel && (!alleen || r.wacht()))
                        .map(r -> new Regel(r, mapper.wie(r)))
                        .toList());
    }
}
