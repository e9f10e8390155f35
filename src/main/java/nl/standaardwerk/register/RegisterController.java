// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Adres;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Paginering;
import nl.standaardwerk.web.Tab;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The list of standards. */
@Controller
class RegisterController {

    private static final int PER_PAGINA = 25;
    private static final List<Rol> HISTORIE =
            List.of(Rol.DOSSIERHOUDER, Rol.DIRECTIE, Rol.BEHEERDER);

    private final InhoudReader inhoud;
    private final Tekst t;
    private final Clock clock;

    RegisterController(InhoudReader inhoud, Tekst t, Clock clock) {
        this.inhoud = inhoud;
        this.t = t;
        this.clock = clock;
    }

    @GetMapping("/register")
    @Openbaar
    String lijst(
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest request,
            Gebruiker door,
            Model model,
            HttpServletResponse answer) {
        var formulier = Formulier.van(velden);
        var vandaag = LocalDate.now(clock);
        try {
            model.addAttribute("pagina", pagina(formulier, Lijst.Vraag.van(formulier, vandaag)));
        } catch (OnjuisteInvoer fout) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("pagina", pagina(formulier.met(fout), Lijst.Vraag.alles(vandaag)));
        }
        model.addAttribute("magHistorie", magHistorie(door));
        answer.addHeader("Vary", "HX-Request");
        return isDeel(request) ? "register/resultaat" : "register/lijst";
    }

    /** Whether the page of the historic records is for this person; it checks the right itself. */
    private static boolean magHistorie(Gebruiker door) {
        return !door.demonstratie() && HISTORIE.stream().anyMatch(door::heeft);
    }

    /** The script on the page asks for the hits alone, unless it goes back in history. */
    private static boolean isDeel(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private LijstPagina pagina(Formulier formulier, Lijst.Vraag vraag) {
        var gevonden = inhoud.nu().lijst(vraag);
        var lijst = gevonden.lijst();
        var adres = new Adres("/register", formulier.alles()).met("pagina", "");
        int totaal = lijst.rijen().size();
        int laatste = Math.max(1, Math.ceilDiv(totaal, PER_PAGINA));
        int nummer = Math.clamp(nummer(formulier), 1, laatste);
        return new LijstPagina(
                formulier,
                vraag,
                lijst.rijen().stream().skip((nummer - 1L) * PER_PAGINA).limit(PER_PAGINA).toList(),
                new Paginering(nummer, PER_PAGINA, totaal, n -> adres.met("pagina", n).url()),
                volgorden(vraag, adres),
                () -> filters(lijst),
                gevonden.parts(),
                vraag.op().equals(LocalDate.now(clock)));
    }

    private Filters filters(Lijst lijst) {
        return new Filters(
                opties(Verbindendheid.values(), lijst.perBinding()),
                opties(statussen(), lijst.perStatus()),
                opties(Categorie.values(), lijst.perCategorie()),
                eigenaren(lijst.perEigenaar()));
    }

    private static int nummer(Formulier formulier) {
        try {
            return Integer.parseInt(formulier.waarde("pagina"));
        } catch (NumberFormatException geenGetal) {
            return 1;
        }
    }

    private List<Tab> volgorden(Lijst.Vraag vraag, Adres adres) {
        return Arrays.stream(Lijst.Vraag.Volgorde.values())
                .map(
                        v ->
                                Tab.van(
                                        t.van("register.volgorde." + v.naam()),
                                        adres.met("sorteer", v.naam()).url(),
                                        vraag.volgorde().filter(v::equals).isPresent()))
                .toList();
    }

    private static Standaardstatus.Status[] statussen() {
        return Arrays.stream(Standaardstatus.Status.values())
                .filter(s -> s != Standaardstatus.Status.NOG_GEEN_BESLUIT)
                .toArray(Standaardstatus.Status[]::new);
    }

    private <E extends Enum<E>> List<Optie> opties(E[] waarden, Map<E, Long> aantallen) {
        return Arrays.stream(waarden)
                .map(e -> Optie.metAantal(e.name(), t.label(e), aantallen.getOrDefault(e, 0L)))
                .toList();
    }

    private List<Optie> eigenaren(Map<String, Long> aantallen) {
        return aantallen.entrySet().stream()
                .filter(e -> !e.getKey().isBlank())
                .map(e -> Optie.metAantal(e.getKey(), e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * The list page.
     *
     * @param rijen those of this page
     * @param filters worked out when a page needs them
     * @param parts the parts that stay the same until a turning day of the register
     * @param vandaag whether the day looked at is today
     */
    record LijstPagina(
            Formulier formulier,
            Lijst.Vraag vraag,
            List<Lijst.Rij> rijen,
            Paginering paginering,
            List<Tab> volgorden,
            Supplier<Filters> filters,
            PartWriter parts,
            boolean vandaag) {

        /** What the filters show depends on: what is ticked, and what is wrong with it. */
        Object filtersleutel() {
            return List.of(
                    formulier.waarden("binding"),
                    formulier.waarden("status"),
                    formulier.waarden("categorie"),
                    formulier.waarden("eigenaar"),
                    formulier.fouten());
        }
    }

    /** The parts of a row apart from its link, which names the day that is looked at. */
    enum Rijdeel {
        VOOR,
        NA,
        TERZIJDE;

        Object van(Lijst.Rij rij) {
            return new Rijsleutel(rij.status().sleutel(), this);
        }
    }

    private record Rijsleutel(String standaard, Rijdeel deel) {}

    /** The choices of each filter, with their numbers. */
    record Filters(
            List<Optie> binding, List<Optie> status, List<Optie> categorie, List<Optie> eigenaar) {}
}
