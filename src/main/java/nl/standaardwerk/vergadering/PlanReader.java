// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.vergadering.Vergadering.Planning;
import nl.standaardwerk.vergadering.Vergadering.Soort;
import nl.standaardwerk.vergadering.Vergaderingen.Plan;
import nl.standaardwerk.web.Formulier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads when and where a body meets from a form, and fills the form with it. */
final class PlanReader {

    private static final Pattern TIJD = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?: ?uur)?");

    private PlanReader() {}

    static Formulier vul(Formulier formulier, Vergadering vergadering) {
        var planning = vergadering.planning();
        return formulier
                .met("soort", vergadering.soort())
                .met("dag", dag(planning.dag()))
                .met("laatste", dag(planning.laatste()))
                .met("van", planning.begin().toLocalTime())
                .met("tot", planning.eind().toLocalTime())
                .met("plaats", planning.plaats())
                .met("stukkenTot", dag(planning.stukkenTot()))
                .met("gezien", planning.nr());
    }

    private static String dag(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
    }

    static Optional<Soort> soort(Formulier formulier) {
        return Arrays.stream(Soort.values())
                .filter(s -> s.name().equals(formulier.waarde("soort")))
                .findFirst();
    }

    /**
     * What was sent.
     *
     * @throws OnjuisteInvoer with everything that is no day or time
     */
    static Plan lees(Formulier formulier, Soort soort) {
        boolean ronde = soort == Soort.SCHRIFTELIJKE_RONDE;
        var dag = formulier.datum("dag");
        var laatste = formulier.datum("laatste");
        var van = tijd(formulier.waarde("van"));
        var tot = tijd(formulier.waarde("tot"));
        var stukkenTot =
                formulier.waarde("stukkenTot").isEmpty() ? dag : formulier.datum("stukkenTot");
        new OnjuisteInvoer.Verzamelaar()
                .eis(dag.isPresent(), "dag", "vergadering.fout.datum")
                .eis(ronde || van.isPresent(), "van", "vergadering.fout.tijd")
                .eis(ronde || tot.isPresent(), "tot", "vergadering.fout.tijd")
                .eis(!ronde || laatste.isPresent(), "laatste", "vergadering.fout.datum")
                .eis(
                        !ronde
                                || laatste.isEmpty()
                                || dag.isEmpty()
                                || !laatste.get().isBefore(dag.get()),
                        "laatste",
                        "vergadering.fout.laatste-dag")
                .eis(stukkenTot.isPresent(), "stukkenTot", "vergadering.fout.datum")
                .klaar();
        var begin = dag.get().atTime(ronde ? LocalTime.MIN : van.get());
        var eind = ronde ? laatste.get().plusDays(1).atStartOfDay() : dag.get().atTime(tot.get());
        return new Plan(begin, eind, formulier.waarde("plaats"), stukkenTot.get());
    }

    /** The same planning, cancelled. */
    static Planning afgelast(Planning nu, String reden) {
        return new Planning(
                nu.nr() + 1, nu.begin(), nu.eind(), nu.plaats(), nu.stukkenTot(), true, reden);
    }

    private static Optional<LocalTime> tijd(String tekst) {
        var gevonden = TIJD.matcher(tekst);
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(gevonden.group(1)),
                            Integer.parseInt(gevonden.group(2))));
        } catch (DateTimeException geenTijd) {
            return Optional.empty();
        }
    }
}
