// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeentebron;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;
import nl.standaardwerk.web.Tekst;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is asked of one gemeente, by which day and why, two years ahead. Everybody sees what is
 * public; its own people see it as "voor ons", with what only they may know.
 */
@Controller
@Openbaar
class GemeenteagendaController implements Gemeentebron {

    private static final int JAREN = 2;

    /** What must be done within so many days stands first. */
    private static final int DAGEN = 60;

    private final Taken taken;
    private final Gemeenten gemeenten;
    private final Agendafeed feed;
    private final Tekst t;
    private final Clock clock;

    GemeenteagendaController(
            Taken taken, Gemeenten gemeenten, Agendafeed feed, Tekst t, Clock clock) {
        this.taken = taken;
        this.gemeenten = gemeenten;
        this.feed = feed;
        this.t = t;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param eigen whether who reads is something in this gemeente
     * @param nu what must be done first
     * @param later what comes after that
     * @param tot the last day that was looked at
     */
    record GemeenteagendaPagina(
            Gemeente gemeente, boolean eigen, List<Rij> nu, List<Rij> later, LocalDate tot) {

        String pad() {
            return pad(gemeente);
        }

        private static String pad(Gemeente gemeente) {
            return "/gemeenten/" + gemeente.code() + "/agenda";
        }

        static int dagen() {
            return DAGEN;
        }
    }

    /**
     * Something that is asked.
     *
     * @param reden why
     * @param open whether it can be done already
     */
    record Rij(Taak taak, String reden, Wanneer wanneer, boolean open) {}

    @GetMapping("/gemeenten/{code}/agenda")
    String toon(@PathVariable String code, Gebruiker door, Model model) {
        var gemeente = gemeente(code);
        var vandaag = LocalDate.now(clock);
        var grens = vandaag.plusDays(DAGEN);
        var rijen =
                taken.vanGemeente(gemeente.code(), tot(), door).stream()
                        .map(taak -> rij(taak, gemeente, vandaag))
                        .collect(
                                Collectors.partitioningBy(
                                        r ->
                                                r.taak()
                                                        .uiterlijk()
                                                        .filter(grens::isBefore)
                                                        .isEmpty()));
        model.addAttribute(
                "pagina",
                new GemeenteagendaPagina(
                        gemeente,
                        door.rechten().stream()
                                .anyMatch(r -> r.bereik().equals(Bereik.gemeente(gemeente.code()))),
                        rijen.getOrDefault(true, List.of()),
                        rijen.getOrDefault(false, List.of()),
                        tot()));
        return "overzicht/gemeenteagenda";
    }

    /** What of it is public, for a calendar program: that has no password. */
    @GetMapping("/gemeenten/{code}/agenda.ics")
    ResponseEntity<byte[]> ics(@PathVariable String code) {
        var gemeente = gemeente(code);
        return feed.antwoord(
                "agenda-" + gemeente.code(),
                t.van("overzicht.gemeenteagenda.ics", gemeente.naam()),
                taken.vanGemeente(gemeente.code(), tot(), Gebruiker.bezoeker()).stream()
                        .flatMap(
                                taak ->
                                        taak.uiterlijk().stream()
                                                .map(dag -> feit(taak, dag, gemeente)))
                        .toList());
    }

    @Override
    public List<Verwijzing> over(Gemeente gemeente) {
        return List.of(
                new Verwijzing(
                        t.van("overzicht.gemeenteagenda.titel", gemeente.naam()),
                        GemeenteagendaPagina.pad(gemeente)));
    }

    private AgendaWriter.Feit feit(Taak taak, LocalDate dag, Gemeente gemeente) {
        return new AgendaWriter.Feit(
                taak.sleutel(),
                dag,
                feed.titel(taak.sleutel(), taak.titel(), taak.demonstratie()),
                reden(taak, gemeente),
                taak.pad());
    }

    private Rij rij(Taak taak, Gemeente gemeente, LocalDate vandaag) {
        return new Rij(
                taak,
                reden(taak, gemeente),
                Wanneer.van(taak, vandaag, t),
                !taak.sinds().isAfter(vandaag));
    }

    private String reden(Taak taak, Gemeente gemeente) {
        return t.van(taak.sleutel() + ".reden", gemeente.naam(), taak.sinds());
    }

    private Gemeente gemeente(String code) {
        return GemeenteCode.lees(code)
                .flatMap(gemeenten::vind)
                .orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    private LocalDate tot() {
        return LocalDate.now(clock).plusYears(JAREN);
    }
}
