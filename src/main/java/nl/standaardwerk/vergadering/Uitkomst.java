// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import java.time.LocalDate;

/**
 * What a body recorded about a dossier: the tenor of an advice, or an act of the procedure.
 *
 * @param wat with its own label on the pages
 * @param op legal day
 */
record Uitkomst(Enum<?> wat, LocalDate op) {}
