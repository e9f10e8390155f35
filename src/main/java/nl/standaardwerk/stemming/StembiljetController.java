// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingMapper.Blad;
import nl.standaardwerk.stemming.ZegelReader.Regel;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.zegel.Zegelbewijs;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import java.util.UUID;

/** The ballot, in three pages: choose, check, receipt. */
@Controller
@RequestMapping("/raadplegingen/{id}/stembiljet")
@VoorRol({Rol.STEMGEMACHTIGDE, Rol.GEMEENTESECRETARIS, Rol.GRIFFIER})
class StembiljetController {

    private final Stembus stembus;
    private final StemmingMapper mapper;
    private final Bureau bureau;
    private final ZegelReader zegels;

    StembiljetController(
            Stembus stembus, StemmingMapper mapper, Bureau bureau, ZegelReader zegels) {
        this.stembus = stembus;
        this.mapper = mapper;
        this.bureau = bureau;
        this.zegels = zegels;
    }

    /**
     * A page of the ballot.
     *
     * @param naam of the person, for that person's own eyes
     * @param stem the vote that counts; on the receipt the vote that it is of
     * @param keuze what was chosen, in words; empty on the first page
     */
    record BiljetPagina(
            Blad blad,
            Kiezerslijst.Kiezer kiezer,
            Stemgemachtigde gemachtigde,
            String naam,
            Optional<Stem> stem,
            List<Optie> opties,
            String keuze,
            Formulier formulier) {

        String pad() {
            return blad.stemming().gemeentepad() + "/" + kiezer.gemeente();
        }

        boolean open() {
            return blad.stand() == Stand.OPEN;
        }
    }

    /** The ballot of the first gemeente that this person votes for. */
    @GetMapping
    String begin(@PathVariable String id, Gebruiker door) {
        var stemming = mapper.blad(id).stemming();
        var eigen =
                stembus.open(door).stream()
                        .filter(o -> o.raadpleging().equals(stemming.id()))
                        .filter(o -> o.account().equals(door.account()))
                        .findFirst()
                        .orElseThrow(() -> StemmingGeweigerd.nietGemachtigd(""));
        return "redirect:" + stemming.gemeentepad() + "/" + eigen.gemeente();
    }

    @GetMapping("/{gemeente}")
    ModelAndView kies(@PathVariable String id, @PathVariable String gemeente, Gebruiker door) {
        return toon("stemming/stembiljet", id, gemeente, Formulier.leeg(), door);
    }

    /** Nothing is kept yet: the page asks whether it is right. Back brings what was typed. */
    @PostMapping("/{gemeente}/controle")
    ModelAndView controle(
            @PathVariable String id,
            @PathVariable String gemeente,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden).met("sleutel", UUID.randomUUID());
        if (formulier.waarde("terug").equals("ja")) {
            return toon("stemming/stembiljet", id, gemeente, formulier, door);
        }
        try {
            invoer(formulier);
            var keuzes = mapper.blad(id).stemming().plan().biljet().keuzes();
            new OnjuisteInvoer.Verzamelaar()
                    .eis(keuzes.contains(formulier.waarde("keuze")), "keuze", "stemming.fout.keuze")
                    .klaar();
            return toon("stemming/controle", id, gemeente, formulier, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("stemming/stembiljet", id, gemeente, formulier.met(fout), door);
        }
    }

    @PostMapping("/{gemeente}")
    ModelAndView stem(
            @PathVariable String id,
            @PathVariable String gemeente,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var code = StemmingMapper.gemeente(gemeente);
        try {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(formulier.gekozen("akkoord", "JA"), "akkoord", "stemming.fout.akkoord")
                    .klaar();
            var stem = stembus.stem(StemmingMapper.id(id), code, invoer(formulier), door);
            return new ModelAndView(
                    "redirect:/raadplegingen/%s/stembiljet/%s/ontvangst/%d"
                            .formatted(StemmingMapper.id(id), code, stem.versie()));
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(
                    fout.fouten().getFirst().veld().equals("akkoord")
                            ? "stemming/controle"
                            : "stemming/stembiljet",
                    id,
                    gemeente,
                    formulier.met(fout),
                    door);
        }
    }

    @GetMapping("/{gemeente}/ontvangst/{versie}")
    ModelAndView ontvangst(
            @PathVariable String id,
            @PathVariable String gemeente,
            @PathVariable String versie,
            Gebruiker door) {
        var blad = mapper.blad(id);
        var code = StemmingMapper.gemeente(gemeente);
        var stem = versie(blad, code, versie, door);
        var formulier = Formulier.leeg().met("keuze", stem.keuze());
        return new ModelAndView(
                        "stemming/ontvangst",
                        "pagina",
                        pagina(blad, code, Optional.of(stem), formulier, door))
                .addObject("verzegeld", zegels.regel(stem).filter(Regel::verzegeld).isPresent());
    }

    /** The proof that this vote is sealed, as the verifier reads it; there as soon as it is. */
    @GetMapping("/{gemeente}/ontvangst/{versie}/zegelbewijs.json")
    ResponseEntity<Zegelbewijs> zegelbewijs(
            @PathVariable String id,
            @PathVariable String gemeente,
            @PathVariable String versie,
            Gebruiker door) {
        var stem = versie(mapper.blad(id), StemmingMapper.gemeente(gemeente), versie, door);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        zegels.bewijs(stem)
                                .orElseThrow(() -> new NietGevonden("zegelbewijs", versie)));
    }

    private Stem versie(Blad blad, GemeenteCode gemeente, String versie, Gebruiker door) {
        return stembus.versies(blad.stemming(), gemeente, door).stream()
                .filter(s -> String.valueOf(s.versie()).equals(versie))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("stem", versie));
    }

    private static Steminvoer invoer(Formulier f) {
        return new Steminvoer(f.waarde("keuze"), f.waarde("verklaring"), f.waarde("sleutel"));
    }

    private ModelAndView toon(
            String view, String id, String gemeente, Formulier formulier, Gebruiker door) {
        var blad = mapper.blad(id);
        var code = StemmingMapper.gemeente(gemeente);
        var versies = stembus.versies(blad.stemming(), code, door);
        var laatste = versies.isEmpty() ? Optional.<Stem>empty() : Optional.of(versies.getLast());
        return new ModelAndView(view, "pagina", pagina(blad, code, laatste, formulier, door));
    }

    private BiljetPagina pagina(
            Blad blad,
            GemeenteCode gemeente,
            Optional<Stem> stem,
            Formulier formulier,
            Gebruiker door) {
        var biljet = blad.stemming().plan().biljet();
        var keuze = formulier.waarde("keuze");
        return new BiljetPagina(
                blad,
                bureau.kiezer(blad.stemming(), gemeente).orElseThrow(),
                stembus.gemachtigde(blad.stemming().id(), gemeente).orElseThrow(),
                door.naam(),
                stem,
                mapper.opties(biljet),
                biljet.keuzes().contains(keuze) ? mapper.keuze(biljet, keuze) : "",
                formulier);
    }
}
