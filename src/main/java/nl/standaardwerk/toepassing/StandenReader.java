// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Front door of how many gemeenten stand together: in time and beside each other ({@code domein.md}
 * §6: aggregates in time). Only what is public is told; each question is one statement, however
 * many days or gemeenten it is about.
 */
@Service
public class StandenReader {

    private final StandRepository standen;
    private final OpgaveRepository opgaven;

    StandenReader(StandRepository standen, OpgaveRepository opgaven) {
        this.standen = standen;
        this.opgaven = opgaven;
    }

    /** The first day on which a standard obliged a gemeente; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> begin(StandaardId standaard) {
        return standen.begin(standaard);
    }

    /**
     * How it stood with a standard on each of these days, as {@link Toepassing#telling} says of
     * one; a day on which it obliged nobody is not there.
     */
    @Transactional(readOnly = true)
    public NavigableMap<LocalDate, Telling> tellingen(
            StandaardId standaard, List<LocalDate> dagen) {
        return standen.tellingen(standaard, dagen);
    }

    /** What holds for these gemeenten on a day, by standard; in any order. */
    @Transactional(readOnly = true)
    public List<Standrij> standen(Collection<GemeenteCode> gemeenten, LocalDate dag) {
        return gemeenten.isEmpty() ? List.of() : standen.van(gemeenten, dag);
    }

    /** The latest opgave up to a day of each of these gemeenten about each standard. */
    @Transactional(readOnly = true)
    public List<Opgave> opgaven(Collection<GemeenteCode> gemeenten, LocalDate dag) {
        return gemeenten.isEmpty() ? List.of() : opgaven.find(gemeenten, dag);
    }

    /** These opgaven, as far as they are there; in any order. */
    @Transactional(readOnly = true)
    public List<Opgave> opgaven(Collection<Opgave.Nummer> nummers) {
        return nummers.isEmpty() ? List.of() : opgaven.find(nummers);
    }
}
