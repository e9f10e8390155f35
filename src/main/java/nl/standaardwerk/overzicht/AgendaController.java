// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is coming and when, for everybody: the public dates of every module, two years ahead. */
@Controller
@Openbaar
class AgendaController {

    private static final int JAREN = 2;

    private final List<Agendabron> bronnen;
    private final Clock clock;

    AgendaController(List<Agendabron> bronnen, Clock clock) {
        this.bronnen = List.copyOf(bronnen);
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param maanden the months in which something falls, in order
     */
    record AgendaPagina(LocalDate vandaag, List<Maand> maanden) {

        boolean demonstratie() {
            return maanden.stream()
                    .flatMap(m -> m.punten().stream())
                    .anyMatch(Agendapunt::demonstratie);
        }
    }

    /** A month with what falls in it, in order of day. */
    record Maand(YearMonth maand, List<Agendapunt> punten) {}

    @GetMapping("/agenda")
    String toon(Model model) {
        var vandaag = LocalDate.now(clock);
        model.addAttribute(
                "pagina", new AgendaPagina(vandaag, maanden(vandaag, vandaag.plusYears(JAREN))));
        return "overzicht/agenda";
    }

    private List<Maand> maanden(LocalDate van, LocalDate tot) {
        var orde =
                Comparator.comparing(Agendapunt::dag)
                        .thenComparing(Agendapunt::titel)
                        .thenComparing(Agendapunt::sleutel);
        return bronnen.stream()
                .flatMap(b -> b.punten(van, tot).stream())
                .sorted(orde)
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                p -> YearMonth.from(p.dag()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Maand(e.getKey(), e.getValue()))
                .toList();
    }
}
