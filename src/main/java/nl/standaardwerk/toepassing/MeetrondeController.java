// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.Meetronde.Voortgang;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The meetrondes: open one, follow one. */
@Controller
class MeetrondeController {

    private final Meetronden meetronden;
    private final Toepassing.Omgeving omgeving;
    private final Tekst t;

    MeetrondeController(Meetronden meetronden, Toepassing.Omgeving omgeving, Tekst t) {
        this.meetronden = meetronden;
        this.omgeving = omgeving;
        this.t = t;
    }

    /** Every meetronde. */
    record LijstPagina(List<Meetronde> rondes, LocalDate vandaag, boolean mag) {}

    /** The form in which one is opened. */
    record NieuwPagina(Formulier formulier, List<Optie> standaarden, List<Optie> gekozen) {}

    /** The figures of one standard. */
    record Rij(Standaard standaard, String titel, Telling telling) {}

    /** A gemeente that has not answered everything yet. */
    record Rest(Gemeente gemeente, Voortgang voortgang) {}

    /**
     * One meetronde.
     *
     * @param gemeenten how many gemeenten were asked
     * @param klaar how many answered everything
     * @param antwoorden how many answers there are, of {@code vragen}
     * @param rest the gemeenten that did not, by name
     */
    record RondePagina(
            Meetronde ronde,
            LocalDate vandaag,
            int gemeenten,
            long klaar,
            int antwoorden,
            int vragen,
            List<Rij> rijen,
            List<Rest> rest) {

        boolean demonstratie() {
            return ronde.demonstratie() || rijen.stream().anyMatch(r -> r.telling().demonstratie());
        }
    }

    @GetMapping("/meetrondes")
    @Openbaar
    String lijst(Gebruiker door, Model model) {
        model.addAttribute(
                "pagina",
                new LijstPagina(
                        meetronden.alle(), omgeving.vandaag(), door.heeft(Rol.TOEZICHTHOUDER)));
        return "toepassing/meetrondes";
    }

    @GetMapping("/meetrondes/nieuw")
    @VoorRol(Rol.TOEZICHTHOUDER)
    String nieuw(Model model) {
        model.addAttribute("pagina", nieuw(Formulier.leeg()));
        return "toepassing/meetrondeNieuw";
    }

    @PostMapping("/meetrondes/nieuw")
    @VoorRol(Rol.TOEZICHTHOUDER)
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var formulier = Formulier.van(velden);
        if (!formulier.waarde("wijzig").isEmpty()) {
            return new ModelAndView("toepassing/meetrondeNieuw", "pagina", nieuw(formulier));
        }
        try {
            var gekozen = gekozen(formulier);
            var uiterlijk = uiterlijk(formulier);
            meetronden.controleer(gekozen, uiterlijk);
            if (formulier.waarde("bevestigd").isEmpty()) {
                return new ModelAndView("toepassing/meetrondeControle", "pagina", nieuw(formulier));
            }
            var id = meetronden.open(gekozen, uiterlijk, door);
            Gedaan.meld("toepassing.gedaan.meetronde");
            return new ModelAndView("redirect:/meetrondes/" + id);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "toepassing/meetrondeNieuw", "pagina", nieuw(formulier.met(fout)));
        }
    }

    private static LocalDate uiterlijk(Formulier formulier) {
        return formulier
                .datum("uiterlijk")
                .orElseThrow(
                        () ->
                                new OnjuisteInvoer(
                                        List.of(
                                                Veldfout.van(
                                                        "uiterlijk", "toepassing.fout.datum"))));
    }

    private List<StandaardId> gekozen(Formulier formulier) {
        return formulier.waarden("standaarden").stream()
                .flatMap(sleutel -> omgeving.register().vind(sleutel).stream())
                .map(Standaard::id)
                .toList();
    }

    private NieuwPagina nieuw(Formulier formulier) {
        var opties =
                Standaardkeuze.op(omgeving.register(), omgeving.vandaag()).stream()
                        .filter(Standaardkeuze::verplicht)
                        .map(k -> Optie.van(k.sleutel(), k.titel(), t.label(k.graad())))
                        .toList();
        return new NieuwPagina(
                formulier,
                opties,
                opties.stream().filter(o -> formulier.gekozen("standaarden", o.waarde())).toList());
    }

    @GetMapping("/meetrondes/{id}")
    @Openbaar
    String toon(@PathVariable String id, Model model) {
        var ronde = meetronden.get(uuid(id));
        var voortgang = meetronden.voortgang(ronde);
        var tellingen = meetronden.perStandaard(ronde);
        model.addAttribute(
                "pagina",
                new RondePagina(
                        ronde,
                        omgeving.vandaag(),
                        voortgang.size(),
                        Voortgang.klaar(voortgang),
                        voortgang.stream().mapToInt(Voortgang::beantwoord).sum(),
                        voortgang.stream().mapToInt(Voortgang::alle).sum(),
                        ronde.standaarden().stream().map(s -> rij(s, tellingen)).toList(),
                        voortgang.stream()
                                .filter(v -> !v.klaar())
                                .map(v -> new Rest(omgeving.gemeenten().get(v.gemeente()), v))
                                .sorted(Comparator.comparing(Rest::gemeente))
                                .toList()));
        return "toepassing/meetronde";
    }

    private Rij rij(StandaardId id, Map<StandaardId, Telling> tellingen) {
        var standaard = omgeving.register().get(id);
        return new Rij(
                standaard,
                standaard.gegevens(omgeving.vandaag()).titel(),
                tellingen.getOrDefault(id, new Telling(Map.of(), false)));
    }

    static UUID uuid(String id) {
        return Optional.of(id)
                .filter(i -> i.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseThrow(() -> new NietGevonden("meetronde", id));
    }
}
