// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.overlap.Kandidaat;
import nl.standaardwerk.overlap.Overlap;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.voorbereiding.Voorstelfilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One search over voorstellen, the register and the gemeenten. */
@Controller
@Openbaar
class ZoekController {

    private static final int MEEST = 20;
    private static final int LANGSTE = 200;

    private final Voorbereiding voorbereiding;
    private final Register register;
    private final Gemeenten gemeenten;
    private final Overlap overlap;
    private final Clock clock;

    ZoekController(
            Voorbereiding voorbereiding,
            Register register,
            Gemeenten gemeenten,
            Overlap overlap,
            Clock clock) {
        this.voorbereiding = voorbereiding;
        this.register = register;
        this.gemeenten = gemeenten;
        this.overlap = overlap;
        this.clock = clock;
    }

    @GetMapping("/zoeken")
    String zoek(@RequestParam(defaultValue = "") String q, Gebruiker door, Model model) {
        var vraag = q.strip().substring(0, Math.min(q.strip().length(), LANGSTE));
        model.addAttribute("pagina", vraag.isEmpty() ? ZoekPagina.leeg() : vind(vraag, door));
        return "overzicht/zoeken";
    }

    private ZoekPagina vind(String vraag, Gebruiker door) {
        var vandaag = LocalDate.now(clock);
        var filter =
                new Voorstelfilter(
                        vraag,
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        false,
                        Voorstelfilter.Volgorde.NUMMER,
                        1,
                        MEEST);
        var lijkt = overlap.zoek(vraag);
        return new ZoekPagina(
                vraag,
                standaarden(vraag, lijkt.getOrDefault(Kandidaat.Soort.REGISTER, List.of())),
                voorstellen(
                        voorbereiding.zoek(filter, door).voorstellen(),
                        lijkt.getOrDefault(Kandidaat.Soort.VOORSTEL, List.of())),
                gemeenten.zoek(vraag, vandaag).stream().limit(MEEST).toList());
    }

    /** What has every word first, then what looks like it: a typing error does not matter. */
    private List<Standaardstatus> standaarden(String vraag, List<String> lijkt) {
        var vandaag = LocalDate.now(clock);
        return Stream.concat(
                        register.zoek(vraag, vandaag).stream(),
                        lijkt.stream().flatMap(sleutel -> register.vind(sleutel).stream()))
                .distinct()
                .limit(MEEST)
                .map(s -> s.op(vandaag))
                .toList();
    }

    private List<Voorstel> voorstellen(List<Voorstel> precies, List<String> lijkt) {
        var nummers = precies.stream().map(Voorstel::nummer).toList();
        var meer = lijkt.stream().filter(n -> !nummers.contains(n)).toList();
        if (meer.isEmpty()) {
            return precies;
        }
        return Stream.concat(
                        precies.stream(),
                        voorbereiding.alle().stream()
                                .filter(v -> meer.contains(v.nummer()))
                                .sorted(Comparator.comparing(v -> meer.indexOf(v.nummer()))))
                .limit(MEEST)
                .toList();
    }

    record ZoekPagina(
            String vraag,
            List<Standaardstatus> standaarden,
            List<Voorstel> voorstellen,
            List<Gemeente> gemeenten) {

        static ZoekPagina leeg() {
            return new ZoekPagina("", List.of(), List.of(), List.of());
        }

        int aantal() {
            return standaarden.size() + voorstellen.size() + gemeenten.size();
        }
    }
}
