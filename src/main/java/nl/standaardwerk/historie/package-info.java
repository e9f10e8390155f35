// SPDX-License-Identifier: EUPL-1.2
/**
 * Enters what was decided before the platform: the start register and the four cases of the note,
 * by LEGT_HISTORISCH_VAST (two persons, a source per fact, gaps stay gaps), and the pages on which
 * two persons do the same for any other standard. Data: {@code data/historie}. No domain module
 * depends on it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "regeling",
            "toegang",
            "register",
            "vaststelling",
            "journaal",
            "web"
        })
package nl.standaardwerk.historie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
