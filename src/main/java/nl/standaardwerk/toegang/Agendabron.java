// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.time.LocalDate;
import java.util.List;

/** A module that knows dates for the public calendar: a package-private bean, asked live. */
public interface Agendabron {

    /** What falls on or after {@code van} and before {@code tot}, in any order. */
    List<Agendapunt> punten(LocalDate van, LocalDate tot);
}
