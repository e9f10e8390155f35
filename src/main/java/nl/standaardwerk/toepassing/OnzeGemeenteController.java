// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.stream.Stream;

/** The page of a gemeente for its own people: what holds for it and what is to be done. */
@Controller
@VoorRol({Rol.COORDINATOR, Rol.GEMEENTESECRETARIS, Rol.GRIFFIER, Rol.INDIENER, Rol.STEMGEMACHTIGDE})
class OnzeGemeenteController {

    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;

    OnzeGemeenteController(Toepassing toepassing, Toepassing.Omgeving omgeving) {
        this.toepassing = toepassing;
        this.omgeving = omgeving;
    }

    /** The gemeenten to choose from, for who is of more than one. */
    record KeuzePagina(List<Gemeente> gemeenten) {}

    @GetMapping("/onze-gemeente")
    String kies(Gebruiker door, Model model) {
        var eigen = eigen(door);
        if (eigen.size() == 1) {
            return "redirect:/onze-gemeente/" + eigen.getFirst().code();
        }
        model.addAttribute("pagina", new KeuzePagina(eigen));
        return "toepassing/kies";
    }

    @GetMapping("/onze-gemeente/{code}")
    String toon(@PathVariable String code, Gebruiker door, Model model) {
        var gemeente =
                GemeenteCode.lees(code)
                        .map(omgeving.gemeenten()::get)
                        .orElseThrow(() -> new NietGevonden("gemeente", code));
        if (!eigen(door).contains(gemeente)) {
            door.vereist(Rol.COORDINATOR, gemeente.code());
        }
        var op = ToepassingController.laatsteDag(gemeente, omgeving.vandaag());
        model.addAttribute(
                "pagina",
                new GemeentePagina(
                        gemeente,
                        op,
                        GemeentePagina.rijen(
                                Standaardkeuze.op(omgeving.register(), op),
                                toepassing.vanGemeente(gemeente.code(), op),
                                toepassing.concepten(gemeente.code(), door)),
                        omgeving.gemeenten().voorgangers(gemeente.code()),
                        omgeving.gemeenten().opvolgers(gemeente.code()),
                        gemeente.bestaatOp(omgeving.vandaag())
                                && Toepassing.magOpgeven(gemeente.code(), door)));
        return "toepassing/onze";
    }

    /** The gemeenten for which this person is something. */
    private List<Gemeente> eigen(Gebruiker door) {
        return door.rechten().stream()
                .flatMap(
                        r ->
                                r.bereik() instanceof Bereik.VanGemeente(var code)
                                        ? omgeving.gemeenten().vind(code).stream()
                                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
