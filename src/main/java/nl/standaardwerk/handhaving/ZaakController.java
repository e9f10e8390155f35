// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.handhaving.LijstRepository.Filter;
import nl.standaardwerk.handhaving.LijstRepository.Regel;
import nl.standaardwerk.handhaving.Toezichtzaken.Inzage;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Toezicht, for everybody as far as it is public; for the toezichthouder and for the gemeente
 * itself whole, with a form for each step.
 */
@Controller
class ZaakController {

    private static final String LIJST = "/toezicht";

    private final Toezichtzaken zaken;
    private final Omgeving omgeving;

    ZaakController(Toezichtzaken zaken, Omgeving omgeving) {
        this.zaken = zaken;
        this.omgeving = omgeving;
    }

    /**
     * The list.
     *
     * @param toezicht whether the reader is toezichthouder
     * @param vergelijkt whether the reader may open the report
     */
    record LijstPagina(
            List<Regel> regels,
            Formulier formulier,
            List<Optie> standaarden,
            Optional<Gemeente> gemeente,
            boolean toezicht,
            boolean vergelijkt,
            Omgeving omgeving,
            Paginering paginering) {

        boolean demonstratie() {
            return regels.stream().anyMatch(Regel::demonstratie);
        }
    }

    /**
     * One case, with or without a form.
     *
     * @param stand how the gemeente stands with the standard today; empty when it obliges no more
     */
    record ZaakPagina(
            Inzage inzage, Optional<Standrij> stand, Omgeving omgeving, Formulier formulier) {

        Toezichtzaak zaak() {
            return inzage.zaak();
        }

        Standaard standaard() {
            return omgeving.register().get(zaak().standaard());
        }

        String titel() {
            return omgeving.titel(zaak().standaard());
        }

        String gemeente() {
            return omgeving.naam(zaak().gemeente());
        }

        LocalDate vandaag() {
            return omgeving.vandaag();
        }

        /** Who took a step, in words. */
        String wie(Toezichtzaak.Stap stap) {
            return stap.namens().equals(zaak().gemeente().waarde())
                    ? gemeente()
                    : omgeving.t().label(Rol.TOEZICHTHOUDER);
        }
    }

    /** The form of one step, or its check page. */
    record StapPagina(ZaakPagina blad, Stapsoort soort) {

        Toezichtzaak zaak() {
            return blad.zaak();
        }

        Formulier formulier() {
            return blad.formulier();
        }

        String actie() {
            return zaak().pad() + "/stap/" + soort.pad();
        }

        /** Whether everybody will read this step. */
        boolean openbaar() {
            return zaak().isOpenbaar() || soort == Stapsoort.AFSPRAAK;
        }

        /** What was typed, on the check page. */
        Daad daad() {
            return StapMapper.lees(soort, formulier());
        }
    }

    @GetMapping(LIJST)
    @Openbaar
    ModelAndView lijst(@RequestParam MultiValueMap<String, String> velden, Gebruiker door) {
        var f = Formulier.van(velden);
        var standaard = omgeving.register().vind(f.waarde("standaard"));
        var gemeente = GemeenteCode.lees(f.waarde("gemeente")).flatMap(omgeving.gemeenten()::vind);
        int nummer = StapMapper.pagina(f);
        var deel =
                zaken.lijst(
                        filter(f, standaard, gemeente, door),
                        (nummer - 1) * LijstRepository.PER_PAGINA,
                        door);
        var pagina =
                new LijstPagina(
                        deel.regels(),
                        f,
                        standaarden(standaard),
                        gemeente,
                        door.heeft(Rol.TOEZICHTHOUDER),
                        Toezichtzaken.vergelijkt(door),
                        omgeving,
                        paginering(f, nummer, deel.totaal()));
        return new ModelAndView("handhaving/lijst", "pagina", pagina);
    }

