// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Organen;
import nl.standaardwerk.vergadering.Lid.Hoedanigheid;
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

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The bodies: who is a member, and when they meet. */
@Controller
class OrgaanController {

    private final Organen organen;
    private final Leden leden;
    private final Vergaderingen vergaderingen;
    private final Bevoegdheid bevoegdheid;

    OrgaanController(
            Organen organen, Leden leden, Vergaderingen vergaderingen, Bevoegdheid bevoegdheid) {
        this.organen = organen;
        this.leden = leden;
        this.vergaderingen = vergaderingen;
        this.bevoegdheid = bevoegdheid;
    }

    /** The list of bodies that exist today. */
    record OrganenPagina(List<Orgaan> organen) {}

    /**
     * One body.
     *
     * @param leden everybody who is a member today
     * @param vergaderingen all, in order of time
     * @param mag whether this person keeps them
     */
    record OrgaanPagina(
            Orgaan orgaan,
            List<Lid> leden,
            List<Vergadering> vergaderingen,
            boolean mag,
            LocalDateTime nu) {

        String pad() {
            return OrgaanController.pad(orgaan);
        }

        /** What is still to come, the first first. */
        List<Vergadering> komend() {
            return vergaderingen.stream().filter(this::isKomend).toList();
        }

        /** What was, the last first. */
        List<Vergadering> geweest() {
            return vergaderingen.reversed().stream().filter(v -> !isKomend(v)).toList();
        }

        private boolean isKomend(Vergadering vergadering) {
            return nu.isBefore(vergadering.planning().eind());
        }

        Status status(Vergadering vergadering) {
            return vergadering.status(nu);
        }
    }

    /** The members with the forms to add one and to end one. */
    record LedenPagina(Orgaan orgaan, List<Lid> leden, Formulier formulier, LocalDate vandaag) {

        String pad() {
            return OrgaanController.pad(orgaan);
        }

        List<Lid> zonderEinde() {
            return leden.stream().filter(l -> l.tot().isEmpty()).toList();
        }
    }

    static String pad(Orgaan orgaan) {
        return "/organen/" + orgaan.code();
    }

    @GetMapping("/organen")
    @Openbaar
    ModelAndView alle() {
        return new ModelAndView(
                "vergadering/organen",
                "pagina",
                new OrganenPagina(organen.op(vergaderingen.vandaag())));
    }

    @GetMapping("/organen/{code}")
    @Openbaar
    ModelAndView toon(@PathVariable String code, Gebruiker door) {
        var orgaan = orgaan(code);
        var vandaag = vergaderingen.vandaag();
        return new ModelAndView(
                "vergadering/orgaan",
                "pagina",
                new OrgaanPagina(
                        orgaan,
                        leden.van(orgaan.code()).stream().filter(l -> l.geldtOp(vandaag)).toList(),
                        vergaderingen.van(orgaan.code()),
                        bevoegdheid.mag(orgaan.code(), door),
                        vergaderingen.nu()));
    }

    @GetMapping("/organen/{code}/leden")
    @VoorSecretaris
    ModelAndView leden(@PathVariable String code, Gebruiker door) {
        return ledenpagina(orgaan(code), Formulier.leeg(), door);
    }

    @PostMapping("/organen/{code}/leden")
    @VoorSecretaris
    ModelAndView wijzigLeden(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var orgaan = orgaan(code);
        var formulier = Formulier.van(velden);
        try {
            if (formulier.waarde("doe").equals("einde")) {
                beeindig(orgaan, formulier, door);
            } else {
                leden.voegToe(orgaan.code(), nieuw(formulier), door);
            }
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ledenpagina(orgaan, formulier.met(fout), door);
        }
        Gedaan.meld("vergadering.gedaan.leden");
        return new ModelAndView("redirect:" + pad(orgaan) + "/leden");
    }

    private void beeindig(Orgaan orgaan, Formulier formulier, Gebruiker door) {
        var lid = VergaderingId.lees(formulier.waarde("lid")).map(VergaderingId::waarde);
        var laatste = formulier.datum("laatste");
        new OnjuisteInvoer.Verzamelaar()
                .eis(lid.isPresent(), "lid", "vergadering.fout.lid")
                .eis(laatste.isPresent(), "laatste", "vergadering.fout.datum")
                .klaar();
        leden.beeindig(orgaan.code(), lid.get(), laatste.get(), door);
    }

    private static Leden.Nieuw nieuw(Formulier formulier) {
        Optional<Hoedanigheid> hoedanigheid =
                Arrays.stream(Hoedanigheid.values())
                        .filter(h -> h.name().equals(formulier.waarde("hoedanigheid")))
                        .findFirst();
        var van = formulier.datum("van");
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !formulier.waarde("naam").isEmpty(),
                        "naam",
                        "vergadering.fout.naam",
                        Vergaderingen.LANGSTE_REGEL)
                .eis(hoedanigheid.isPresent(), "hoedanigheid", "vergadering.fout.hoedanigheid")
                .eis(
                        !formulier.waarde("namens").isEmpty(),
                        "namens",
                        "vergadering.fout.namens",
                        Vergaderingen.LANGSTE_REGEL)
                .eis(van.isPresent(), "van", "vergadering.fout.datum")
                .klaar();
        return new Leden.Nieuw(
                formulier.waarde("naam"),
                hoedanigheid.get(),
                formulier.waarde("namens"),
                van.get());
    }

    private ModelAndView ledenpagina(Orgaan orgaan, Formulier formulier, Gebruiker door) {
        bevoegdheid.vereist(orgaan.code(), door);
        return new ModelAndView(
                "vergadering/leden",
                "pagina",
                new LedenPagina(
                        orgaan, leden.van(orgaan.code()), formulier, vergaderingen.vandaag()));
    }

    private Orgaan orgaan(String code) {
        return OrgaanCode.lees(code)
                .map(organen::get)
                .orElseThrow(() -> new NietGevonden("orgaan", code));
    }
}
