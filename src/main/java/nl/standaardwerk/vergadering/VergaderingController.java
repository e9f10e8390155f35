// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vergadering.Vergadering.Planning;
import nl.standaardwerk.vergadering.Vergadering.Soort;
import nl.standaardwerk.vergadering.Vergadering.Status;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting with its agenda and papers; planning, moving and cancelling it. */
@Controller
class VergaderingController {

    private final Vergaderingen vergaderingen;
    private final Agenda agenda;
    private final StukReader stukken;
    private final Bevoegdheid bevoegdheid;

    VergaderingController(
            Vergaderingen vergaderingen,
            Agenda agenda,
            StukReader stukken,
            Bevoegdheid bevoegdheid) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.stukken = stukken;
        this.bevoegdheid = bevoegdheid;
    }

    /** What every page of a meeting begins with. */
    record Kop(Orgaan orgaan, Vergadering vergadering, boolean mag, LocalDateTime nu) {

        Status status() {
            return vergadering.status(nu);
        }

        Planning planning() {
            return vergadering.planning();
        }

        boolean isRonde() {
            return vergadering.soort() == Soort.SCHRIFTELIJKE_RONDE;
        }
    }

    /**
     * One meeting.
     *
     * @param stukken those that this person may read
     */
    record VergaderingPagina(Kop kop, Agenda.Inhoud agenda, List<StukReader.Regel> stukken) {

        List<StukReader.Regel> bij(Optional<UUID> punt) {
            return stukken.stream().filter(s -> s.stuk().punt().equals(punt)).toList();
        }
    }

    /** The form to plan one. */
    record NieuwPagina(Orgaan orgaan, Formulier formulier) {

        String pad() {
            return OrgaanController.pad(orgaan);
        }
    }

    /** The form to move or cancel one, or its check page. */
    record WijzigPagina(Kop kop, Formulier formulier) {}

    Kop kop(String id, Gebruiker door) {
        var vergadering =
                VergaderingId.lees(id)
                        .map(vergaderingen::get)
                        .orElseThrow(() -> new NietGevonden("vergadering", id));
        var orgaan = vergadering.orgaan();
        return new Kop(
                bevoegdheid.orgaan(orgaan),
                vergadering,
                bevoegdheid.mag(orgaan, door) && vergadering.demonstratie() == door.demonstratie(),
                vergaderingen.nu());
    }

    /** The same, for a page that only who keeps the meetings gets. */
    Kop eigen(String id, Gebruiker door) {
        var kop = kop(id, door);
        bevoegdheid.vereist(kop.orgaan().code(), door);
        return kop;
    }

    @GetMapping("/vergaderingen/{id}")
    @Openbaar
    ModelAndView toon(@PathVariable String id, Gebruiker door) {
        var kop = kop(id, door);
        return new ModelAndView(
                "vergadering/vergadering",
                "pagina",
                new VergaderingPagina(
                        kop, agenda.van(kop.vergadering()), stukken.van(kop.vergadering(), door)));
    }

    @GetMapping("/organen/{code}/vergaderingen/nieuw")
    @VoorSecretaris
    ModelAndView nieuw(@PathVariable String code, Gebruiker door) {
        return nieuw(orgaan(code, door), Formulier.leeg().met("soort", Soort.BIJEENKOMST));
    }

    @PostMapping("/organen/{code}/vergaderingen/nieuw")
    @VoorSecretaris
    ModelAndView plan(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var orgaan = orgaan(code, door);
        var formulier = Formulier.van(velden);
        try {
            var soort = PlanReader.soort(formulier).orElse(Soort.BIJEENKOMST);
            var id =
                    vergaderingen.plan(
                            orgaan.code(), soort, PlanReader.lees(formulier, soort), door);
            Gedaan.meld("vergadering.gedaan.gepland");
            return new ModelAndView("redirect:/vergaderingen/" + id);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return nieuw(orgaan, formulier.met(fout));
        }
    }

    private Orgaan orgaan(String code, Gebruiker door) {
        var orgaan =
                OrgaanCode.lees(code)
                        .map(bevoegdheid::orgaan)
                        .orElseThrow(() -> new NietGevonden("orgaan", code));
        bevoegdheid.vereist(orgaan.code(), door);
        return orgaan;
    }

    private static ModelAndView nieuw(Orgaan orgaan, Formulier formulier) {
        return new ModelAndView("vergadering/nieuw", "pagina", new NieuwPagina(orgaan, formulier));
    }

    @GetMapping("/vergaderingen/{id}/wijzigen")
    @VoorSecretaris
    ModelAndView wijzigen(@PathVariable String id, Gebruiker door) {
        var kop = eigen(id, door);
        return toon(
                "vergadering/wijzigen", kop, PlanReader.vul(Formulier.leeg(), kop.vergadering()));
    }

    @PostMapping("/vergaderingen/{id}/wijzigen")
    @VoorSecretaris
    ModelAndView wijzig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = eigen(id, door);
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return toon("vergadering/wijzigen", kop, formulier);
        }
        try {
            var nieuw = planning(kop, formulier);
            if (nieuw.afgelast() && formulier.waarde("bevestigd").isEmpty()) {
                return toon("vergadering/afgelasten", kop, formulier);
            }
            vergaderingen.verzet(
                    kop.vergadering().id(), nieuw, getal(formulier.waarde("gezien")), door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("vergadering/wijzigen", kop, formulier.met(fout));
        }
        Gedaan.meld("vergadering.gedaan.gewijzigd");
        return new ModelAndView("redirect:" + kop.vergadering().pad());
    }

    private Planning planning(Kop kop, Formulier formulier) {
        var reden = formulier.waarde("reden");
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        Vergaderingen.isRegel(reden),
                        "reden",
                        "vergadering.fout.reden",
                        Vergaderingen.LANGSTE_REGEL)
                .klaar();
        if (!formulier.waarde("afgelast").isEmpty()) {
            return PlanReader.afgelast(kop.planning(), reden);
        }
        var plan = PlanReader.lees(formulier, kop.vergadering().soort());
        vergaderingen.controleer(plan);
        return plan.planning(kop.planning().nr() + 1, false, reden);
    }

    private static ModelAndView toon(String view, Kop kop, Formulier formulier) {
        return new ModelAndView(view, "pagina", new WijzigPagina(kop, formulier));
    }

    static int getal(String tekst) {
        return tekst.matches("\\d{1,8}") ? Integer.parseInt(tekst) : -1;
    }
}
