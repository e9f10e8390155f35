// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.Meetronden.Antwoord;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A gemeente answers a meetronde: all standards on one page. */
@Controller
@VoorRol({Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
@RequestMapping("/meetrondes/{id}/{code:GM\\d{4}}")
class ZittingController {

    private static final Set<String> PER_STANDAARD =
            Set.of("keuze", "gezien", "versie", "sinds", "plan", "datum");

    private final Meetronden meetronden;
    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;
    private final Tekst t;

    ZittingController(
            Meetronden meetronden, Toepassing toepassing, Toepassing.Omgeving omgeving, Tekst t) {
        this.meetronden = meetronden;
        this.toepassing = toepassing;
        this.omgeving = omgeving;
        this.t = t;
    }

    /** What a gemeente can say on this page about one standard. */
    enum Keuze {
        KLOPT,
        TOEGEPAST,
        GEPLAND,
        LATER
    }

    /**
     * One standard on the page.
     *
     * @param sleutel end of the names of its fields
     * @param gezien number of the latest opgave; 0 for none
     * @param beantwoord whether it was answered in this meetronde
     */
    record Vraag(
            GemeentePagina.Rij rij,
            String sleutel,
            int gezien,
            boolean beantwoord,
            List<Optie> keuzes,
            List<Optie> versies) {}

    /** The page. */
    record ZittingPagina(
            Meetronde ronde,
            Gemeente gemeente,
            LocalDate vandaag,
            List<Vraag> vragen,
            Formulier formulier) {

        ZittingPagina met(Formulier ander) {
            return new ZittingPagina(ronde, gemeente, vandaag, vragen, ander);
        }

        String pad() {
            return ronde.pad() + "/" + gemeente.code();
        }

        long klaar() {
            return vragen.stream().filter(Vraag::beantwoord).count();
        }
    }

    @GetMapping
    ModelAndView toon(@PathVariable String id, @PathVariable String code, Gebruiker door) {
        var pagina = pagina(id, code, door);
        return new ModelAndView(
                "toepassing/zitting", "pagina", pagina.met(ingevuld(pagina.vragen())));
    }

    @PostMapping
    ModelAndView antwoord(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        var pagina = pagina(id, code, door);
        try {
            var antwoorden = lees(pagina, formulier);
            meetronden.beantwoord(pagina.ronde().id(), pagina.gemeente().code(), antwoorden, door);
            Gedaan.meld(
                    antwoorden.isEmpty() ? "toepassing.gedaan.niets" : "toepassing.gedaan.zitting");
            return new ModelAndView("redirect:" + pagina.pad());
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "toepassing/zitting", "pagina", pagina.met(formulier.met(fout)));
        }
    }

    /** The answers, every fault of every standard at once. */
    private List<Antwoord> lees(ZittingPagina pagina, Formulier formulier) {
        var fouten = new ArrayList<Veldfout>();
        var antwoorden = new ArrayList<Antwoord>();
        for (var vraag : pagina.vragen()) {
            try {
                lees(pagina.gemeente().code(), vraag, deel(formulier, vraag.sleutel()))
                        .ifPresent(antwoorden::add);
            } catch (OnjuisteInvoer fout) {
                fout.fouten()
                        .forEach(
                                f ->
                                        fouten.add(
                                                new Veldfout(
                                                        f.veld() + "-" + vraag.sleutel(),
                                                        f.sleutel(),
                                                        f.waarden())));
            }
        }
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
        return antwoorden;
    }

    private Optional<Antwoord> lees(GemeenteCode gemeente, Vraag vraag, Formulier f) {
        var keuze = f.waarde("keuze");
        if (keuze.equals(Keuze.KLOPT.name())) {
            return Optional.of(klopt(vraag, OpgaveReader.gezien(f)));
        }
        return Arrays.stream(Opgavesoort.values())
                .filter(s -> s != Opgavesoort.LEG_UIT && s.name().equals(keuze))
                .findFirst()
                .map(soort -> nieuw(gemeente, vraag, OpgaveReader.lees(soort, f), f));
    }

    private static Antwoord klopt(Vraag vraag, int gezien) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        gezien == vraag.gezien() && magKloppen(vraag.rij()),
                        "keuze",
                        "toepassing.fout.klopt")
                .klaar();
        return new Antwoord(vraag.rij().standaard().id(), Optional.empty(), gezien);
    }

    /** The same sent twice is in order: it is not written twice. */
    private Antwoord nieuw(GemeenteCode gemeente, Vraag vraag, Stand.Opgegeven stand, Formulier f) {
        var id = vraag.rij().standaard().id();
        int gezien = OpgaveReader.gezien(f);
        Opgaveregels.controleer(stand, toepassing.versies(id), omgeving.vandaag());
        boolean gelijk =
                gezien == vraag.gezien()
                        || Opgaveregels.isGelijk(
                                toepassing.opgaven(id, gemeente).stream().findFirst(), stand);
        new OnjuisteInvoer.Verzamelaar().eis(gelijk, "keuze", "toepassing.fout.gezien").klaar();
        return new Antwoord(id, Optional.of(stand), gezien);
    }

    private static boolean magKloppen(GemeentePagina.Rij rij) {
        return rij.soort() != Standsoort.GEEN_OPGAVE && rij.soort() != Standsoort.VERLOPEN;
    }

    /** The fields of one standard, by their own names. */
    private static Formulier deel(Formulier formulier, String sleutel) {
        Map<String, List<String>> velden = new HashMap<>();
        PER_STANDAARD.forEach(naam -> velden.put(naam, formulier.waarden(naam + "-" + sleutel)));
        return Formulier.van(velden);
    }

    private ZittingPagina pagina(String id, String code, Gebruiker door) {
        var gemeente =
                GemeenteCode.lees(code)
                        .map(omgeving.gemeenten()::get)
                        .orElseThrow(() -> new NietGevonden("gemeente", code));
        if (!Toepassing.magOpgeven(gemeente.code(), door)) {
            door.vereist(Rol.COORDINATOR, gemeente.code());
        }
        var ronde = meetronden.get(MeetrondeController.uuid(id));
        return new ZittingPagina(
                ronde,
                gemeente,
                omgeving.vandaag(),
                vragen(ronde, gemeente.code()),
                Formulier.leeg());
    }

    private List<Vraag> vragen(Meetronde ronde, GemeenteCode gemeente) {
        var vandaag = omgeving.vandaag();
        var beantwoord = new HashSet<>(meetronden.beantwoord(ronde, gemeente));
        var nummers = toepassing.nummers(gemeente);
        var keuzes = Standaardkeuze.op(omgeving.register(), vandaag);
        var standen = toepassing.vanGemeente(gemeente, vandaag);
        return GemeentePagina.rijen(keuzes, standen, List.of()).stream()
                .filter(r -> ronde.standaarden().contains(r.standaard().id()))
                .map(
                        r ->
                                vraag(
                                        r,
                                        nummers.getOrDefault(r.standaard().id(), 0),
                                        beantwoord.contains(r.standaard().id())))
                .toList();
    }

    private Vraag vraag(GemeentePagina.Rij rij, int gezien, boolean beantwoord) {
        var keuzes = new ArrayList<Optie>();
        for (var keuze : Keuze.values()) {
            if (keuze != Keuze.KLOPT || magKloppen(rij)) {
                keuzes.add(Optie.van(keuze.name(), t.label(keuze)));
            }
        }
        return new Vraag(
                rij,
                rij.standaard().sleutel(),
                gezien,
                beantwoord,
                keuzes,
                toepassing.versies(rij.standaard().id()).stream()
                        .map(v -> Optie.van(v, v))
                        .toList());
    }

    /** Nothing is chosen; the version is the one that was said before, or the one of today. */
    private static Formulier ingevuld(List<Vraag> vragen) {
        var f = Formulier.leeg();
        for (var vraag : vragen) {
            var versie =
                    vraag.rij()
                            .stand()
                            .map(Standrij::versie)
                            .filter(v -> !v.isEmpty())
                            .orElse(vraag.rij().standaard().versie());
            f =
                    f.met("gezien-" + vraag.sleutel(), vraag.gezien())
                            .met("versie-" + vraag.sleutel(), versie);
        }
        return f;
    }
}
