// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.beheer.FeitController.Bronnen;
import nl.standaardwerk.beheer.FeitController.Kop;
import nl.standaardwerk.beheer.Wijzigingsverzoek.Status;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests to change a standard, for everybody to read; and what is planned for standards. */
@Controller
class VerzoekController {

    private final Wijzigingsverzoeken verzoeken;
    private final Beheer beheer;
    private final Bronnen bronnen;
    private final Afzenders afzenders;

    VerzoekController(
            Wijzigingsverzoeken verzoeken, Beheer beheer, Bronnen bronnen, Afzenders afzenders) {
        this.verzoeken = verzoeken;
        this.beheer = beheer;
        this.bronnen = bronnen;
        this.afzenders = afzenders;
    }

    /** Who asks, in words. */
    @Component
    record Afzenders(Gemeenten gemeenten, Tekst t) {

        String naam(Wijzigingsverzoek verzoek) {
            var namens = verzoek.namens();
            return FeitMapper.keuze(Rol.values(), namens)
                    .map(t::label)
                    .orElseGet(
                            () ->
                                    gemeenten
                                            .vind(new GemeenteCode(namens))
                                            .map(Gemeente::naam)
                                            .orElse(namens));
        }
    }

    /** A request in a list. */
    record Rij(Wijzigingsverzoek verzoek, Standaard standaard, String van, LocalDate vandaag) {

        String titel() {
            return standaard.laatste(vandaag).gegevens().titel();
        }
    }

    /** The list. */
    record LijstPagina(List<Rij> rijen, boolean alles, Paginering paginering) {}

    /** One request, with a form for who can do something with it. */
    record VerzoekPagina(Rij rij, Set<Status> kan, Formulier formulier) {

        Wijzigingsverzoek verzoek() {
            return rij.verzoek();
        }

        /** The choice that was made. */
        Optional<Status> gekozen() {
            return FeitMapper.keuze(Status.values(), formulier.waarde("status"));
        }
    }

    /** The form of a new request, or its check page. */
    record NieuwPagina(Kop kop, Formulier formulier) {

        String actie() {
            return "/standaarden/" + kop.standaard().sleutel() + "/wijzigingsverzoeken/nieuw";
        }
    }

    /** A planned release or evaluation. */
    record Kalenderrij(Beheerfeit feit, Kop kop) {}

    /** What is planned, the first first. */
    record KalenderPagina(List<Kalenderrij> rijen, LocalDate vandaag) {}

