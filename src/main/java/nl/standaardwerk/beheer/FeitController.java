// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.beheer.Beheerfeit.Soort;
import nl.standaardwerk.beheer.Beheerfeit.Vervolgsoort;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The beheer of one standard: for everybody to read, and the forms of who keeps it. */
@Controller
@RequestMapping("/standaarden/{sleutel}/beheer")
class FeitController {

    private final Beheer beheer;
    private final Wijzigingsverzoeken verzoeken;
    private final Bronnen bronnen;

    FeitController(Beheer beheer, Wijzigingsverzoeken verzoeken, Bronnen bronnen) {
        this.beheer = beheer;
        this.verzoeken = verzoeken;
        this.bronnen = bronnen;
    }

    /** What the pages take from elsewhere. */
    @Component
    record Bronnen(Register register, Organisaties organisaties, FeitMapper mapper) {

        Standaard standaard(String sleutel) {
            return register.vind(sleutel).orElseThrow(() -> new NietGevonden("standaard", sleutel));
        }
    }

    /**
     * Everything about the beheer of a standard.
     *
     * @param feiten that were not withdrawn
     * @param beheerder whether the reader is invented; empty when not one who keeps this standard
     * @param magVragen whether the reader may ask for a change
     */
    record BeheerPagina(
            Kop kop,
            List<Beheerfeit> feiten,
            Dekking dekking,
            List<Wijzigingsverzoek> verzoeken,
            Optional<Boolean> beheerder,
            boolean magVragen) {

        boolean magBewerken() {
            return beheerder.isPresent();
        }

        /** Where this fact is brought up to date; null when not by this reader. */
        @Nullable String pad(Beheerfeit feit) {
            return beheerder.equals(Optional.of(feit.demonstratie())) ? kop.pad() : null;
        }

        List<Beheerfeit> van(Soort soort) {
            return feiten.stream().filter(f -> f.inhoud().soort() == soort).toList();
        }
    }

    /** What every page of this controller shows. */
    record Kop(Standaard standaard, LocalDate vandaag, FeitMapper mapper) {

        String titel() {
            return standaard.laatste(vandaag).gegevens().titel();
        }

        String pad() {
            return "/standaarden/" + standaard.sleutel() + "/beheer";
        }
    }

    /** A form for a new fact. */
    record NieuwPagina(Kop kop, Soort soort, List<Organisatie> organisaties, Formulier formulier) {}

    /** A fact, with a form for what became of it. */
    record FeitPagina(Kop kop, Beheerfeit feit, Formulier formulier) {

        String pad() {
            return kop.pad() + "/" + feit.id();
        }

        /** The choice that was made. */
        Optional<Vervolgsoort> gekozen() {
            return FeitMapper.keuze(Vervolgsoort.values(), formulier.waarde("soort"));
        }
    }

    @GetMapping
    @Openbaar
    ModelAndView toon(@PathVariable String sleutel, Gebruiker door) {
        var kop = kop(sleutel);
        var feiten = beheer.van(kop.standaard().id());
        var pagina =
                new BeheerPagina(
                        kop,
                        feiten.stream().filter(f -> !f.isVervallen()).toList(),
                        Dekking.van(feiten, kop.vandaag()),
                        verzoeken.van(kop.standaard().id()),
                        beheer.mag(feiten, door)
                                ? Optional.of(door.demonstratie())
                                : Optional.empty(),
                        Wijzigingsverzoeken.magVragen(door));
        return new ModelAndView("beheer/standaard", "pagina", pagina);
    }

    @GetMapping("/nieuw")
    @VoorRol({Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.STANDAARDBEHEERDER})
    ModelAndView nieuw(
            @PathVariable String sleutel,
            @RequestParam(defaultValue = "") String soort,
            Gebruiker door) {
        var kop = kop(sleutel);
        beheer.vereist(beheer.van(kop.standaard().id()), door);
        return nieuw(kop, soort(soort), Formulier.leeg());
    }

