// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a vote opens and closes, and the meeting of the members that it belongs to. */
@Component
class AgendaReader implements Agendabron {

    private final StemmingRepository stemmingen;
    private final Raadplegingen raadplegingen;

    AgendaReader(StemmingRepository stemmingen, Raadplegingen raadplegingen) {
        this.stemmingen = stemmingen;
        this.raadplegingen = raadplegingen;
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        var lopend = stemmingen.findAlle().stream().filter(s -> s.vastgesteld().isEmpty()).toList();
        if (lopend.isEmpty()) {
            return List.of();
        }
        Map<RaadplegingId, String> vragen =
                raadplegingen.alle().stream()
                        .collect(
                                Collectors.toMap(Raadpleging::id, r -> r.vraag().inhoud().vraag()));
        return lopend.stream()
                .flatMap(s -> punten(s, vragen.getOrDefault(s.id(), "")))
                .filter(p -> !p.titel().isEmpty())
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }

    private static Stream<Agendapunt> punten(Stemming s, String vraag) {
        return Stream.of(
                        Optional.of(punt(s, vraag, "opent", Periode.dag(s.opent()))),
                        Optional.of(punt(s, vraag, "sluit", Periode.dag(s.sluit()))),
                        s.plan().vergadering().map(dag -> punt(s, vraag, "vergadering", dag)))
                .flatMap(Optional::stream);
    }

    private static Agendapunt punt(Stemming s, String vraag, String wat, LocalDate dag) {
        return new Agendapunt("stemming.agenda." + wat, vraag, s.pad(), dag, s.demonstratie());
    }
}
