// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for the person who is logged in, over all modules, the most urgent first. */
@Controller
@Ingelogd
class WerkvoorraadController {

    private final Taken taken;
    private final Namen namen;
    private final Tekst t;
    private final Clock clock;

    WerkvoorraadController(Taken taken, Namen namen, Tekst t, Clock clock) {
        this.taken = taken;
        this.namen = namen;
        this.t = t;
        this.clock = clock;
    }

    @GetMapping("/werkvoorraad")
    String toon(Gebruiker door, Model model) {
        var vandaag = LocalDate.now(clock);
        var lijst = namen.vandaag();
        var rijen = taken.van(door).stream().map(taak -> rij(taak, lijst, vandaag)).toList();
        model.addAttribute(
                "pagina",
                new WerkvoorraadPagina(
                        rijen, door.heeft(Rol.DIRECTIE) || door.heeft(Rol.DOSSIERHOUDER)));
        return "overzicht/werkvoorraad";
    }

    private Rij rij(Taak taak, Namen.Lijst lijst, LocalDate vandaag) {
        return new Rij(taak, lijst.namens(taak.namens()), Wanneer.van(taak, vandaag, t));
    }

    /**
     * The page.
     *
     * @param vng whether the reader looks after the dossiers at VNG
     */
    record WerkvoorraadPagina(List<Rij> taken, boolean vng) {}

    /**
     * One task.
     *
     * @param namens for which body or gemeente, by name
     */
    record Rij(Taak taak, String namens, Wanneer wanneer) {}
}
