// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.handhaving.LijstRepository.Regel;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.toepassing.Telling;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For the toezichthouder: what stands open where, and to open a case from it. */
@Controller
@VoorRol(Rol.TOEZICHTHOUDER)
class OpeningController {

    private static final String SIGNALEN = "/toezicht/signalen";
    private static final int PER_PAGINA = 50;

    private final Toezichtzaken zaken;
    private final Omgeving omgeving;

    OpeningController(Toezichtzaken zaken, Omgeving omgeving) {
        this.zaken = zaken;
        this.omgeving = omgeving;
    }

    /** How it stands with a standard as a whole. */
    record Standaardrij(Standaardstatus standaard, Telling telling) {}

    /** Something that stands open. */
    record Open(Gemeente gemeente, Signaal signaal, LocalDate sinds, boolean demonstratie) {

        String nieuw(Standaard standaard) {
            return new Adres("/toezicht/nieuw", Map.of())
                    .met("standaard", standaard.sleutel())
                    .met("gemeente", gemeente.code())
                    .met("signaal", signaal)
                    .url();
        }
    }

    /**
     * What stands open.
     *
     * @param standaarden every standard that obliges, when none is chosen
     * @param rijen of the chosen standard, without the gemeenten where a case runs
     */
    record SignalenPagina(
            List<Standaardrij> standaarden,
            Optional<Standaard> gekozen,
            List<Open> rijen,
            Omgeving omgeving,
            Paginering paginering) {}

    /** The form of a new case, or its check page. */
    record NieuwPagina(Omgeving omgeving, Formulier formulier) {

        List<Optie> standaarden() {
            return omgeving.verplichtend().stream().map(ZaakController::optie).toList();
        }

        List<Optie> gemeenten() {
            return omgeving.gemeenten().op(omgeving.vandaag()).stream()
                    .map(g -> Optie.van(g.code().waarde(), g.naam()))
                    .toList();
        }

        Opening opening() {
            return StapMapper.opening(formulier, omgeving);
        }
    }

    @GetMapping(SIGNALEN)
    ModelAndView signalen(@RequestParam MultiValueMap<String, String> velden, Gebruiker door) {
        var f = Formulier.van(velden);
        var gekozen = omgeving.register().vind(f.waarde("standaard"));
        int nummer = StapMapper.pagina(f);
        var open = gekozen.map(s -> open(s.id(), door)).orElse(List.of());
        var adres = new Adres(SIGNALEN, f.alles());
        var pagina =
                new SignalenPagina(
                        gekozen.isPresent() ? List.of() : standaarden(),
                        gekozen,
                        open.stream().skip((nummer - 1L) * PER_PAGINA).limit(PER_PAGINA).toList(),
                        omgeving,
                        new Paginering(
                                nummer,
                                PER_PAGINA,
                                open.size(),
                                n -> adres.met("pagina", n).url()));
        return new ModelAndView("handhaving/signalen", "pagina", pagina);
    }

    /** One statement. */
    private List<Standaardrij> standaarden() {
        var tellingen = omgeving.toepassing().perStandaard(omgeving.vandaag());
        return omgeving.verplichtend().stream()
                .flatMap(
                        s ->
                                Optional.ofNullable(tellingen.get(s.standaard()))
                                        .map(telling -> new Standaardrij(s, telling))
                                        .stream())
                .toList();
    }

    /** One statement. */
    private List<Open> open(StandaardId standaard, Gebruiker door) {
        var vandaag = omgeving.vandaag();
        var loopt =
                zaken.lopend(door).stream()
                        .filter(r -> r.standaard().equals(standaard))
                        .filter(r -> r.demonstratie() == door.demonstratie())
                        .map(Regel::gemeente)
                        .collect(toSet());
        return omgeving.toepassing().alle(Optional.of(standaard), vandaag).stream()
                .filter(rij -> !loopt.contains(rij.gemeente()))
                .flatMap(
                        rij ->
                                Signaal.van(rij, vandaag).stream()
                                        .map(
                                                signaal ->
                                                        new Open(
                                                                omgeving.gemeenten()
                                                                        .get(rij.gemeente()),
                                                                signaal,
                                                                sinds(rij, vandaag),
                                                                rij.demonstratie())))
                .sorted(Comparator.comparing(Open::sinds).thenComparing(Open::gemeente))
                .toList();
    }

    /** The first day on which it stood open. */
    private static LocalDate sinds(Standrij rij, LocalDate vandaag) {
        return switch (rij.stand()) {
            case GEEN_OPGAVE -> rij.termijn().map(t -> t.plusDays(1)).orElse(vandaag);
            case VERLOPEN -> rij.geldigTot().map(t -> t.plusDays(1)).orElse(vandaag);
            case AFWIJKING, TOEGEPAST, GEPLAND, LEG_UIT -> rij.op().orElse(vandaag);
        };
    }

    @GetMapping("/toezicht/nieuw")
    ModelAndView nieuw(@RequestParam MultiValueMap<String, String> velden) {
        return nieuw("handhaving/nieuw", Formulier.van(velden));
    }

    @PostMapping("/toezicht/nieuw")
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var f = Formulier.van(velden);
        if (!f.waarde("wijzig").isEmpty()) {
            return nieuw("handhaving/nieuw", f);
        }
        try {
            var opening = StapMapper.opening(f, omgeving);
            if (f.waarde("bevestigd").isEmpty()) {
                zaken.controleer(opening, door);
                return nieuw("handhaving/nieuwControle", f);
            }
            var kenmerk = zaken.open(opening, door);
            Gedaan.meld("handhaving.gedaan.open");
            return new ModelAndView("redirect:" + Toezichtzaak.pad(kenmerk));
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return nieuw("handhaving/nieuw", f.met(fout));
        }
    }

    private ModelAndView nieuw(String view, Formulier f) {
        return new ModelAndView(view, "pagina", new NieuwPagina(omgeving, f));
    }

    /** The signs in the table of standards. */
    static List<Standsoort> kolommen() {
        return List.of(Standsoort.GEEN_OPGAVE, Standsoort.VERLOPEN, Standsoort.AFWIJKING);
    }
}
