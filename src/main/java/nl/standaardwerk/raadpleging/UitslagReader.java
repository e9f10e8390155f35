// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the form of an outcome: figures as published, or every fault at once. */
public final class UitslagReader {

    /** The units, as in the names of the fields. */
    static final List<String> EENHEDEN = List.of("hoofden", "gewichten", "procenten");

    /** The choices, as in the names of the fields. */
    static final List<String> KEUZES = List.of("voor", "tegen", "onthouding", "niet-gestemd");

    /** The field with the source document. */
    public static final String BESTAND = "bestand";

    private UitslagReader() {}

    /**
     * The outcome that was typed.
     *
     * @throws OnjuisteInvoer with every fault
     */
    public static Uitslag lees(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        var datum = f.datum("datum");
        fouten.eis(datum.isPresent(), "datum", "raadpleging.fout.datum-onleesbaar");
        vereist(f, "vergadering", "raadpleging.fout.vergadering-ontbreekt", fouten);
        vereist(f, "aangenomen", "raadpleging.fout.uitkomst-ontbreekt", fouten);
        var cijfers = cijfers(f, fouten);
        var bestand = Bestandvelden.ids(f, BESTAND).stream().findFirst();
        fouten.eis(
                        !f.waarde("bron").isEmpty() || bestand.isPresent() || f.heeftFout(BESTAND),
                        "bron",
                        "raadpleging.fout.bron-ontbreekt")
                .klaar();
        f.vereistZonderFout();
        return new Uitslag(
                datum.orElseThrow(),
                f.waarde("vergadering"),
                f.waarde("aangenomen").equals("JA"),
                cijfers,
                f.gekozen("acclamatie", "JA"),
                f.waarde("aantekening"),
                f.waarde("bron"),
                bestand);
    }

    private static void vereist(
            Formulier f, String veld, String fout, OnjuisteInvoer.Verzamelaar fouten) {
        fouten.eis(!f.waarde(veld).isEmpty(), veld, fout);
    }

    private static Cijfers cijfers(Formulier f, OnjuisteInvoer.Verzamelaar fouten) {
        return new Cijfers(
                reeks(f, "hoofden", fouten),
                reeks(f, "gewichten", fouten),
                reeks(f, "procenten", fouten),
                f.waarde("grondslag"));
    }

    /** The form as it was filled in, so that it can be changed. */
    static Formulier formulier(Uitslag uitslag, Tekst t) {
        var cijfers = uitslag.cijfers();
        var f =
                Formulier.leeg()
                        .met("datum", t.dag(uitslag.datum()))
                        .met("vergadering", uitslag.vergadering())
                        .met("aangenomen", uitslag.aangenomen() ? "JA" : "NEE")
                        .met("acclamatie", uitslag.acclamatie() ? "JA" : "")
                        .met("aantekening", uitslag.aantekening())
                        .met("grondslag", cijfers.grondslag())
                        .met("bron", uitslag.bron())
                        .met(BESTAND, uitslag.bestand().map(Object::toString).orElse(""));
        f = met(f, "hoofden", cijfers.hoofden());
        f = met(f, "gewichten", cijfers.gewichten());
        return met(f, "procenten", cijfers.procenten());
    }

    private static Formulier met(Formulier f, String eenheid, Cijfers.Reeks reeks) {
        var figures = List.of(reeks.voor(), reeks.tegen(), reeks.onthouding(), reeks.nietGestemd());
        for (int n = 0; n < figures.size(); n++) {
            var figure = figures.get(n).map(w -> w.toPlainString().replace('.', ',')).orElse("");
            f = f.met(KEUZES.get(n) + "-" + eenheid, figure);
        }
        return f;
    }

    private static Cijfers.Reeks reeks(
            Formulier f, String eenheid, OnjuisteInvoer.Verzamelaar fouten) {
        var reeks = KEUZES.stream().map(k -> getal(f, k + "-" + eenheid, eenheid, fouten)).toList();
        return new Cijfers.Reeks(reeks.get(0), reeks.get(1), reeks.get(2), reeks.get(3));
    }

    private static Optional<BigDecimal> getal(
            Formulier f, String veld, String eenheid, OnjuisteInvoer.Verzamelaar fouten) {
        var tekst = f.waarde(veld);
        boolean procent = eenheid.equals("procenten");
        var kaal =
                procent ? tekst.replace("%", "").replace(',', '.').strip() : tekst.replace(".", "");
        boolean goed =
                kaal.matches(procent ? "\\d{1,3}(\\.\\d{1,4})?" : "\\d{1,9}")
                        && (!procent
                                || new BigDecimal(kaal).compareTo(BigDecimal.valueOf(100)) <= 0);
        fouten.eis(tekst.isEmpty() || goed, veld, "raadpleging.fout.getal-onleesbaar");
        return tekst.isEmpty() || !goed ? Optional.empty() : Optional.of(new BigDecimal(kaal));
    }
}
