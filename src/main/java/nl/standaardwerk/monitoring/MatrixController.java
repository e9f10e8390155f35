// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static java.util.Comparator.comparing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;

/** Gemeenten against standards, for everyone: all that is shown is public. */
@Controller
@Openbaar
class MatrixController {

    private final Bronnen bronnen;

    MatrixController(Bronnen bronnen) {
        this.bronnen = bronnen;
    }

    /** What page and open data ask elsewhere. */
    @Component
    record Bronnen(VerloopController.Omgeving omgeving, Gemeenten gemeenten) {

        Selectie selectie(Formulier formulier) {
            var op = omgeving.dag(formulier);
            var keuzes = verplichtend(op);
            var sleutel = formulier.waarde("standaard");
            new OnjuisteInvoer.Verzamelaar()
                    .eis(
                            sleutel.isEmpty()
                                    || keuzes.stream().anyMatch(s -> s.sleutel().equals(sleutel)),
                            "standaard",
                            "monitoring.fout.standaard")
                    .klaar();
            return new Selectie(formulier, op, keuzes, gemeenten(formulier, op));
        }

        /** One statement. */
        Matrix matrix(List<Standaardstatus> standaarden, List<Gemeente> rijen, LocalDate op) {
            var codes = rijen.stream().map(Gemeente::code).toList();
            return Matrix.van(standaarden, rijen, omgeving.standen().standen(codes, op));
        }

        private List<Standaardstatus> verplichtend(LocalDate op) {
            return omgeving.register().op(op).stream()
                    .filter(
                            s ->
                                    s.graad() instanceof Ladder.Vast(var graad)
                                            && graad.hogerDan(Verbindendheid.AANBEVOLEN))
                    .sorted(comparing(Standaardstatus::titel))
                    .toList();
        }

        private List<Gemeente> gemeenten(Formulier formulier, LocalDate op) {
            var provincie = formulier.waarde("provincie");
            var grootte = formulier.waarde("grootte");
            var inwoners = gemeenten.inwonersOp(op);
            return gemeenten.op(op).stream()
                    .filter(g -> provincie.isEmpty() || g.provincie().name().equals(provincie))
                    .filter(
                            g -> {
                                var tal = inwoners.get(g.code());
                                return grootte.isEmpty()
                                        || Grootteklasse.van(tal == null ? 0 : tal.aantal())
                                                .name()
                                                .equals(grootte);
                            })
                    .toList();
        }
    }

    /** The page. */
    record Pagina(Selectie selectie, Matrix matrix) {}

    @GetMapping("/toepassing/matrix")
    String matrix(
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse answer) {
        var formulier = Formulier.van(velden);
        try {
            model.addAttribute("pagina", pagina(bronnen.selectie(formulier)));
        } catch (OnjuisteInvoer fout) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var selectie = bronnen.selectie(formulier.met("op", "").met("standaard", ""));
            model.addAttribute("pagina", pagina(selectie.met(formulier.met(fout))));
        }
        return "monitoring/matrix";
    }

    private Pagina pagina(Selectie s) {
        return new Pagina(s, bronnen.matrix(s.ditBlok(), s.dezePagina(), s.op()));
    }
}
