// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import nl.standaardwerk.Weigering;

import java.time.LocalDate;

/** The municipal division of that day is not known: the figures start on 1 January 2017. */
final class DagBuitenBereik extends Weigering {

    private static final long serialVersionUID = 1L;

    DagBuitenBereik(LocalDate dag, LocalDate eerste) {
        super(Soort.ONJUIST, "dag-buiten-bereik", dag, eerste);
    }
}
