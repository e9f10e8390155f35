// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Tekstkluis;

/**
 * A vote as it comes in from a form.
 *
 * @param keuze code of the choice
 * @param verklaring why; may be empty
 * @param sleutel made with the form: the same form sent twice is one vote
 */
public record Steminvoer(String keuze, String verklaring, String sleutel) {

    private static final int LANGSTE = 2000;
    private static final int LANGSTE_SLEUTEL = 100;

    /**
     * @throws OnjuisteInvoer when it cannot be a vote
     */
    public Steminvoer {
        verklaring = verklaring.strip();
        new OnjuisteInvoer.Verzamelaar()
                .eis(!keuze.isEmpty(), "keuze", "stemming.fout.keuze")
                .eis(
                        verklaring.length() <= LANGSTE,
                        "verklaring",
                        "stemming.fout.verklaring",
                        LANGSTE)
                .eis(
                        !sleutel.isBlank() && sleutel.length() <= LANGSTE_SLEUTEL,
                        "keuze",
                        "stemming.fout.formulier")
                .klaar();
    }

    /** Of form and content: another choice in the same form is another vote. */
    String kenmerk() {
        return Tekstkluis.sha256(sleutel + "\n" + keuze + "\n" + verklaring);
    }

    /** Whether a vote says the same. */
    boolean zegt(Stem stem) {
        return stem.keuze().equals(keuze) && stem.verklaring().equals(verklaring);
    }
}
