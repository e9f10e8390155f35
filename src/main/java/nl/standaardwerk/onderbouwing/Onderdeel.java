// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.voorbereiding.Dossierbron;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts that this module keeps, in the order of the form; each is a list of rows. */
public enum Onderdeel {
    /** Who is concerned; aspect 2 of the motivering. */
    STAKEHOLDERS,
    /** Where it was tried; toetsvraag 2. */
    PRAKTIJKPROEVEN,
    /** How draagvlak is measured and whether it is enough; aspect 3. */
    METINGEN;

    /** The part as module voorbereiding knows it. */
    Dossierbron.Deel deel() {
        return new Dossierbron.Deel(name(), "onderbouwing.titel." + this, pad());
    }

    /** Last part of its addresses. */
    String pad() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with this address. */
    static Optional<Onderdeel> van(String pad) {
        return Arrays.stream(values()).filter(o -> o.pad().equals(pad)).findFirst();
    }
}
