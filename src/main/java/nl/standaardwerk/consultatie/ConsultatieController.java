// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.consultatie.ConsultatieMapper.Deelblad;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.toegang.Gebruiker;
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

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public pages: what is open, what it is about, the form beside each part, the reactions. */
@Controller
@Openbaar
@RequestMapping("/consultaties")
class ConsultatieController {

    private final Consultaties consultaties;
    private final Reacties reacties;
    private final ConsultatieMapper mapper;
    private final Clock clock;

    ConsultatieController(
            Consultaties consultaties, Reacties reacties, ConsultatieMapper mapper, Clock clock) {
        this.consultaties = consultaties;
        this.reacties = reacties;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One row of the list. */
    record Rij(OpenbareConsultatie consultatie, Stand stand) {}

    /** All, newest first. */
    record LijstPagina(List<Rij> rijen) {

        List<Rij> met(boolean open) {
            return rijen.stream().filter(r -> (r.stand() == Stand.OPEN) == open).toList();
        }
    }

    @GetMapping
    ModelAndView lijst() {
        var rijen = consultaties.alle().stream().map(this::rij).toList();
        return new ModelAndView("consultatie/lijst", "pagina", new LijstPagina(rijen));
    }

    private Rij rij(OpenbareConsultatie consultatie) {
        return new Rij(consultatie, consultatie.stand(consultaties.vandaag()));
    }

    /** One consultatie, with the texts of its version. */
    record ConsultatiePagina(Rij rij, String titel, List<Deelblad> delen) {

        OpenbareConsultatie consultatie() {
            return rij.consultatie();
        }

        boolean open() {
            return rij.stand() == Stand.OPEN;
        }

        int reacties() {
            return delen.stream().mapToInt(Deelblad::reacties).sum();
        }
    }

    @GetMapping("/{kenmerk}")
    ModelAndView toon(@PathVariable String kenmerk) {
        var consultatie = consultaties.get(kenmerk);
        var dossier = consultaties.dossier(consultatie);
        var alle = reacties.van(consultatie);
        var delen = consultatie.delen().stream().map(d -> mapper.blad(d, dossier, alle)).toList();
        return new ModelAndView(
                "consultatie/consultatie",
                "pagina",
                new ConsultatiePagina(rij(consultatie), dossier.gegevens().titel(), delen));
    }

    /** A reaction with who gave it, in words. */
    record Regel(Reactie reactie, String wie) {}

    /** The reactions to one part. */
    record Groep(String titel, List<Regel> regels) {}

    /** All reactions with their answers: also the report of what was done with them. */
    record ReactiesPagina(
            OpenbareConsultatie consultatie,
            String titel,
            List<Groep> groepen,
            Map<Reactie.Soort, Long> soorten,
            Map<Reactie.Gevolg, Long> gevolgen,
            int aantal,
            int beantwoord) {}

    @GetMapping("/{kenmerk}/reacties")
    ModelAndView reacties(@PathVariable String kenmerk) {
        var consultatie = consultaties.get(kenmerk);
        var alle = reacties.van(consultatie);
        var staand = alle.stream().filter(r -> !r.ingetrokken()).toList();
        var groepen =
                consultatie.delen().stream()
                        .map(d -> new Groep(mapper.titel(d), regels(alle, d)))
                        .filter(g -> !g.regels().isEmpty())
                        .toList();
        var pagina =
                new ReactiesPagina(
                        consultatie,
                        consultaties.dossier(consultatie).gegevens().titel(),
                        groepen,
                        tel(staand, Reactie::soort),
                        tel(
                                staand.stream().filter(r -> r.antwoord().isPresent()).toList(),
                                r -> r.antwoord().orElseThrow().gevolg()),
                        staand.size(),
                        (int) staand.stream().filter(r -> !r.wacht()).count());
        return new ModelAndView("consultatie/reacties", "pagina", pagina);
    }

    private List<Regel> regels(List<Reactie> alle, Consultatiedeel deel) {
        return alle.stream()
                .filter(r -> r.deel() == deel)
                .map(r -> new Regel(r, mapper.wie(r)))
                .toList();
    }

    private static <K> Map<K, Long> tel(List<Reactie> reacties, Function<Reactie, K> wat) {
        return reacties.stream().collect(Collectors.groupingBy(wat, Collectors.counting()));
    }

    /** The form beside a part. */
    record ReagerenPagina(
            OpenbareConsultatie consultatie,
            String titel,
            Deelblad blad,
            Formulier formulier,
            List<Optie> gemeenten) {

        String actie() {
            return consultatie.pad() + "/reageren/" + blad.deel().pad();
        }
    }

    @GetMapping("/{kenmerk}/reageren/{deel}")
    ModelAndView formulier(
            @PathVariable String kenmerk, @PathVariable String deel, Gebruiker door) {
        var consultatie = consultaties.get(kenmerk);
        if (consultatie.stand(consultaties.vandaag()) != Stand.OPEN) {
            throw ConsultatieGeweigerd.nietOpen(kenmerk);
        }
        var nu = clock.instant().getEpochSecond();
        var formulier = Formulier.leeg().met(ReactieReader.GESTART, nu);
        return toon(consultatie, deel(consultatie, deel), formulier, door);
    }

    @PostMapping("/{kenmerk}/reageren/{deel}")
    ModelAndView reageer(
            @PathVariable Map<String, String> pad,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        var consultatie = consultaties.get(pad.getOrDefault("kenmerk", ""));
        var deel = deel(consultatie, pad.getOrDefault("deel", ""));
        var formulier = Formulier.van(velden);
        try {
            var invoer = ReactieReader.lees(formulier, clock.instant());
            var kenmerk = consultatie.kenmerk();
            var sleutel = reacties.reageer(kenmerk, deel, invoer, verzoek.getRemoteAddr(), door);
            return new ModelAndView("redirect:/reacties/" + sleutel);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(consultatie, deel, formulier.met(fout), door);
        }
    }

    private ModelAndView toon(
            OpenbareConsultatie consultatie,
            Consultatiedeel deel,
            Formulier formulier,
            Gebruiker door) {
        var dossier = consultaties.dossier(consultatie);
        return new ModelAndView(
                "consultatie/reageren",
                "pagina",
                new ReagerenPagina(
                        consultatie,
                        dossier.gegevens().titel(),
                        mapper.blad(deel, dossier, List.of()),
                        formulier,
                        mapper.gemeenten(door)));
    }

    private static Consultatiedeel deel(OpenbareConsultatie consultatie, String pad) {
        return Consultatiedeel.van(pad)
                .filter(consultatie.delen()::contains)
                .orElseThrow(() -> new NietGevonden("onderdeel", pad));
    }
}
