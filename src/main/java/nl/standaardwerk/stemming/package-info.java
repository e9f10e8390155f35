// SPDX-License-Identifier: EUPL-1.2
/**
 * The electronic weighted vote of the members (note §3 and footnote 5): a round is planned, opened
 * by two persons, voted in by one stemgemachtigde of each gemeente, closed, counted and declared.
 * What the members decided goes down to module raadpleging, as the outcome of any other vote. Start
 * reading at {@link nl.standaardwerk.stemming.Telling}.
 */
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "voorbereiding",
            "raadpleging",
            "zegel",
            "web"
        })
@NullMarked
package nl.standaardwerk.stemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
