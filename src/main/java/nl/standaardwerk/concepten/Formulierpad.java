// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import nl.standaardwerk.OnjuisteInvoer;

import java.util.Optional;

/**
 * Where a form is sent to: what tells one form from another.
 *
 * @param waarde path of our own, without query, at most {@value #LANGSTE} characters
 */
public record Formulierpad(String waarde) {

    private static final int LANGSTE = 300;

    public Formulierpad {
        new OnjuisteInvoer.Verzamelaar()
                .eis(isPad(waarde), ConceptController.PAD, "concepten.fout.pad")
                .klaar();
    }

    /** The form that is sent to this address; empty when there can be no concept of it. */
    static Optional<Formulierpad> vind(String pad) {
        return isPad(pad) ? Optional.of(new Formulierpad(pad)) : Optional.empty();
    }

    private static boolean isPad(String pad) {
        return pad.matches("/[^?#\\s]+") && pad.length() <= LANGSTE;
    }
}