    @GetMapping("/wijzigingsverzoeken")
    @Openbaar
    ModelAndView lijst(
            @RequestParam(defaultValue = "nee") String alles,
            @RequestParam(defaultValue = "1") String pagina) {
        boolean ook = alles.equals("ja");
        int nummer = pagina.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pagina) : 1;
        var deel = verzoeken.lijst(ook, (nummer - 1) * VerzoekRepository.PER_PAGINA);
        var adres = new Adres("/wijzigingsverzoeken", Map.of()).met("alles", ook ? "ja" : "");
        var paginering =
                new Paginering(
                        nummer,
                        VerzoekRepository.PER_PAGINA,
                        deel.totaal(),
                        n -> adres.met("pagina", n).url());
        var rijen = deel.verzoeken().stream().map(this::rij).toList();
        return new ModelAndView(
                "beheer/verzoeken", "pagina", new LijstPagina(rijen, ook, paginering));
    }

    @GetMapping("/releasekalender")
    @Openbaar
    ModelAndView kalender() {
        var vandaag = beheer.vandaag();
        var rijen =
                beheer.alle().stream()
                        .filter(Beheerfeit::isGepland)
                        .sorted(Comparator.comparing(Beheerfeit::dag))
                        .map(
                                f ->
                                        new Kalenderrij(
                                                f,
                                                new Kop(
                                                        bronnen.register().get(f.standaard()),
                                                        vandaag,
                                                        bronnen.mapper())))
                        .toList();
        return new ModelAndView("beheer/kalender", "pagina", new KalenderPagina(rijen, vandaag));
    }

    @GetMapping("/wijzigingsverzoeken/{kenmerk}")
    @Openbaar
    ModelAndView toon(@PathVariable String kenmerk, Gebruiker door) {
        return toon("beheer/verzoek", kenmerk, Formulier.leeg(), door);
    }

    @PostMapping("/wijzigingsverzoeken/{kenmerk}")
    @VoorRol({
        Rol.COORDINATOR,
        Rol.INDIENER,
        Rol.GEMEENTESECRETARIS,
        Rol.LEVERANCIER,
        Rol.KETENPARTNER,
        Rol.SAMENWERKINGSVERBAND,
        Rol.STANDAARDBEHEERDER,
        Rol.DOSSIERHOUDER,
        Rol.TOEZICHTHOUDER,
        Rol.DIRECTIE
    })
    ModelAndView zet(
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return toon("beheer/verzoek", kenmerk, formulier, door);
        }
        try {
            var daad = daad(formulier);
            if (formulier.waarde("bevestigd").isEmpty()) {
                verzoeken.controleer(kenmerk, daad, door);
                return toon("beheer/verzoekControle", kenmerk, formulier, door);
            }
            verzoeken.zet(kenmerk, daad, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("beheer/verzoek", kenmerk, formulier.met(fout), door);
        }
        Gedaan.meld("beheer.gedaan.stap");
        return new ModelAndView("redirect:/wijzigingsverzoeken/" + kenmerk);
    }

    private static Wijzigingsverzoeken.Daad daad(Formulier f) {
        var status = FeitMapper.keuze(Status.values(), f.waarde("status"));
        new OnjuisteInvoer.Verzamelaar()
                .eis(status.isPresent(), "status", "beheer.fout.status")
                .eis(
                        Beheer.past(f.waarde("tekst")),
                        "tekst",
                        "beheer.fout.tekst",
                        Beheer.LANGSTE_TEKST)
                .klaar();
        return new Wijzigingsverzoeken.Daad(
                status.get(),
                f.waarde("versie"),
                f.waarde("tekst"),
                FeitController.getal(f.waarde("gezien")));
    }

    @GetMapping("/standaarden/{sleutel}/wijzigingsverzoeken/nieuw")
    @VoorVrager
    ModelAndView nieuw(@PathVariable String sleutel) {
        return nieuw("beheer/verzoekNieuw", sleutel, Formulier.leeg());
    }

    @PostMapping("/standaarden/{sleutel}/wijzigingsverzoeken/nieuw")
    @VoorVrager
    ModelAndView dienIn(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return nieuw("beheer/verzoekNieuw", sleutel, formulier);
        }
        try {
            var invoer =
                    new Wijzigingsverzoeken.Invoer(
                            formulier.waarde("titel"),
                            formulier.waarde("tekst"),
                            formulier.waarde("versie"));
            invoer.controleer();
            if (formulier.waarde("bevestigd").isEmpty()) {
                return nieuw("beheer/verzoekNieuwControle", sleutel, formulier);
            }
            var kenmerk = verzoeken.dienIn(bronnen.standaard(sleutel).id(), invoer, door);
            Gedaan.meld("beheer.gedaan.verzoek");
            return new ModelAndView("redirect:/wijzigingsverzoeken/" + kenmerk);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return nieuw("beheer/verzoekNieuw", sleutel, formulier.met(fout));
        }
    }

    private ModelAndView nieuw(String view, String sleutel, Formulier formulier) {
        var kop = new Kop(bronnen.standaard(sleutel), beheer.vandaag(), bronnen.mapper());
        return new ModelAndView(view, "pagina", new NieuwPagina(kop, formulier));
    }

    private ModelAndView toon(String view, String kenmerk, Formulier f, Gebruiker door) {
        var verzoek = verzoeken.get(kenmerk);
        var formulier =
                f.waarde("gezien").isEmpty() ? f.met("gezien", verzoek.stappen().size()) : f;
        var kan = verzoeken.kan(verzoek, door);
        return new ModelAndView(view, "pagina", new VerzoekPagina(rij(verzoek), kan, formulier));
    }

    private Rij rij(Wijzigingsverzoek verzoek) {
        return new Rij(
                verzoek,
                bronnen.register().get(verzoek.standaard()),
                afzenders.naam(verzoek),
                beheer.vandaag());
    }
}
