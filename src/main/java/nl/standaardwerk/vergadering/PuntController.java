// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vergadering.VergaderingController.Kop;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the secretary makes the agenda and adds papers. */
@Controller
class PuntController {

    private static final Bestandvelden.Veld STUKKEN = new Bestandvelden.Veld("bestand", 10);

    private final VergaderingController vergaderingen;
    private final Agenda agenda;
    private final StukReader stukken;
    private final Bestandvelden bestanden;
    private final Bevoegdheid bevoegdheid;

    PuntController(
            VergaderingController vergaderingen,
            Agenda agenda,
            StukReader stukken,
            Bestandvelden bestanden,
            Bevoegdheid bevoegdheid) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.stukken = stukken;
        this.bestanden = bestanden;
        this.bevoegdheid = bevoegdheid;
    }

    /** The agenda with its forms. */
    record AgendaPagina(Kop kop, Agenda.Inhoud agenda, Formulier formulier) {

        String pad() {
            return kop.vergadering().pad() + "/agenda";
        }
    }

    /** The papers with the form to add some. */
    record StukkenPagina(
            Kop kop,
            List<Punt> punten,
            List<StukReader.Regel> stukken,
            Formulier formulier,
            List<Bijlage> gekozen) {

        String soorten() {
            return Bestanden.soorten();
        }
    }

    @GetMapping("/vergaderingen/{id}/agenda")
    @VoorSecretaris
    ModelAndView agenda(@PathVariable String id, Gebruiker door) {
        return agenda(vergaderingen.eigen(id, door), Formulier.leeg());
    }

    @PostMapping("/vergaderingen/{id}/agenda")
    @VoorSecretaris
    ModelAndView doe(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = vergaderingen.eigen(id, door);
        var formulier = Formulier.van(velden);
        try {
            doe(kop.vergadering().id(), formulier, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return agenda(kop, formulier.met(fout));
        }
        Gedaan.meld("vergadering.gedaan.agenda");
        return new ModelAndView("redirect:" + kop.vergadering().pad() + "/agenda");
    }

    private void doe(VergaderingId id, Formulier formulier, Gebruiker door) {
        var wat = VergaderingId.lees(formulier.waarde("wat")).map(VergaderingId::waarde);
        switch (formulier.waarde("doe")) {
            case "vast" -> agenda.stelVast(id, door);
            case "zet" -> agenda.agendeer(id, vereist(wat), door);
            case "af" -> agenda.voerAf(id, vereist(wat), formulier.waarde("reden"), door);
            default -> agenda.voegToe(id, formulier.waarde("titel"), door);
        }
    }

    private static UUID vereist(Optional<UUID> wat) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(wat.isPresent(), "wat", "vergadering.fout.punt")
                .klaar();
        return wat.orElseThrow();
    }

    private ModelAndView agenda(Kop kop, Formulier formulier) {
        return new ModelAndView(
                "vergadering/agenda",
                "pagina",
                new AgendaPagina(kop, agenda.van(kop.vergadering()), formulier));
    }

    @GetMapping("/vergaderingen/{id}/stukken")
    @VoorSecretaris
    ModelAndView stukken(@PathVariable String id, Gebruiker door) {
        return stukken(vergaderingen.eigen(id, door), Formulier.leeg(), door);
    }

    @PostMapping("/vergaderingen/{id}/stukken")
    @VoorSecretaris
    ModelAndView voegToe(
            @PathVariable String id,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var kop = vergaderingen.eigen(id, door);
        var ondertekening = bevoegdheid.vereist(kop.orgaan().code(), door);
        var formulier = bestanden.lees(vraag, STUKKEN, ondertekening);
        try {
            formulier.vereistZonderFout();
            var punt = formulier.waarde("punt");
            agenda.voegStukkenToe(
                    kop.vergadering().id(),
                    Bestandvelden.ids(formulier, STUKKEN.naam()),
                    VergaderingId.lees(punt).map(VergaderingId::waarde),
                    formulier.gekozen("openbaar", "ja"),
                    door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(
                    Bestandvelden.isTeGroot(vraag)
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
            return stukken(kop, formulier.met(fout), door);
        }
        Gedaan.meld("vergadering.gedaan.stukken");
        return new ModelAndView("redirect:" + kop.vergadering().pad() + "/stukken");
    }

    private ModelAndView stukken(Kop kop, Formulier formulier, Gebruiker door) {
        return new ModelAndView(
                "vergadering/stukken",
                "pagina",
                new StukkenPagina(
                        kop,
                        agenda.erop(kop.vergadering()),
                        stukken.van(kop.vergadering(), door),
                        formulier,
                        bestanden.bijlagen(formulier, STUKKEN.naam())));
    }
}
