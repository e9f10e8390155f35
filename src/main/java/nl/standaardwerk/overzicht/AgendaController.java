// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.web.Tekst;

import org.springframework.http.ResponseEntity;
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
import java.util.stream.Stream;

/** What is coming and when, for everybody: the public dates of every module, two years ahead. */
@Controller
@Openbaar
class AgendaController {

    private static final int JAREN = 2;

    private final List<Agendabron> bronnen;
    private final Agendafeed feed;
    private final Tekst t;
    private final Clock clock;

    AgendaController(List<Agendabron> bronnen, Agendafeed feed, Tekst t, Clock clock) {
        this.bronnen = List.copyOf(bronnen);
        this.feed = feed;
        this.t = t;
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

    /** The same days for a calendar program; those of the last year stay in it. */
    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> ics() {
        var vandaag = LocalDate.now(clock);
        return feed.antwoord(
                "agenda",
                t.van("overzicht.agenda.ics"),
                punten(vandaag.minusYears(1), vandaag.plusYears(JAREN))
                        .map(
                                p ->
                                        new AgendaWriter.Feit(
                                                p.sleutel(),
                                                p.dag(),
                                                feed.titel(
                                                        p.sleutel(), p.titel(), p.demonstratie()),
                                                "",
                                                p.pad()))
                        .toList());
    }

    private List<Maand> maanden(LocalDate van, LocalDate tot) {
        return punten(van, tot)
                .collect(
                        Collectors.groupingBy(
                                p -> YearMonth.from(p.dag()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Maand(e.getKey(), e.getValue()))
                .toList();
    }

    private Stream<Agendapunt> punten(LocalDate van, LocalDate tot) {
        var orde =
                Comparator.comparing(Agendapunt::dag)
                        .thenComparing(Agendapunt::titel)
                        .thenComparing(Agendapunt::sleutel);
        return bronnen.stream().flatMap(b -> b.punten(van, tot).stream()).sorted(orde).distinct();
    }
}
