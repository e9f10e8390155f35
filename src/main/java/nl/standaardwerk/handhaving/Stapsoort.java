// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done in a toezichtzaak ({@code domein.md} §7). */
enum Stapsoort {
    /** The case is opened. */
    SIGNAAL,
    /** VNG spoke with the gemeente. */
    CONTACT,
    /** The gemeente is asked for its side, before a day. */
    HOREN,
    /** The side of the gemeente. */
    ZIENSWIJZE,
    /** What the gemeente will do, by which day; from here on the case is public. */
    AFSPRAAK,
    /** The bestuur is told. */
    RAPPORT,
    AFGESLOTEN,
    /** The running term stands still; the case stays where it is. */
    OPSCHORTING;

    /** Whether it starts a term. */
    boolean metTermijn() {
        return this == HOREN || this == AFSPRAAK;
    }

    /** Last part of the address of its form. */
    String pad() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this last part. */
    static Optional<Stapsoort> van(String pad) {
        return Arrays.stream(values()).filter(s -> s.pad().equals(pad)).findFirst();
    }
}
