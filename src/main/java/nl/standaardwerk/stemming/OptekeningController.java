// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Bijlage;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Votes by letter or telephone: noted down by two persons of the stembureau. */
@Controller
@RequestMapping("/raadplegingen/{id}/stembureau/optekeningen")
@VoorRol(Rol.STEMBUREAU)
class OptekeningController {

    private final Optekeningen optekeningen;
    private final Stemmingen stemmingen;
    private final StemmingMapper mapper;
    private final Bestandvelden bestandvelden;

    OptekeningController(
            Optekeningen optekeningen,
            Stemmingen stemmingen,
            StemmingMapper mapper,
            Bestandvelden bestandvelden) {
        this.optekeningen = optekeningen;
        this.stemmingen = stemmingen;
        this.mapper = mapper;
        this.bestandvelden = bestandvelden;
    }

    /** A vote that was noted down, with the name of the gemeente; without the choice. */
    record Rij(Optekening optekening, String gemeente) {}

    /** All of one vote, and the form for another one while it is open. */
    record OptekeningenPagina(
            Blad blad,
            List<Rij> rijen,
            String soorten,
            List<Bijlage> bijlagen,
            Formulier formulier) {

        boolean open() {
            return blad.stand() == Stand.OPEN;
        }

        String pad() {
            return blad.stemming().bureaupad() + "/optekeningen";
        }
    }

    /**
     * One of them, for the second person.
     *
     * @param eigen whether this person was the first
     */
    record OptekeningPagina(
            Blad blad, Rij rij, List<Bijlage> document, boolean eigen, Formulier formulier) {

        boolean open() {
            return blad.stand() == Stand.OPEN && rij.optekening().tweede().isEmpty() && !eigen;
        }

        String terug() {
            return blad.stemming().bureaupad() + "/optekeningen";
        }
    }

    @GetMapping
    ModelAndView lijst(@PathVariable String id, Gebruiker door) {
        return lijst(id, Formulier.leeg(), door);
    }

    @PostMapping
    ModelAndView tekenOp(
            @PathVariable String id,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var blad = mapper.blad(id);
        var formulier =
                bestandvelden.lees(
                        vraag, Bestandvelden.Veld.een("bestand"), door.namens(Actor.STEMBUREAU));
        try {
            optekeningen.tekenOp(blad.stemming().id(), nieuw(formulier, blad), door);
            return new ModelAndView("redirect:" + blad.stemming().bureaupad() + "/optekeningen");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return lijst(id, formulier.met(fout), door);
        }
    }

    @GetMapping("/{welke}")
    ModelAndView toon(@PathVariable String id, @PathVariable UUID welke, Gebruiker door) {
        return toon(id, welke, Formulier.leeg(), door);
    }

    @PostMapping("/{welke}")
    ModelAndView tekenOokOp(
            @PathVariable String id,
            @PathVariable UUID welke,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var raadpleging = StemmingMapper.id(id);
        try {
            optekeningen.tekenOokOp(raadpleging, welke, keuze(formulier), door);
            return new ModelAndView("redirect:" + pad(raadpleging) + "/" + welke);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(id, welke, formulier.met(fout), door);
        }
    }

    /** Nothing for the button that says that this is no vote. */
    private static Optional<String> keuze(Formulier formulier) {
        return formulier.waarde("oordeel").equals("AFWIJZEN")
                ? Optional.empty()
                : Optional.of(formulier.waarde("keuze"));
    }

    private Optekening.Nieuw nieuw(Formulier formulier, Blad blad) {
        return new Optekening.Nieuw(
                gemeente(formulier.waarde("gemeente"), blad),
                Arrays.stream(Optekening.Weg.values())
                        .filter(w -> w.name().equals(formulier.waarde("weg")))
                        .findFirst(),
                formulier.waarde("keuze"),
                formulier.waarde("verklaring"),
                Bestandvelden.ids(formulier, "bestand").stream().findFirst());
    }

    /** By code or by name, in any case. */
    private Optional<GemeenteCode> gemeente(String getypt, Blad blad) {
        var naam = getypt.strip().toLowerCase(Locale.ROOT);
        return stemmingen.kiezerslijst(blad.stemming()).kiezers().stream()
                .filter(
                        k ->
                                k.naam().toLowerCase(Locale.ROOT).equals(naam)
                                        || k.gemeente()
                                                .waarde()
                                                .toLowerCase(Locale.ROOT)
                                                .equals(naam))
                .map(Kiezerslijst.Kiezer::gemeente)
                .findFirst();
    }

    private ModelAndView lijst(String id, Formulier formulier, Gebruiker door) {
        var blad = mapper.blad(id);
        var lijst = stemmingen.kiezerslijst(blad.stemming());
        return new ModelAndView(
                "stemming/optekeningen",
                "pagina",
                new OptekeningenPagina(
                        blad,
                        optekeningen.alle(blad.stemming().id(), door).stream()
                                .map(o -> rij(o, lijst))
                                .toList(),
                        Bestanden.soorten(),
                        bestandvelden.bijlagen(formulier, "bestand"),
                        formulier));
    }

    private ModelAndView toon(String id, UUID welke, Formulier formulier, Gebruiker door) {
        var blad = mapper.blad(id);
        var optekening = optekeningen.get(blad.stemming().id(), welke, door);
        return new ModelAndView(
                "stemming/optekening",
                "pagina",
                new OptekeningPagina(
                        blad,
                        rij(optekening, stemmingen.kiezerslijst(blad.stemming())),
                        bestandvelden.bijlagen(List.of(optekening.bestand())),
                        door.account().equals(Optional.of(optekening.eerste())),
                        formulier));
    }

    private static Rij rij(Optekening optekening, Kiezerslijst lijst) {
        return new Rij(
                optekening,
                lijst.vind(optekening.gemeente())
                        .map(Kiezerslijst.Kiezer::naam)
                        .orElse(optekening.gemeente().waarde()));
    }

    private static String pad(RaadplegingId id) {
        return "/raadplegingen/" + id + "/stembureau/optekeningen";
    }
}
