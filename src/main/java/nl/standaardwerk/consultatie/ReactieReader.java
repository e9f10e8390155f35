// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.web.Formulier;

import java.time.Instant;
import java.util.Optional;

/**
 * Reads the form of a reaction, every fault at once. Two fields keep machines out without anybody
 * else's help: one that people do not see and that stays empty, and the moment of opening the form.
 */
final class ReactieReader {

    /** Field that stays empty. */
    static final String LEEG = "website";

    /** Field with the moment at which the form was opened, in seconds. */
    static final String GESTART = "gestart";

    /** Nobody reads and writes in less. */
    static final int MINSTE_SECONDEN = 3;

    private ReactieReader() {}

    /** A whole reaction. */
    static Reactieinvoer lees(Formulier f, Instant nu) {
        var gemeente = GemeenteCode.lees(f.waarde("gemeente"));
        var soort =
                gemeente.map(_ -> Reactie.Soort.GEMEENTE)
                        .or(() -> ConsultatieMapper.keuze(Reactie.Soort.values(), f, "soort"));
        var fouten = new OnjuisteInvoer.Verzamelaar();
        fouten.eis(soort.isPresent(), "soort", "consultatie.fout.soort");
        naam(fouten, f, "naam");
        naam(fouten, f, "organisatie");
        inhoud(fouten, f);
        fouten.eis(f.waarde(LEEG).isEmpty(), LEEG, "consultatie.fout.leeg");
        fouten.eis(isLangGenoeg(f, nu), "tekst", "consultatie.fout.snel", MINSTE_SECONDEN);
        fouten.klaar();
        return new Reactieinvoer(
                soort.orElseThrow(),
                gemeente,
                f.waarde("naam"),
                f.waarde("organisatie"),
                leesInhoud(f));
    }

    /** What a reaction says. */
    static Reactieinvoer.Inhoud leesInhoud(Formulier f) {
        var fouten = new OnjuisteInvoer.Verzamelaar();
        inhoud(fouten, f);
        fouten.klaar();
        return new Reactieinvoer.Inhoud(standpunt(f).orElseThrow(), f.waarde("tekst"));
    }

    private static void inhoud(OnjuisteInvoer.Verzamelaar fouten, Formulier f) {
        fouten.eis(standpunt(f).isPresent(), "standpunt", "consultatie.fout.standpunt");
        fouten.eis(
                Reactieinvoer.past(f.waarde("tekst")),
                "tekst",
                "consultatie.fout.tekst",
                Reactieinvoer.LANGSTE_TEKST);
    }

    private static void naam(OnjuisteInvoer.Verzamelaar fouten, Formulier f, String veld) {
        var waarde = f.waarde(veld);
        fouten.eis(
                waarde.length() <= Reactieinvoer.LANGSTE_NAAM && waarde.indexOf('\0') < 0,
                veld,
                "consultatie.fout.naam",
                Reactieinvoer.LANGSTE_NAAM);
    }

    private static Optional<Reactie.Standpunt> standpunt(Formulier f) {
        return ConsultatieMapper.keuze(Reactie.Standpunt.values(), f, "standpunt");
    }

    private static boolean isLangGenoeg(Formulier f, Instant nu) {
        try {
            return Long.parseLong(f.waarde(GESTART)) <= nu.getEpochSecond() - MINSTE_SECONDEN;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
