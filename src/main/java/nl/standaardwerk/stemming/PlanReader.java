// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Termijnen;
import nl.standaardwerk.web.Formulier;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the form of a plan: a period, a text and alternatives, or every fault at once. */
final class PlanReader {

    private static final Pattern TIJD = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final int LANGSTE = 5000;

    private PlanReader() {}

    /** The form with what is planned now. */
    static Formulier formulier(Optional<Plan> plan) {
        return plan.map(
                        p ->
                                met(
                                                met(Formulier.leeg(), "opent", p.periode().opent()),
                                                "sluit",
                                                p.periode().sluit())
                                        .met(
                                                "vergadering",
                                                p.vergadering().map(DAG::format).orElse(""))
                                        .met("toelichting", p.toelichting())
                                        .met(
                                                "alternatieven",
                                                String.join("\n", p.biljet().alternatieven())))
                .orElse(Formulier.leeg());
    }

    /** The form of a vote on the same question as an earlier one: all but the days. */
    static Formulier opnieuw(Plan eerder) {
        return Formulier.leeg()
                .met("toelichting", eerder.toelichting())
                .met("alternatieven", String.join("\n", eerder.biljet().alternatieven()));
    }

    private static Formulier met(Formulier formulier, String veld, Instant moment) {
        var plaatselijk = moment.atZone(Periode.ZONE);
        return formulier
                .met(veld, DAG.format(plaatselijk))
                .met(veld + "-tijd", UUR.format(plaatselijk));
    }

    /**
     * The plan that was typed; its number is one more than the version that was seen.
     *
     * @param termijnen of the regeling of the raadpleging
     * @throws OnjuisteInvoer with every fault
     */
    static Plan lees(Formulier f, Termijnen.Vergadering termijnen) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var opent = moment(f, "opent", fouten);
        var sluit = moment(f, "sluit", fouten);
        var alternatieven = alternatieven(f);
        fouten.eis(
                        opent.isEmpty() || sluit.isEmpty() || opent.get().isBefore(sluit.get()),
                        "sluit",
                        "stemming.fout.volgorde")
                .eis(
                        f.waarde("toelichting").length() <= LANGSTE,
                        "toelichting",
                        "stemming.fout.verklaring",
                        LANGSTE)
                .eis(past(alternatieven), "alternatieven", "stemming.fout.alternatieven");
        vergadering(f, opent, sluit, termijnen, fouten);
        fouten.klaar();
        return new Plan(
                getal(f, "versie") + 1,
                new Periode(opent.orElseThrow(), sluit.orElseThrow()),
                f.waarde("toelichting"),
                new Stembiljet(alternatieven),
                f.datum("vergadering"));
    }

    /** Votes for a meeting are cast before it ends, and not too long before it begins. */
    private static void vergadering(
            Formulier f,
            Optional<Instant> opent,
            Optional<Instant> sluit,
            Termijnen.Vergadering termijnen,
            OnjuisteInvoer.Verzamelaar fouten) {
        var dag = f.datum("vergadering");
        fouten.eis(
                dag.isPresent() || f.waarde("vergadering").isBlank(),
                "vergadering",
                "stemming.fout.dag");
        if (dag.isEmpty()) {
            return;
        }
        var eerste = Kalender.eersteStem(dag.get(), termijnen);
        fouten.eis(
                        opent.map(o -> !Periode.dag(o).isBefore(eerste)).orElse(true),
                        "opent",
                        "stemming.fout.teVroegVoorVergadering",
                        eerste)
                .eis(
                        sluit.map(s -> !Periode.dag(s).isAfter(dag.get())).orElse(true),
                        "sluit",
                        "stemming.fout.naVergadering",
                        dag.get());
    }

    private static List<String> alternatieven(Formulier f) {
        return f.waarde("alternatieven")
                .lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .toList();
    }

    private static boolean past(List<String> alternatieven) {
        return alternatieven.size() != 1
                && alternatieven.size() <= 9
                && alternatieven.stream().distinct().count() == alternatieven.size()
                && alternatieven.stream().allMatch(a -> a.length() <= 200);
    }

    private static Optional<Instant> moment(
            Formulier f, String veld, OnjuisteInvoer.Verzamelaar fouten) {
        var dag = f.datum(veld);
        var tijd = tijd(f.waarde(veld + "-tijd"));
        fouten.eis(dag.isPresent(), veld, "stemming.fout.dag")
                .eis(tijd.isPresent(), veld + "-tijd", "stemming.fout.tijd");
        if (dag.isEmpty() || tijd.isEmpty()) {
            return Optional.empty();
        }
        var moment = Periode.moment(dag.get(), tijd.get());
        fouten.eis(moment.isPresent(), veld + "-tijd", "stemming.fout.zomertijd");
        return moment;
    }

    private static Optional<LocalTime> tijd(String tekst) {
        var gevonden = TIJD.matcher(tekst);
        return gevonden.matches()
                ? Optional.of(
                        LocalTime.of(
                                Integer.parseInt(gevonden.group(1)),
                                Integer.parseInt(gevonden.group(2))))
                : Optional.empty();
    }

    /** A number that came along in the form; 0 when it is none. */
    static int getal(Formulier f, String veld) {
        return f.waarde(veld).matches("\\d{1,6}") ? Integer.parseInt(f.waarde(veld)) : 0;
    }
}
