// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;

import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Front door: which gemeenten exist on a given day, and what is known about them. Everything here
 * is public information, answered from memory; nobody needs a right to ask.
 *
 * <p>The municipal division is complete from {@link #EERSTE_DAG} on. Figures per gemeente stand at
 * each 1 January from 2017 to the latest one delivered.
 */
@Service
public final class Gemeenten {

    /** First day of which the whole municipal division is known. */
    public static final LocalDate EERSTE_DAG = LocalDate.of(2017, 1, 1);

    private final Bron indeling;

    Gemeenten(Bron indeling) {
        this.indeling = indeling;
    }

    /** Where the division comes from. */
    interface Bron extends Supplier<Gebiedsindeling> {

        /** See {@link Gemeenten#levering()}. */
        String levering();
    }

    /**
     * Which source files all this comes from, as 64 hexadecimal digits: other files, another value.
     * Costs nothing, not even the reading of the division.
     */
    public String levering() {
        return indeling.levering();
    }

    /**
     * All gemeenten that exist on that day, in Dutch order of name.
     *
     * @throws nl.standaardwerk.Weigering {@code dag-buiten-bereik} for a day before 2017
     */
    public List<Gemeente> op(LocalDate dag) {
        return indeling.get().op(binnenBereik(dag));
    }

    /** The days after {@link #EERSTE_DAG} on which a gemeente began or ended, in order. */
    public NavigableSet<LocalDate> wisseldagen() {
        return indeling.get().wisseldagen(EERSTE_DAG);
    }

    /** The gemeente with this code, if it exists on that day. */
    public Optional<Gemeente> op(GemeenteCode code, LocalDate dag) {
        return vind(code).filter(gemeente -> gemeente.bestaatOp(dag));
    }

    /** The gemeente that has, or had, this code. */
    public Optional<Gemeente> vind(GemeenteCode code) {
        return indeling.get().vind(code);
    }

    /**
     * The gemeente that has, or had, this code.
     *
     * @throws NietGevonden when no gemeente since 2017 has it
     */
    public Gemeente get(GemeenteCode code) {
        return vind(code).orElseThrow(() -> new NietGevonden("gemeente", code.waarde()));
    }

    /** Inhabitants on exactly that 1 January. */
    public Optional<Inwonertal> inwoners(GemeenteCode code, LocalDate peildatum) {
        return indeling.get().inwoners(code, peildatum);
    }

    /** All figures of one gemeente, oldest first. */
    public List<Inwonertal> inwonersReeks(GemeenteCode code) {
        return indeling.get().reeks(code);
    }

    /**
     * The latest 1 January, on or before the day, for which every gemeente of that day has a
     * figure.
     *
     * @throws NietGevonden when there is none
     * @throws nl.standaardwerk.Weigering {@code dag-buiten-bereik} for a day before 2017
     */
    public LocalDate laatstePeildatum(LocalDate dag) {
        return indeling.get()
                .laatstePeildatum(binnenBereik(dag))
                .orElseThrow(() -> new NietGevonden("inwonertal", dag.toString()));
    }

    /**
     * For every gemeente of that day its inhabitants on {@link #laatstePeildatum}.
     *
     * @throws NietGevonden when there is no 1 January with a figure for all
     */
    public Map<GemeenteCode, Inwonertal> inwonersOp(LocalDate dag) {
        var peildatum = laatstePeildatum(dag);
        return op(dag).stream()
                .flatMap(gemeente -> inwoners(gemeente.code(), peildatum).stream())
                .collect(toUnmodifiableMap(Inwonertal::gemeente, identity()));
    }

    /** The gemeenten that went, whole or in part, into this one; in Dutch order of name. */
    public List<Gemeente> voorgangers(GemeenteCode code) {
        return indeling.get().ontvangen(code).stream()
                .map(pijl -> get(pijl.van()))
                .sorted()
                .toList();
    }

    /** The gemeenten to which this one went when it ended; empty while it exists. */
    public List<Gemeente> opvolgers(GemeenteCode code) {
        return indeling.get().opgegaan(code).stream()
                .map(pijl -> get(pijl.naar()))
                .sorted()
                .toList();
    }

    /**
     * What happened to this gemeente since 2018.
     *
     * @throws NietGevonden when no gemeente since 2017 has this code
     */
    public Geschiedenis geschiedenis(GemeenteCode code) {
        var nu = indeling.get();
        return new Geschiedenis(
                get(code),
                nu.ontvangen(code),
                nu.opgegaan(code),
                nu.voorgenomen(code),
                nu.grenscorrecties(code));
    }

    /**
     * The gemeenten of that day whose name, CBS label or code contains the text; capitals, accents,
     * apostrophes and hyphens make no difference. An empty text finds all.
     *
     * @throws nl.standaardwerk.Weigering {@code dag-buiten-bereik} for a day before 2017
     */
    public List<Gemeente> zoek(String tekst, LocalDate dag) {
        return indeling.get().zoek(tekst, binnenBereik(dag));
    }

    /**
     * The map of that day.
     *
     * @throws nl.standaardwerk.Weigering {@code dag-buiten-bereik} for a day before 2017
     */
    public Kaart kaart(LocalDate dag) {
        return Kaart.van(indeling.get(), binnenBereik(dag));
    }

    /**
     * A day that a person or another system asked for in a field.
     *
     * @throws OnjuisteInvoer for a day before 2017, with that field
     */
    static LocalDate opgegevenDag(String veld, LocalDate dag) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(!dag.isBefore(EERSTE_DAG), veld, "gemeenten.fout.opVoorBegin", EERSTE_DAG)
                .klaar();
        return dag;
    }

    private static LocalDate binnenBereik(LocalDate dag) {
        if (dag.isBefore(EERSTE_DAG)) {
            throw new DagBuitenBereik(dag, EERSTE_DAG);
        }
        return dag;
    }
}
