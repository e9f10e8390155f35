// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Organisaties;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A gemeentesecretaris lets a cooperation report for the gemeente, and ends that again. */
@Controller
@RequestMapping("/onze-gemeente/{code:GM\\d{4}}/mandaten")
@VoorRol(Rol.GEMEENTESECRETARIS)
class MandaatController {

    private static final int ONJUIST = 400;

    private final Organisaties organisaties;
    private final Gemeenten gemeenten;
    private final Clock clock;

    MandaatController(Organisaties organisaties, Gemeenten gemeenten, Clock clock) {
        this.organisaties = organisaties;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /**
     * The mandates of a gemeente, and the form for a new one.
     *
     * @param verbanden to choose from
     * @param mag whether this person may give and end them
     */
    record MandatenPagina(
            Gemeente gemeente,
            List<Organisatie.Mandaat> mandaten,
            List<Organisatie> verbanden,
            boolean mag,
            Formulier formulier) {

        String pad() {
            return MandaatController.pad(gemeente.code());
        }
    }

    /**
     * Asks to confirm.
     *
     * @param daad giving or ending: part of the keys of its texts
     * @param onder where it is done, under the page of the mandates
     * @param velden sent along
     */
    record ControlePagina(
            String daad, Organisatie.Mandaat mandaat, String onder, Map<String, String> velden) {

        String terug() {
            return pad(mandaat.gemeente());
        }

        String actie() {
            return terug() + onder;
        }
    }

    @GetMapping
    @VoorRol({Rol.GEMEENTESECRETARIS, Rol.COORDINATOR, Rol.GRIFFIER})
    String lijst(@PathVariable String code, Gebruiker door, Model model) {
        var gemeente = gemeenten.get(new GemeenteCode(code));
        if (!door.heeft(Rol.COORDINATOR, gemeente.code())
                && !door.heeft(Rol.GRIFFIER, gemeente.code())) {
            door.vereist(Rol.GEMEENTESECRETARIS, gemeente.code());
        }
        return lijst(gemeente, door, Formulier.leeg(), model);
    }

    @PostMapping
    String geef(
            @PathVariable String code,
            @RequestParam Map<String, String> velden,
            Gebruiker door,
            HttpServletResponse response,
            Model model) {
        var gemeente = gemeente(code, door);
        var organisatie = velden.getOrDefault("organisatie", "");
        var besluit = velden.getOrDefault("besluit", "");
        try {
            var mandaat =
                    Organisatie.Mandaat.nieuw(
                            gemeente.code(), verband(organisatie), besluit, LocalDate.now(clock));
            if (velden.containsKey("bevestigd")) {
                organisaties.geef(mandaat, door);
                return "redirect:" + pad(gemeente.code());
            }
            var mee = Map.of("organisatie", organisatie, "besluit", mandaat.besluit());
            return controle(new ControlePagina("mandaat", mandaat, "", mee), model);
        } catch (OnjuisteInvoer invoer) {
            response.setStatus(ONJUIST);
            var getypt = Formulier.leeg().met("organisatie", organisatie).met("besluit", besluit);
            return lijst(gemeente, door, getypt.met(invoer), model);
        }
    }

    @PostMapping("/{id}/einde")
    String beeindig(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Optional<String> bevestigd,
            Gebruiker door,
            Model model) {
        var gemeente = gemeente(code, door);
        if (bevestigd.isPresent()) {
            organisaties.beeindig(gemeente.code(), id, door);
            return "redirect:" + pad(gemeente.code());
        }
        var mandaat =
                organisaties.mandaten(gemeente.code()).stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("mandaat", id.toString()));
        return controle(
                new ControlePagina("mandaatEinde", mandaat, "/" + id + "/einde", Map.of()), model);
    }

    private Optional<Organisatie> verband(String id) {
        return verbanden().stream().filter(o -> o.id().toString().equals(id)).findFirst();
    }

    private static String pad(GemeenteCode gemeente) {
        return "/onze-gemeente/" + gemeente + "/mandaten";
    }

    private Gemeente gemeente(String code, Gebruiker door) {
        var gemeente = gemeenten.get(new GemeenteCode(code));
        door.vereist(Rol.GEMEENTESECRETARIS, gemeente.code());
        return gemeente;
    }

    private List<Organisatie> verbanden() {
        return organisaties.alle().stream()
                .filter(o -> o.soort() == Rol.SAMENWERKINGSVERBAND)
                .toList();
    }

    private MandatenPagina pagina(Gemeente gemeente, Gebruiker door, Formulier formulier) {
        return new MandatenPagina(
                gemeente,
                organisaties.mandaten(gemeente.code()),
                verbanden(),
                door.heeft(Rol.GEMEENTESECRETARIS, gemeente.code()),
                formulier);
    }

    private String lijst(Gemeente gemeente, Gebruiker door, Formulier formulier, Model model) {
        model.addAttribute("pagina", pagina(gemeente, door, formulier));
        return "aanmelding/mandaten";
    }

    private static String controle(ControlePagina pagina, Model model) {
        model.addAttribute("pagina", pagina);
        return "aanmelding/mandaatControle";
    }
}
