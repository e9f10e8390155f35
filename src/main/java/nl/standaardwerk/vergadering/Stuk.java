// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.bestanden.BestandId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper of a meeting.
 *
 * @param punt the point it belongs to; empty when it belongs to the whole meeting
 * @param openbaar whether everybody may read it; else the body's secretary and VNG
 * @param nagekomen whether it came after the last day for papers
 */
record Stuk(
        BestandId bestand,
        Optional<UUID> punt,
        boolean openbaar,
        boolean nagekomen,
        LocalDate op) {}
