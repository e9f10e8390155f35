// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toepassing.StandenReader;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How a standard was applied in time, for everyone. */
@Controller
@Openbaar
class VerloopController {

    private final Omgeving omgeving;

    VerloopController(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** What pages and open data ask elsewhere. */
    @Component
    record Omgeving(Register register, StandenReader standen, Clock clock) {

        LocalDate vandaag() {
            return LocalDate.now(clock);
        }

        Standaard standaard(String sleutel) {
            return register.vind(sleutel).orElseThrow(() -> new NietGevonden("standaard", sleutel));
        }

        /** Two statements, or one when it never obliged a gemeente. */
        Verloop verloop(Standaard standaard, LocalDate op) {
            var dagen =
                    standen.begin(standaard.id())
                            .map(begin -> Peildagen.van(begin, op))
                            .orElse(List.of());
            return dagen.isEmpty()
                    ? new Verloop(List.of())
                    : Verloop.van(dagen, standen.tellingen(standaard.id(), dagen));
        }

        /** The day asked for: from the first of which the gemeenten are known, up to today. */
        LocalDate dag(Formulier formulier) {
            var vandaag = vandaag();
            if (formulier.waarde("op").isEmpty()) {
                return vandaag;
            }
            var dag =
                    formulier
                            .datum("op")
                            .filter(d -> !d.isBefore(Gemeenten.EERSTE_DAG))
                            .filter(d -> !d.isAfter(vandaag));
            new OnjuisteInvoer.Verzamelaar()
                    .eis(dag.isPresent(), "op", "monitoring.fout.op", Gemeenten.EERSTE_DAG, vandaag)
                    .klaar();
            return dag.orElse(vandaag);
        }
    }

    /**
     * The page.
     *
     * @param formulier what was asked: op
     * @param op the day up to which it tells
     */
    record Pagina(Formulier formulier, Standaard standaard, LocalDate op, Verloop verloop) {

        String titel() {
            return standaard.gegevens(op).titel();
        }

        Pagina met(Formulier ander) {
            return new Pagina(ander, standaard, op, verloop);
        }

        boolean demonstratie() {
            return standaard.demonstratie() || verloop.demonstratie();
        }

        Grafiek breed() {
            return new Grafiek(verloop, 760, 340);
        }

        Grafiek smal() {
            return new Grafiek(verloop, 358, 330);
        }

        String csvUrl() {
            return "/api/v1/standaarden/" + standaard.sleutel() + "/verloop/csv?op=" + op;
        }
    }

    @GetMapping("/standaarden/{sleutel}/verloop")
    String verloop(
            @PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            HttpServletResponse answer) {
        var standaard = omgeving.standaard(sleutel);
        var formulier = Formulier.van(velden);
        try {
            model.addAttribute("pagina", pagina(standaard, formulier));
        } catch (OnjuisteInvoer fout) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var pagina = pagina(standaard, formulier.met("op", ""));
            model.addAttribute("pagina", pagina.met(formulier.met(fout)));
        }
        return "monitoring/verloop";
    }

    private Pagina pagina(Standaard standaard, Formulier formulier) {
        var op = omgeving.dag(formulier);
        return new Pagina(formulier, standaard, op, omgeving.verloop(standaard, op));
    }
}
