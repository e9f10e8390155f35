// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.OnjuisteInvoer.Verzamelaar;
import nl.standaardwerk.historie.Invoer.Soort;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Formulier;

import java.util.ArrayList;
import java.util.Optional;

/** Reads the stages of the degree; only a besluit has them. */
final class LadderReader {

    private LadderReader() {}

    static Ladder lees(Formulier f, Soort soort, Verzamelaar fouten) {
        var treden = new ArrayList<Trede>();
        for (int n = 1; n <= Velden.TREDEN; n++) {
            trede(f, "trede-" + n, fouten).ifPresent(treden::add);
        }
        var ladder = new Ladder(treden);
        if (soort == Soort.BESLOTEN) {
            fouten.eis(!ladder.besloten().isEmpty(), "trede-1", "historie.fout.graad");
        } else {
            fouten.eis(treden.isEmpty(), "trede-1", "historie.fout.zonder-graad");
        }
        return ladder;
    }

    private static Optional<Trede> trede(Formulier f, String veld, Verzamelaar fouten) {
        var naam = f.waarde(veld);
        var vanaf = Velden.datering(f, veld + "-datum", fouten);
        var kaal = naam.replace(Velden.VOORGENOMEN, "");
        var graad = Velden.keuze(Verbindendheid.values(), kaal);
        boolean los = naam.isEmpty() && !f.waarde(veld + "-datum").isEmpty();
        fouten.eis(!los, veld, "historie.fout.datum-zonder-graad")
                .eis(naam.isEmpty() || graad.isPresent(), veld, "historie.fout.graad-onbekend");
        return graad.map(
                g ->
                        naam.startsWith(Velden.VOORGENOMEN)
                                ? new Trede.Voorgenomen(g, vanaf)
                                : new Trede.Besloten(g, vanaf));
    }

    /** Whether every decided stage can have begun before this end. */
    static boolean isVoor(Ladder ladder, Datering einde) {
        return einde.laatste()
                .map(
                        laatste ->
                                ladder.besloten().stream()
                                        .flatMap(b -> b.vanaf().eerste().stream())
                                        .noneMatch(laatste::isBefore))
                .orElse(true);
    }
}
