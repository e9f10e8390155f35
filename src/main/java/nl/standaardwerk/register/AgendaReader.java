// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When a degree begins or ends, as decided, and the stages that are planned only. */
@Component
class AgendaReader implements Agendabron {

    private final InhoudReader inhoud;

    AgendaReader(InhoudReader inhoud) {
        this.inhoud = inhoud;
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return inhoud.nu().standaarden().stream()
                .flatMap(AgendaReader::punten)
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }

    private static Stream<Agendapunt> punten(Standaard standaard) {
        var besloten =
                standaard.verloop().na(LocalDate.MIN).stream()
                        .flatMap(
                                p ->
                                        punt(
                                                standaard,
                                                p.graad()
                                                        .map(g -> "gaatGelden." + g)
                                                        .orElse("eindigt"),
                                                p.vanaf()));
        var voorgenomen =
                standaard.verloop().besluiten().stream()
                        .flatMap(b -> b.ladder().treden().stream())
                        .filter(Trede.Voorgenomen.class::isInstance)
                        .flatMap(t -> punt(standaard, "voorgenomen." + t.graad(), t.vanaf()));
        return Stream.concat(besloten, voorgenomen);
    }

    /** Only an exact day has a place in an agenda. */
    private static Stream<Agendapunt> punt(Standaard standaard, String wat, Datering wanneer) {
        return wanneer instanceof Datering.OpDag op
                ? Stream.of(
                        new Agendapunt(
                                "register.agenda." + wat,
                                standaard.gegevens(op.dag()).titel(),
                                "/standaarden/" + standaard.sleutel(),
                                op.dag(),
                                standaard.demonstratie()))
                : Stream.empty();
    }
}
