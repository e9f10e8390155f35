// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.voorbereiding.IntussenGewijzigd;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The form in which every candidate for overlap is answered, below toetsvraag 5. */
@Controller
@RequestMapping("/voorstellen/{nummer}/bewerken/overlap")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class OverlapController {

    private final Voorbereiding voorbereiding;
    private final Overlap overlap;

    OverlapController(Voorbereiding voorbereiding, Overlap overlap) {
        this.voorbereiding = voorbereiding;
        this.overlap = overlap;
    }

    /**
     * One candidate on the form; one that was answered before and is no candidate now stays.
     *
     * @param nr from 1: the fields are {@code keuze-nr} and {@code reden-nr}
     */
    record Rij(int nr, Kandidaat kandidaat, boolean nu, boolean beantwoord) {}

    /** The form. */
    record OverlapPagina(
            Voorstel voorstel,
            Formulier formulier,
            List<Rij> rijen,
            Optional<Standaardstatus> botsing,
            int open,
            boolean intussen) {}

    @GetMapping
    ModelAndView overlap(@PathVariable String nummer, Gebruiker door) {
        var voorstel = schrijfbaar(nummer, door);
        return toon(voorstel, blad(voorstel), Optional.empty(), false);
    }

    @PostMapping
    ModelAndView beantwoord(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = schrijfbaar(nummer, door);
        var formulier = Formulier.van(velden);
        var blad = blad(voorstel);
        try {
            overlap.beantwoord(
                    voorstel.id(), lees(formulier, rijen(blad)), gezien(formulier), door);
            return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken");
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, blad, Optional.of(formulier.met(invoer)), false);
        } catch (IntussenGewijzigd intussen) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            var nu = schrijfbaar(nummer, door);
            var getypt = formulier.met("versie", nu.versie());
            return toon(nu, blad(nu), Optional.of(getypt), true);
        }
    }

    private Voorstel schrijfbaar(String nummer, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        if (!voorbereiding.magBewerken(voorstel, door)) {
            throw GeenRecht.zonder(Rol.INDIENER, voorstel.indieners().getFirst());
        }
        return voorstel;
    }

    private Overlap.Blad blad(Voorstel voorstel) {
        return overlap.blad(
                voorstel, voorbereiding.dossier(voorstel.id(), voorstel.dossierversie()));
    }

    private static int gezien(Formulier formulier) {
        var versie = formulier.waarde("versie");
        return versie.matches("\\d{1,9}") ? Integer.parseInt(versie) : 0;
    }

    /** The candidates of now, then what was answered and is none any more. */
    private static List<Rij> rijen(Overlap.Blad blad) {
        var rijen = new ArrayList<Rij>();
        for (var kandidaat : blad.kandidaten()) {
            boolean beantwoord = blad.antwoord(kandidaat.sleutel()).isPresent();
            rijen.add(new Rij(rijen.size() + 1, kandidaat, true, beantwoord));
        }
        for (var antwoord : blad.antwoorden()) {
            if (rijen.stream().noneMatch(r -> r.kandidaat().sleutel().equals(antwoord.sleutel()))) {
                var was =
                        new Kandidaat(
                                antwoord.soort(),
                                antwoord.doel(),
                                antwoord.naam(),
                                0,
                                List.of(),
                                false);
                rijen.add(new Rij(rijen.size() + 1, was, false, true));
            }
        }
        return rijen;
    }

    /** What was chosen; rows are told apart by what they are about, not by their place. */
    private static List<Overlapantwoord> lees(Formulier formulier, List<Rij> rijen) {
        var antwoorden = new ArrayList<Overlapantwoord>();
        var fouten = new ArrayList<Veldfout>();
        for (int n = 1; !formulier.waarde("wat-" + n).isEmpty(); n++) {
            var wat = formulier.waarde("wat-" + n);
            var rij = rijen.stream().filter(r -> r.kandidaat().sleutel().equals(wat)).findFirst();
            if (rij.isPresent()) {
                leesRij(formulier, n, rij.get().kandidaat(), fouten).ifPresent(antwoorden::add);
            }
        }
        if (antwoorden.isEmpty() && fouten.isEmpty()) {
            fouten.add(Veldfout.van("keuze-1", "overlap.fout.keuze"));
        }
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
        return antwoorden;
    }

    private static Optional<Overlapantwoord> leesRij(
            Formulier formulier, int n, Kandidaat kandidaat, List<Veldfout> fouten) {
        var reden = formulier.waarde("reden-" + n);
        var keuze =
                Arrays.stream(Overlapantwoord.Keuze.values())
                        .filter(k -> formulier.gekozen("keuze-" + n, k.name()))
                        .findFirst();
        if (keuze.isEmpty()) {
            if (!reden.isEmpty()) {
                fouten.add(Veldfout.van("keuze-" + n, "overlap.fout.keuze"));
            }
            return Optional.empty();
        }
        if (reden.isEmpty()
                || reden.indexOf('\0') >= 0
                || reden.length() > Overlapantwoord.LANGSTE_REDEN) {
            fouten.add(
                    Veldfout.van(
                            "reden-" + n, "overlap.fout.reden", Overlapantwoord.LANGSTE_REDEN));
            return Optional.empty();
        }
        return Optional.of(Overlapantwoord.van(kandidaat, keuze.get(), reden));
    }

    private static ModelAndView toon(
            Voorstel voorstel, Overlap.Blad blad, Optional<Formulier> getypt, boolean intussen) {
        var rijen = rijen(blad);
        var formulier = getypt.orElseGet(() -> formulier(voorstel, blad, rijen));
        var pagina =
                new OverlapPagina(
                        voorstel, formulier, rijen, blad.botsing(), blad.open().size(), intussen);
        return new ModelAndView("overlap/formulier", "pagina", pagina);
    }

    private static Formulier formulier(Voorstel voorstel, Overlap.Blad blad, List<Rij> rijen) {
        var formulier = Formulier.leeg().met("versie", voorstel.versie());
        for (var rij : rijen) {
            var antwoord = blad.antwoord(rij.kandidaat().sleutel());
            if (antwoord.isPresent()) {
                formulier =
                        formulier
                                .met("keuze-" + rij.nr(), antwoord.get().keuze())
                                .met("reden-" + rij.nr(), antwoord.get().reden());
            }
        }
        return formulier;
    }
}
