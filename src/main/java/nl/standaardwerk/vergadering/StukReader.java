// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Bijlage;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.IntStream;

/** The papers of a meeting that a person may read, with their names. */
@Component
class StukReader {

    private final Agenda agenda;
    private final Bestandvelden bestanden;
    private final Bevoegdheid bevoegdheid;

    StukReader(Agenda agenda, Bestandvelden bestanden, Bevoegdheid bevoegdheid) {
        this.agenda = agenda;
        this.bestanden = bestanden;
        this.bevoegdheid = bevoegdheid;
    }

    /** A paper as a page shows it. */
    record Regel(Stuk stuk, Bijlage bijlage) {}

    /** In order of arrival; two statements. */
    List<Regel> van(Vergadering vergadering, Gebruiker door) {
        boolean intern = bevoegdheid.leestIntern(vergadering.orgaan(), door);
        var stukken =
                agenda.stukken(vergadering).stream().filter(s -> intern || s.openbaar()).toList();
        var bijlagen = bestanden.bijlagen(stukken.stream().map(Stuk::bestand).toList());
        return IntStream.range(0, Math.min(stukken.size(), bijlagen.size()))
                .mapToObj(i -> new Regel(stukken.get(i), bijlagen.get(i)))
                .toList();
    }
}
