// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.web.Formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the form of a besluit: to adopt with its ladder and scope, or not to adopt. */
final class BesluitReader {

    /** Fields for a stage of the ladder. */
    static final int TREDEN = 3;

    /** Before the name of a degree that is only planned. */
    static final String VOORGENOMEN = "VOORGENOMEN-";

    private BesluitReader() {}

    static Daad lees(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var keuze = DaadReader.verplichteKeuze(Daadpagina.BESLUIT, f, fouten);
        var datum = DaadReader.verplichteDatum(f, "datum", fouten);
        if (keuze.filter(k -> k == Handeling.WIJST_AF).isPresent()) {
            DaadReader.vereist(f, "motivering", fouten);
            fouten.klaar();
            return new Daad.WijsAf(datum.orElseThrow(), f.waarde("motivering"));
        }
        return stelVast(f, datum, fouten);
    }

    private static Daad.StelVast stelVast(
            Formulier f, Optional<LocalDate> datum, OnjuisteInvoer.Verzamelaar fouten) {
        var ladder = ladder(f, fouten);
        var tot = DaadReader.datum(f, "geldt-tot", fouten);
        boolean alle = f.waarde("werkingsgebied").equals("ALLE");
        DaadReader.vereist(f, "toepassingsgebied", fouten);
        DaadReader.vereist(f, "werkingsgebied", fouten);
        var codes = DaadReader.gemeenten(f, "gemeenten", fouten);
        fouten.eis(alle || !codes.isEmpty(), "gemeenten", "vaststelling.fout.gemeenten-ontbreken");
        DaadReader.vereist(f, "motivering", fouten);
        fouten.klaar();
        var gebied = gebied(f, alle, codes);
        return new Daad.StelVast(
                datum.orElseThrow(),
                ladder,
                tot,
                f.waarde("versie"),
                gebied,
                f.waarde("motivering"),
                f.waarde("afwijking"));
    }

    private static Besluitgegevens.Gebied gebied(
            Formulier f, boolean alle, Set<GemeenteCode> codes) {
        return new Besluitgegevens.Gebied(
                f.waarde("toepassingsgebied"),
                alle ? new Werkingsgebied.AlleGemeenten() : new Werkingsgebied.Lijst(codes),
                f.waarde("eigenaar"),
                f.waarde("beheerder"));
    }

    /** The stages that were filled in; one with a degree needs a date. */
    static Ladder ladder(Formulier f, OnjuisteInvoer.Verzamelaar fouten) {
        List<Trede> treden = new ArrayList<>();
        for (int n = 1; n <= TREDEN; n++) {
            var naam = f.waarde("trede-" + n);
            boolean plan = naam.startsWith(VOORGENOMEN);
            var graad = DaadReader.keuze(Verbindendheid.values(), naam.replace(VOORGENOMEN, ""));
            var dag = DaadReader.datum(f, "trede-" + n + "-datum", fouten);
            fouten.eis(
                    graad.isEmpty() || dag.isPresent(),
                    "trede-" + n + "-datum",
                    "vaststelling.fout.trede-zonder-dag");
            if (graad.isPresent() && dag.isPresent()) {
                var vanaf = Datering.op(dag.get());
                treden.add(
                        plan
                                ? new Trede.Voorgenomen(graad.get(), vanaf)
                                : new Trede.Besloten(graad.get(), vanaf));
            }
        }
        return new Ladder(treden);
    }
}
