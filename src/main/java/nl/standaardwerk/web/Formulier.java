// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was typed in a form and what is wrong with it, so that a page can be shown again with
 * everything that was typed. The field tags find their value and their fault here by name.
 */
public final class Formulier {

    private final Map<String, List<String>> waarden;
    private final List<Veldfout> fouten;

    private Formulier(Map<String, List<String>> waarden, List<Veldfout> fouten) {
        this.waarden = Map.copyOf(waarden);
        this.fouten = List.copyOf(fouten);
    }

    /** An empty form. */
    public static Formulier leeg() {
        return new Formulier(Map.of(), List.of());
    }

    /**
     * A form with what was sent.
     *
     * @param velden the request parameters; a {@code MultiValueMap} fits
     */
    public static Formulier van(Map<String, ? extends List<@Nullable String>> velden) {
        var waarden = new HashMap<String, List<String>>();
        velden.forEach(
                (naam, lijst) ->
                        waarden.put(naam, lijst.stream().map(w -> w == null ? "" : w).toList()));
        return new Formulier(waarden, List.of());
    }

    /** The same form with one field filled. Enums are sent by their name. */
    public Formulier met(String naam, Object waarde) {
        var waarden = new HashMap<>(this.waarden);
        waarden.put(naam, List.of(waarde instanceof Enum<?> e ? e.name() : waarde.toString()));
        return new Formulier(waarden, fouten);
    }

    /** The same form with one group of choices filled. */
    public Formulier metAlle(String naam, List<String> gekozen) {
        var waarden = new HashMap<>(this.waarden);
        waarden.put(naam, List.copyOf(gekozen));
        return new Formulier(waarden, fouten);
    }

    /** The same form with the faults that were found, before those that it had already. */
    public Formulier met(OnjuisteInvoer invoer) {
        return new Formulier(
                waarden,
                Stream.concat(invoer.fouten().stream(), fouten.stream()).distinct().toList());
    }

    /** Refuses when the form has a fault already. */
    public void vereistZonderFout() {
        if (!fouten.isEmpty()) {
            throw new OnjuisteInvoer(fouten);
        }
    }

    /** The first value of a field as typed, without spaces around it; empty when not sent. */
    public String waarde(String naam) {
        var alle = waarden.getOrDefault(naam, List.of());
        return alle.isEmpty() ? "" : alle.getFirst().strip();
    }

    /** What a field shows again: as typed; a password or a file is never shown again. */
    String getypt(String naam, String soort) {
        var alle = waarden.getOrDefault(naam, List.of());
        return alle.isEmpty() || soort.equals("password") ? "" : alle.getFirst();
    }

    /** All values of a field, for a group of checkboxes. */
    public List<String> waarden(String naam) {
        return waarden.getOrDefault(naam, List.of());
    }

    /** Whether this choice was made. */
    public boolean gekozen(String naam, String waarde) {
        return waarden(naam).contains(waarde);
    }

    /** The day typed in a field; empty when there is none or it is no date. */
    public Optional<LocalDate> datum(String naam) {
        return Datuminvoer.lees(waarde(naam));
    }

    /** Every fault, in the order of the fields. */
    public List<Veldfout> fouten() {
        return fouten;
    }

    /** The first fault of this field; null when it is in order. */
    @Nullable Veldfout fout(String naam) {
        return fouten.stream().filter(fout -> fout.veld().equals(naam)).findFirst().orElse(null);
    }

    /** Whether something is wrong with this field. */
    public boolean heeftFout(String naam) {
        return fout(naam) != null;
    }

    /** Everything that was sent, for {@link Adres}. */
    public Map<String, List<String>> alles() {
        return waarden;
    }

    /** Value of {@code aria-describedby} for a field; null when nothing describes it. */
    static @Nullable String beschrijving(String id, @Nullable String uitleg, boolean fout) {
        if (uitleg == null && !fout) {
            return null;
        }
        return (uitleg == null ? "" : id + "-uitleg")
                + (uitleg != null && fout ? " " : "")
                + (fout ? id + "-fout" : "");
    }
}
