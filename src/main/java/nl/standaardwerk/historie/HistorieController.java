// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.vaststelling.HistorischBesluit;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * LEGT_HISTORISCH_VAST: the first person enters what was decided before the platform, the second
 * confirms it or sends it back.
 */
@Controller
@RequestMapping(HistorieController.PAD)
@VoorRol({Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.BEHEERDER})
class HistorieController {

    static final String PAD = "/vaststelling/historisch";

    private static final Pattern UUID_VORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Historie historie;
    private final InvoerReader lezer;
    private final InvoerMapper regels;
    private final Register register;
    private final Clock clock;

    HistorieController(
            Historie historie,
            InvoerReader lezer,
            InvoerMapper regels,
            Register register,
            Clock clock) {
        this.historie = historie;
        this.lezer = lezer;
        this.regels = regels;
        this.register = register;
        this.clock = clock;
    }

    /** What waits, and what was sent back. */
    record LijstPagina(List<Rij> wacht, List<Rij> terug) {}

    /** One of them. */
    record Rij(Invoer invoer, String titel, boolean zelf) {

        String pad() {
            return PAD + "/" + invoer.id();
        }
    }

    /** The form, or the check page after it. */
    record FormulierPagina(
            Formulier formulier,
            List<Optie> standaarden,
            List<InvoerMapper.Regel> regels,
            List<Bronvermelding> bronnen) {}

    /**
     * What was brought in, for both persons.
     *
     * @param sleutel of the standard in the register, once confirmed; empty before
     */
    record InvoerPagina(
            Rij rij,
            List<InvoerMapper.Regel> regels,
            List<Bronvermelding> bronnen,
            String sleutel,
            Formulier formulier) {}

    @GetMapping
    ModelAndView lijst(Gebruiker door) {
        HistorischBesluit.vereist(door);
        var rijen = historie.open().stream().map(i -> rij(i, door)).toList();
        var pagina =
                new LijstPagina(
                        rijen.stream().filter(r -> r.invoer().wacht()).toList(),
                        rijen.stream().filter(r -> !r.invoer().wacht()).toList());
        return new ModelAndView("historie/lijst", "pagina", pagina);
    }

    @GetMapping("/nieuw")
    ModelAndView nieuw(@RequestParam(defaultValue = "") String vorige, Gebruiker door) {
        HistorischBesluit.vereist(door);
        var begin =
                uuid(vorige)
                        .map(id -> Formulier.van(historie.get(id, door).velden()))
                        .orElseGet(Formulier::leeg)
                        .met("vorige", uuid(vorige).map(UUID::toString).orElse(""));
        return formulier(begin.met("kenmerk", UUID.randomUUID()));
    }

    @PostMapping("/nieuw")
    ModelAndView brengIn(
            @RequestParam MultiValueMap<String, String> invoer,
            Gebruiker door,
            HttpServletResponse antwoord) {
        HistorischBesluit.vereist(door);
        var f = Formulier.van(invoer);
        if (f.gekozen("wijzig", "ja")) {
            return formulier(f);
        }
        try {
            var besluit = lezer.lees(f, LocalDate.now(clock));
            lezer.vereistNieuw(besluit);
            if (!f.gekozen("bevestigd", "ja")) {
                return controle(f, besluit);
            }
            var kenmerk = uuid(f.waarde("kenmerk")).orElseGet(UUID::randomUUID);
            var id = historie.brengIn(kenmerk, uuid(f.waarde("vorige")), Velden.getypt(f), door);
            return new ModelAndView("redirect:" + PAD + "/" + id);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return formulier(f.met(fout));
        }
    }

    @GetMapping("/{id}")
    ModelAndView toon(@PathVariable UUID id, Gebruiker door) {
        return toon(id, Formulier.leeg(), door);
    }

    @PostMapping("/{id}/bevestigen")
    String bevestig(@PathVariable UUID id, Gebruiker door) {
        var standaard = historie.bevestig(id, door);
        return "redirect:/standaarden/" + register.get(standaard).sleutel();
    }

    @PostMapping("/{id}/terugsturen")
    ModelAndView stuurTerug(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> invoer,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var f = Formulier.van(invoer);
        try {
            historie.stuurTerug(id, f.waarde("reden"), door);
            return new ModelAndView("redirect:" + PAD);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(id, f.met(fout), door);
        }
    }

    private ModelAndView toon(UUID id, Formulier formulier, Gebruiker door) {
        var invoer = historie.get(id, door);
        var besluit = lezer.lees(Formulier.van(invoer.velden()), invoer.op());
        var sleutel =
                invoer.oordeel()
                        .flatMap(Invoer.Oordeel::standaard)
                        .map(standaard -> register.get(standaard).sleutel())
                        .orElse("");
        return new ModelAndView(
                "historie/invoer",
                "pagina",
                new InvoerPagina(
                        rij(invoer, door),
                        regels.regels(besluit),
                        besluit.bronnen(),
                        sleutel,
                        formulier));
    }

    private Rij rij(Invoer invoer, Gebruiker door) {
        return new Rij(invoer, lezer.titel(invoer), invoer.isVan(door));
    }

    private ModelAndView controle(Formulier f, HistorischBesluit besluit) {
        var pagina = new FormulierPagina(f, List.of(), regels.regels(besluit), besluit.bronnen());
        return new ModelAndView("historie/controle", "pagina", pagina);
    }

    private ModelAndView formulier(Formulier f) {
        var standaarden =
                register.op(LocalDate.now(clock)).stream()
                        .filter(s -> !s.demonstratie())
                        .map(s -> Optie.van(s.sleutel(), s.titel()))
                        .toList();
        var pagina = new FormulierPagina(f, standaarden, List.of(), List.of());
        return new ModelAndView("historie/formulier", "pagina", pagina);
    }

    private static Optional<UUID> uuid(String tekst) {
        return UUID_VORM.matcher(tekst).matches()
                ? Optional.of(UUID.fromString(tekst))
                : Optional.empty();
    }
}
