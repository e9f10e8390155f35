// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Tijdlijnpunt;
import nl.standaardwerk.zegel.Zegel;
import nl.standaardwerk.zegel.Zegelbewijs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Optional;

/** The proof that a line of the tijdlijn is sealed. */
@Controller
@Openbaar
class BewijsController {

    private final Voorbereiding voorbereiding;
    private final Tijdlijnlezer tijdlijnen;
    private final Zegel zegel;

    BewijsController(Voorbereiding voorbereiding, Tijdlijnlezer tijdlijnen, Zegel zegel) {
        this.voorbereiding = voorbereiding;
        this.tijdlijnen = tijdlijnen;
        this.zegel = zegel;
    }

    @GetMapping("/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}/tijdlijn/{regel:\\d{1,18}}")
    String bewijs(
            @PathVariable String nummer, @PathVariable long regel, Gebruiker door, Model model) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        boolean intern = voorbereiding.magBewerken(voorstel, door);
        var gevonden =
                tijdlijnen
                        .regel(voorstel, regel, intern)
                        .orElseThrow(() -> new NietGevonden("journaalregel", "" + regel));
        model.addAttribute(
                "pagina",
                new BewijsPagina(
                        voorstel,
                        regel,
                        tijdlijnen.punt(voorstel, gevonden),
                        voorstel.isOpenbaar() && gevonden.openbaar(),
                        zegel.bewijs(regel, true)));
        return "overzicht/bewijs";
    }

    /**
     * One line and its proof.
     *
     * @param openbaar whether everyone may have it
     * @param bewijs nothing while the line is not sealed
     */
    record BewijsPagina(
            Voorstel voorstel,
            long regel,
            Tijdlijnpunt punt,
            boolean openbaar,
            Optional<Zegelbewijs> bewijs) {

        /** Address of this site. */
        String adres() {
            return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        }

        String apiPad() {
            return "/api/v1/voorstellen/%s/tijdlijn/%d".formatted(voorstel.nummer(), regel);
        }
    }
}