    @PostMapping("/nieuw")
    @VoorRol({Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.STANDAARDBEHEERDER})
    ModelAndView legVast(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = kop(sleutel);
        var formulier = Formulier.van(velden);
        var soort = soort(formulier.waarde("soort"));
        beheer.vereist(beheer.van(kop.standaard().id()), door);
        try {
            var inhoud = FeitMapper.lees(soort, formulier, bronnen.organisaties().alle());
            beheer.legVast(kop.standaard().id(), inhoud, formulier.waarde("toelichting"), door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return nieuw(kop, soort, formulier.met(fout));
        }
        Gedaan.meld("beheer.gedaan.vastgelegd");
        return new ModelAndView("redirect:" + kop.pad());
    }

    private ModelAndView nieuw(Kop kop, Soort soort, Formulier formulier) {
        var organisaties =
                soort == Soort.ROL ? bronnen.organisaties().alle() : List.<Organisatie>of();
        return new ModelAndView(
                "beheer/nieuw", "pagina", new NieuwPagina(kop, soort, organisaties, formulier));
    }

    @GetMapping("/{id}")
    @VoorRol({Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.STANDAARDBEHEERDER})
    ModelAndView feit(@PathVariable String sleutel, @PathVariable String id, Gebruiker door) {
        var kop = kop(sleutel);
        beheer.vereist(beheer.van(kop.standaard().id()), door);
        return new ModelAndView("beheer/feit", "pagina", feit(kop, id, Formulier.leeg()));
    }

    @PostMapping("/{id}")
    @VoorRol({Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.STANDAARDBEHEERDER})
    ModelAndView vervolg(
            @PathVariable String sleutel,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = kop(sleutel);
        var formulier = Formulier.van(velden);
        beheer.vereist(beheer.van(kop.standaard().id()), door);
        var pagina = feit(kop, id, formulier);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return new ModelAndView("beheer/feit", "pagina", pagina);
        }
        try {
            var daad = daad(formulier);
            beheer.controleer(pagina.feit(), daad);
            if (daad.soort().isLaatste() && formulier.waarde("bevestigd").isEmpty()) {
                return new ModelAndView("beheer/feitControle", "pagina", pagina);
            }
            beheer.vervolg(kop.standaard().id(), pagina.feit().id(), daad, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView("beheer/feit", "pagina", feit(kop, id, formulier.met(fout)));
        }
        Gedaan.meld("beheer.gedaan.vervolgd");
        return new ModelAndView("redirect:" + kop.pad());
    }

    private static Beheer.Daad daad(Formulier f) {
        var soort = FeitMapper.keuze(Vervolgsoort.values(), f.waarde("soort"));
        var dag = f.datum("dag");
        new OnjuisteInvoer.Verzamelaar()
                .eis(soort.isPresent(), "soort", "beheer.fout.soort")
                .eis(dag.isPresent(), "dag", "beheer.fout.datum")
                .eis(
                        Beheer.past(f.waarde("tekst")),
                        "tekst",
                        "beheer.fout.tekst",
                        Beheer.LANGSTE_TEKST)
                .klaar();
        // what is said to be the last day is kept as the first day without
        var eerste = soort.get() == Vervolgsoort.BEEINDIGD ? dag.get().plusDays(1) : dag.get();
        return new Beheer.Daad(soort.get(), eerste, f.waarde("tekst"), getal(f.waarde("gezien")));
    }

    /** A small number that a form carries; 0 for anything else. */
    static int getal(String getypt) {
        return getypt.matches("\\d{1,4}") ? Integer.parseInt(getypt) : 0;
    }

    private FeitPagina feit(Kop kop, String id, Formulier formulier) {
        var feit = beheer.get(kop.standaard().id(), uuid(id));
        return new FeitPagina(
                kop,
                feit,
                formulier.waarde("gezien").isEmpty()
                        ? formulier.met("gezien", feit.vervolgen().size())
                        : formulier);
    }

    private Kop kop(String sleutel) {
        return new Kop(bronnen.standaard(sleutel), beheer.vandaag(), bronnen.mapper());
    }

    private static Soort soort(String naam) {
        return FeitMapper.keuze(Soort.values(), naam)
                .orElseThrow(
                        () ->
                                new OnjuisteInvoer(
                                        List.of(Veldfout.van("soort", "beheer.fout.soort"))));
    }

    private static UUID uuid(String id) {
        return Optional.of(id)
                .filter(i -> i.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseThrow(() -> new NietGevonden("beheerfeit", id));
    }
}
