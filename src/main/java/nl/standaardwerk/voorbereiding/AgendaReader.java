// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What public voorstellen under way propose, and until when a body holds them. */
@Component
class AgendaReader implements Agendabron {

    private final VoorstelReader voorstellen;

    AgendaReader(VoorstelReader voorstellen) {
        this.voorstellen = voorstellen;
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return voorstellen.alle().stream()
                .filter(v -> v.isOpenbaar() && !v.stap().isEinde())
                .flatMap(AgendaReader::punten)
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }

    private static Stream<Agendapunt> punten(Voorstel v) {
        var treden =
                v.ladder().treden().stream()
                        .filter(t -> t.vanaf().isDag())
                        .flatMap(
                                t ->
                                        t.vanaf().eerste().stream()
                                                .map(
                                                        dag ->
                                                                punt(
                                                                        v,
                                                                        "voorgesteld." + t.graad(),
                                                                        dag)));
        var aangehouden = v.aangehoudenTot().stream().map(dag -> punt(v, "aangehoudenTot", dag));
        return Stream.concat(treden, aangehouden);
    }

    private static Agendapunt punt(Voorstel v, String wat, LocalDate dag) {
        return new Agendapunt(
                "voorbereiding.agenda." + wat, v.titel(), v.pad(), dag, v.demonstratie());
    }
}
