// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;

/** The tab with the files and the versions of a dossier. */
@Controller
@Openbaar
class DocumentenController {

    private final KaderReader kaders;
    private final Voorbereiding voorbereiding;
    private final Versielijst versielijst;

    DocumentenController(KaderReader kaders, Voorbereiding voorbereiding, Versielijst versielijst) {
        this.kaders = kaders;
        this.voorbereiding = voorbereiding;
        this.versielijst = versielijst;
    }

    @GetMapping("/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}/documenten")
    String documenten(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        var kader = kaders.lees(nummer, Tabblad.DOCUMENTEN, versie, door).kader();
        var dossier =
                kader.leesbaar()
                        ? Optional.of(
                                voorbereiding.dossier(kader.voorstel(), kader.getoond(), door))
                        : Optional.<Dossier>empty();
        model.addAttribute("pagina", new DocumentenPagina(kader, dossier, versielijst.van(kader)));
        return "overzicht/documenten";
    }

    /** The files of the version shown, and every version. */
    record DocumentenPagina(
            Kader kader, Optional<Dossier> dossier, List<Versielijst.Regel> versies) {}
}
