// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Formulier;

/** Reads the advice form: every fault at once, in the order of the fields. */
public final class AdviesReader {

    /** Most conditions of one advice. */
    static final int MEESTE = 20;

    private static final String VOORWAARDE = "voorwaarde-";

    private AdviesReader() {}

    /**
     * The advice that was typed.
     *
     * @param vandaag another first day than proposed lies after it
     * @throws OnjuisteInvoer with every fault
     */
    public static Adviesinvoer lees(Formulier f, LocalDate vandaag) {
        var strekking = keuze(Strekking.values(), f.waarde("standpunt"));
        var graad = keuze(Verbindendheid.values(), f.waarde("binding"));
        var termijn = f.waarde("termijn");
        var datum = f.datum("termijn-datum");
        var fouten =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(strekking.isPresent(), "standpunt", "advies.fout.standpunt-ontbreekt");
        Adviesinvoer.controleer(
                fouten,
                strekking.orElse(Strekking.POSITIEF),
                f.waarde("motivering"),
                strekking.isPresent() ? voorwaarden(f) : List.of());
        fouten.eis(graad.isPresent(), "binding", "advies.fout.binding-ontbreekt")
                .eis(!termijn.isEmpty(), "termijn", "advies.fout.termijn-ontbreekt")
                .eis(
                        !termijn.equals("ANDERS") || datum.filter(vandaag::isBefore).isPresent(),
                        "termijn-datum",
                        "advies.fout.termijn-voorbij",
                        vandaag.plusYears(1))
                .klaar();
        return new Adviesinvoer(
                strekking.orElseThrow(),
                f.waarde("motivering"),
                voorwaarden(f),
                graad.orElseThrow(),
                termijn.equals("ANDERS") ? datum : Optional.empty(),
                f.waarde("tempo"));
    }

    /** The conditions that were typed, empty fields left out. */
    static List<String> voorwaarden(Formulier f) {
        return IntStream.rangeClosed(1, MEESTE)
                .mapToObj(n -> f.waarde(VOORWAARDE + n))
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** How many fields for a condition the form has, at least one. */
    static int velden(Formulier f) {
        return IntStream.rangeClosed(1, MEESTE)
                .filter(n -> f.alles().containsKey(VOORWAARDE + n))
                .max()
                .orElse(1);
    }

    private static <E extends Enum<E>> Optional<E> keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }
}
