// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.beheer.FeitController.Bronnen;
import nl.standaardwerk.beheer.FeitController.Kop;
import nl.standaardwerk.beheer.Tredevraag.Antwoordsoort;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** What was planned for a standard, for everybody; and the question to the directie. */
@Controller
@RequestMapping("/standaarden/{sleutel}/voorgenomen-treden")
class TredevraagController {

    private final Tredevragen tredevragen;
    private final Bronnen bronnen;

    TredevraagController(Tredevragen tredevragen, Bronnen bronnen) {
        this.tredevragen = tredevragen;
        this.bronnen = bronnen;
    }

    /**
     * Every plan.
     *
     * @param directie whether the reader is invented; empty when not of the directie
     */
    record LijstPagina(Kop kop, List<Tredevraag> tredevragen, Optional<Boolean> directie) {

        boolean mag(Tredevraag tredevraag) {
            return directie.filter(d -> tredevraag.vraagtOp(kop.vandaag(), d)).isPresent();
        }

        String pad(Tredevraag tredevraag) {
            return TredevraagTaken.pad(kop.standaard()) + "/" + tredevraag.plek().pad();
        }
    }

    /** One plan with a form for the answer, or its check page. */
    record VraagPagina(Kop kop, Tredevraag tredevraag, Formulier formulier) {

        String lijst() {
            return TredevraagTaken.pad(kop.standaard());
        }

        String actie() {
            return lijst();
        }

        /** The choice that was made. */
        Optional<Antwoordsoort> gekozen() {
            return FeitMapper.keuze(Antwoordsoort.values(), formulier.waarde("soort"));
        }
    }

    @GetMapping
    @Openbaar
    ModelAndView lijst(@PathVariable String sleutel, Gebruiker door) {
        var standaard = bronnen.standaard(sleutel);
        return new ModelAndView(
                "beheer/tredevragen",
                "pagina",
                new LijstPagina(
                        kop(standaard),
                        tredevragen.van(standaard),
                        door.heeft(Rol.DIRECTIE)
                                ? Optional.of(door.demonstratie())
                                : Optional.empty()));
    }

    @GetMapping("/{besluit}/{graad}/{vanaf}")
    @VoorRol(Rol.DIRECTIE)
    ModelAndView vraag(
            @PathVariable String sleutel,
            @PathVariable String besluit,
            @PathVariable String graad,
            @PathVariable String vanaf,
            Gebruiker door) {
        var standaard = bronnen.standaard(sleutel);
        var over = over(standaard, besluit + "/" + graad + "/" + vanaf);
        if (!over.vraagtOp(tredevragen.vandaag(), door.demonstratie())) {
            throw BeheerGeweigerd.kanNiet();
        }
        var f = Formulier.leeg().met("gezien", over.antwoorden(door.demonstratie()).size());
        return new ModelAndView(
                "beheer/tredevraag", "pagina", new VraagPagina(kop(standaard), over, f));
    }

    @PostMapping
    @VoorRol(Rol.DIRECTIE)
    ModelAndView beantwoord(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var f = Formulier.van(velden);
        var standaard = bronnen.standaard(sleutel);
        var over = over(standaard, f.waarde("tredevraag"));
        var pagina = new VraagPagina(kop(standaard), over, f);
        if (!f.waarde("wijzig").isEmpty()) {
            return new ModelAndView("beheer/tredevraag", "pagina", pagina);
        }
        try {
            var daad = daad(f);
            if (f.waarde("bevestigd").isEmpty()) {
                tredevragen.controleer(standaard, over.plek(), daad, door);
                return new ModelAndView("beheer/tredevraagControle", "pagina", pagina);
            }
            tredevragen.beantwoord(standaard, over.plek(), daad, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "beheer/tredevraag",
                    "pagina",
                    new VraagPagina(kop(standaard), over, f.met(fout)));
        }
        Gedaan.meld("beheer.gedaan.tredevraag");
        return new ModelAndView("redirect:" + TredevraagTaken.pad(standaard));
    }

    private static Tredevragen.Daad daad(Formulier f) {
        var soort = FeitMapper.keuze(Antwoordsoort.values(), f.waarde("soort"));
        boolean uitgesteld = soort.equals(Optional.of(Antwoordsoort.UITGESTELD));
        new OnjuisteInvoer.Verzamelaar()
                .eis(soort.isPresent(), "soort", "beheer.fout.tredevraag")
                .eis(!uitgesteld || f.datum("tot").isPresent(), "tot", "beheer.fout.datum")
                .eis(
                        Beheer.past(f.waarde("tekst")),
                        "tekst",
                        "beheer.fout.tekst",
                        Beheer.LANGSTE_TEKST)
                .klaar();
        return new Tredevragen.Daad(
                soort.get(),
                f.datum("tot").filter(_ -> uitgesteld),
                f.waarde("tekst").replace("\r\n", "\n"),
                FeitController.getal(f.waarde("gezien")));
    }

    /** The plan with this end of an address. */
    private Tredevraag over(Standaard standaard, String pad) {
        return tredevragen.van(standaard).stream()
                .filter(v -> v.plek().pad().equals(pad))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("tredevraag", pad));
    }

    private Kop kop(Standaard standaard) {
        return new Kop(standaard, tredevragen.vandaag(), bronnen.mapper());
    }
}
