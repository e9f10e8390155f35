// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var fouten =
                new OnjuisteInvoer.Verzamelaar()
                        .eis(strekking.isPresent(), "standpunt", "advies.fout.standpunt-ontbreekt");
        Adviesinvoer.controleer(
                fouten,
                strekking.orElse(Strekking.POSITIEF),
                f.waarde("motivering"),
                strekking.isPresent() ? voorwaarden(f) : List.of());
        fouten.eis(graad.isPresent(), "binding", "advies.fout.binding-ontbreekt");
        controleerTermijn(fouten, f, vandaag);
        fouten.klaar();
        return new Adviesinvoer(
                strekking.orElseThrow(),
                f.waarde("motivering"),
                voorwaarden(f),
                graad.orElseThrow(),
                isAnders(f) ? f.datum("termijn-datum") : Optional.empty(),
                f.waarde("tempo"));
    }

    private static void controleerTermijn(
            OnjuisteInvoer.Verzamelaar fouten, Formulier f, LocalDate vandaag) {
        var datum = f.datum("termijn-datum");
        fouten.eis(!f.waarde("termijn").isEmpty(), "termijn", "advies.fout.termijn-ontbreekt")
                .eis(
                        !isAnders(f) || datum.filter(vandaag::isBefore).isPresent(),
                        "termijn-datum",
                        "advies.fout.termijn-voorbij",
                        vandaag.plusYears(1));
    }

    private static boolean isAnders(Formulier f) {
        return f.waarde("termijn").equals("ANDERS");
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