    /** What is asked for; the signal is only for who sees it. */
    private static Filter filter(
            Formulier f,
            Optional<Standaard> standaard,
            Optional<Gemeente> gemeente,
            Gebruiker door) {
        return new Filter(
                standaard.map(Standaard::id),
                gemeente.map(Gemeente::code),
                StapMapper.keuze(Stapsoort.values(), f.waarde("status")),
                StapMapper.keuze(Signaal.values(), f.waarde("signaal"))
                        .filter(_ -> door.heeft(Rol.TOEZICHTHOUDER)),
                f.gekozen("over", "ja"));
    }

    private static Paginering paginering(Formulier f, int nummer, int totaal) {
        var adres = new Adres(LIJST, f.alles());
        return new Paginering(
                nummer, LijstRepository.PER_PAGINA, totaal, n -> adres.met("pagina", n).url());
    }

    /** Those that oblige today, and the one that was chosen. */
    private List<Optie> standaarden(Optional<Standaard> gekozen) {
        return Stream.concat(
                        omgeving.verplichtend().stream().map(ZaakController::optie),
                        gekozen.stream().map(s -> Optie.van(s.sleutel(), omgeving.titel(s.id()))))
                .distinct()
                .toList();
    }

    static Optie optie(Standaardstatus s) {
        return Optie.van(s.sleutel(), s.titel());
    }

    @GetMapping("/toezicht/{kenmerk}")
    @Openbaar
    ModelAndView toon(@PathVariable String kenmerk, Gebruiker door) {
        return new ModelAndView("handhaving/zaak", "pagina", blad(kenmerk, Formulier.leeg(), door));
    }

    @GetMapping("/toezicht/{kenmerk}/stap/{soort}")
    @VoorRol({Rol.TOEZICHTHOUDER, Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
    ModelAndView stap(@PathVariable String kenmerk, @PathVariable String soort, Gebruiker door) {
        var pagina = pagina(kenmerk, soort, Formulier.leeg(), door);
        if (!pagina.blad().inzage().alles()) {
            throw GeenRecht.zonder(Rol.TOEZICHTHOUDER);
        }
        if (!pagina.blad().inzage().kan().contains(pagina.soort())) {
            throw ToezichtGeweigerd.kanNiet();
        }
        return new ModelAndView("handhaving/stap", "pagina", pagina);
    }

    @PostMapping("/toezicht/{kenmerk}/stap/{soort}")
    @VoorRol({Rol.TOEZICHTHOUDER, Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
    ModelAndView zet(
            @PathVariable String kenmerk,
            @PathVariable String soort,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var f = Formulier.van(velden);
        if (!f.waarde("wijzig").isEmpty()) {
            return new ModelAndView("handhaving/stap", "pagina", pagina(kenmerk, soort, f, door));
        }
        try {
            var daad = StapMapper.lees(soort(soort), f);
            if (f.waarde("bevestigd").isEmpty()) {
                zaken.controleer(kenmerk, daad, door);
                return new ModelAndView(
                        "handhaving/stapControle", "pagina", pagina(kenmerk, soort, f, door));
            }
            zaken.zet(kenmerk, daad, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "handhaving/stap", "pagina", pagina(kenmerk, soort, f.met(fout), door));
        }
        Gedaan.meld("handhaving.gedaan.stap");
        return new ModelAndView("redirect:" + Toezichtzaak.pad(kenmerk));
    }

    private static Stapsoort soort(String pad) {
        return Stapsoort.van(pad).orElseThrow(() -> new NietGevonden("stap", pad));
    }

    private StapPagina pagina(String kenmerk, String soort, Formulier f, Gebruiker door) {
        var blad = blad(kenmerk, f, door);
        var formulier =
                f.waarde("gezien").isEmpty() ? f.met("gezien", blad.zaak().stappen().size()) : f;
        return new StapPagina(
                new ZaakPagina(blad.inzage(), blad.stand(), omgeving, formulier), soort(soort));
    }

    private ZaakPagina blad(String kenmerk, Formulier f, Gebruiker door) {
        var inzage = zaken.lees(kenmerk, door);
        var zaak = inzage.zaak();
        return new ZaakPagina(
                inzage, omgeving.stand(zaak.standaard(), zaak.gemeente()), omgeving, f);
    }
}
