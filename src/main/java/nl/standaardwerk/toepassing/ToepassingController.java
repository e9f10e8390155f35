// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toepassing.Beoordeling.Stap;
import nl.standaardwerk.toepassing.LijstPagina.Rij;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How gemeenten apply standards, for everyone. */
@Controller
@Openbaar
class ToepassingController {

    private final Toepassing toepassing;
    private final Beoordelingen beoordelingen;
    private final Toepassing.Omgeving omgeving;

    ToepassingController(
            Toepassing toepassing, Beoordelingen beoordelingen, Toepassing.Omgeving omgeving) {
        this.toepassing = toepassing;
        this.beoordelingen = beoordelingen;
        this.omgeving = omgeving;
    }

    @GetMapping("/toepassing")
    String lijst(
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse answer) {
        var formulier = Formulier.van(velden);
        try {
            model.addAttribute("pagina", lijst(formulier));
        } catch (OnjuisteInvoer fout) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var pagina = lijst(formulier.met("op", "").met("standaard", ""));
            model.addAttribute("pagina", pagina.met(formulier.met(fout)));
        }
        return "toepassing/lijst";
    }

    private LijstPagina lijst(Formulier formulier) {
        var op = dag(formulier, omgeving.vandaag());
        var keuzes = Standaardkeuze.op(omgeving.register(), op);
        var gekozen = gekozen(formulier, keuzes);
        var inwoners = omgeving.gemeenten().inwonersOp(op);
        var standen =
                toepassing.perGemeente(gekozen.map(Standaardkeuze::id), op).stream()
                        .collect(toMap(Gemeentestand::gemeente, s -> s));
        var rijen =
                omgeving.gemeenten().op(op).stream()
                        .flatMap(
                                g ->
                                        Optional.ofNullable(standen.get(g.code()))
                                                .map(
                                                        s ->
                                                                new Rij(
                                                                        g,
                                                                        aantal(
                                                                                inwoners.get(
                                                                                        g.code())),
                                                                        s))
                                                .stream())
                        .filter(r -> LijstPagina.past(formulier, r.gemeente(), r.inwoners()))
                        .toList();
        return new LijstPagina(
                formulier, op, keuzes, gekozen, rijen, omgeving.gemeenten().kaart(op));
    }

    private static int aantal(@org.jspecify.annotations.Nullable Inwonertal tal) {
        return tal == null ? 0 : tal.aantal();
    }

    private static Optional<Standaardkeuze> gekozen(
            Formulier formulier, List<Standaardkeuze> keuzes) {
        var sleutel = formulier.waarde("standaard");
        var gekozen = keuzes.stream().filter(k -> k.sleutel().equals(sleutel)).findFirst();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        sleutel.isEmpty() || gekozen.isPresent(),
                        "standaard",
                        "toepassing.fout.standaard")
                .klaar();
        return gekozen;
    }

    /** The day asked for: from the first of which the gemeenten are known, up to today. */
    static LocalDate dag(Formulier formulier, LocalDate anders) {
        if (formulier.waarde("op").isEmpty()) {
            return anders;
        }
        var dag =
                formulier
                        .datum("op")
                        .filter(d -> !d.isBefore(Gemeenten.EERSTE_DAG) && !d.isAfter(anders));
        return dag.orElseThrow(
                () ->
                        new OnjuisteInvoer(
                                List.of(
                                        Veldfout.van(
                                                "op",
                                                "toepassing.fout.op",
                                                Gemeenten.EERSTE_DAG,
                                                anders))));
    }

    @GetMapping("/gemeenten/{code}/toepassing")
    String gemeente(@PathVariable String code, Gebruiker door, Model model) {
        var gemeente = gemeente(code);
        if (!gemeente.code().waarde().equals(code)) {
            return "redirect:/gemeenten/" + gemeente.code() + "/toepassing";
        }
        model.addAttribute("pagina", pagina(gemeente, door));
        return "toepassing/gemeente";
    }

    private GemeentePagina pagina(Gemeente gemeente, Gebruiker door) {
        var op = laatsteDag(gemeente, omgeving.vandaag());
        return new GemeentePagina(
                gemeente,
                op,
                GemeentePagina.rijen(
                        Standaardkeuze.op(omgeving.register(), op),
                        toepassing.vanGemeente(gemeente.code(), op),
                        List.of()),
                omgeving.gemeenten().voorgangers(gemeente.code()),
                omgeving.gemeenten().opvolgers(gemeente.code()),
                Toepassing.magOpgeven(gemeente.code(), door));
    }

    @GetMapping("/gemeenten/{code}/toepassing/{sleutel}")
    String opgaven(
            @PathVariable String code, @PathVariable String sleutel, Gebruiker door, Model model) {
        var gemeente = gemeente(code);
        var standaard =
                omgeving.register()
                        .vind(sleutel)
                        .orElseThrow(() -> new NietGevonden("standaard", sleutel));
        model.addAttribute("pagina", pagina(gemeente, standaard, door));
        return "toepassing/opgaven";
    }

    private OpgavenPagina pagina(Gemeente gemeente, Standaard standaard, Gebruiker door) {
        var op = laatsteDag(gemeente, omgeving.vandaag());
        var standen = toepassing.vanGemeente(gemeente.code(), op);
        var opgaven = toepassing.opgaven(standaard.id(), gemeente.code());
        boolean eigen = Toepassing.magOpgeven(gemeente.code(), door);
        return new OpgavenPagina(
                gemeente,
                standaard,
                op,
                GemeentePagina.rijen(Standaardkeuze.op(omgeving.register(), op), standen, List.of())
                        .stream()
                        .filter(r -> r.standaard().id().equals(standaard.id()))
                        .findFirst(),
                opgaven,
                beoordelingen.oordelen(opgaven),
                eigen && gemeente.bestaatOp(omgeving.vandaag()),
                eigen || Beoordelingen.isBeoordelaar(door));
    }

    /**
     * What a gemeente said about a standard.
     *
     * @param op the day: today, or the last day of a gemeente that ended
     * @param rij how it stands; empty when the standard has no degree then
     * @param opgaven everything, the latest first
     * @param oordelen the verdicts about them
     * @param mag whether who looks may say something
     * @param beoordeelt whether who looks sees the exchange about it
     */
    record OpgavenPagina(
            Gemeente gemeente,
            Standaard standaard,
            LocalDate op,
            Optional<GemeentePagina.Rij> rij,
            List<Opgave> opgaven,
            Map<UUID, Stap> oordelen,
            boolean mag,
            boolean beoordeelt) {

        Optional<Stap> oordeel(Opgave opgave) {
            return Optional.ofNullable(oordelen.get(opgave.id()));
        }

        String titel() {
            return standaard.gegevens(op).titel();
        }

        boolean demonstratie() {
            return opgaven.stream().anyMatch(Opgave::demonstratie);
        }

        String formulier(Opgavesoort soort) {
            return "/onze-gemeente/"
                    + gemeente.code()
                    + "/"
                    + standaard.sleutel()
                    + "/"
                    + soort.pad();
        }

        /** Last day on which an Uitleg of a gemeente that ended still says something. */
        Optional<LocalDate> oudGebiedTot() {
            return gemeente.tot()
                    .map(tot -> tot.plus(Opgaveregels.termijnen(tot).uitlegNaHerindeling()));
        }
    }

    private Gemeente gemeente(String code) {
        return GemeenteCode.lees(code)
                .map(omgeving.gemeenten()::get)
                .orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    /** Today, or the last day of a gemeente that ended. */
    static LocalDate laatsteDag(Gemeente gemeente, LocalDate vandaag) {
        return gemeente.tot()
                .map(tot -> tot.minusDays(1))
                .filter(dag -> dag.isBefore(vandaag))
                .orElse(vandaag);
    }
}
