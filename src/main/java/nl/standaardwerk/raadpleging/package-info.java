// SPDX-License-Identifier: EUPL-1.2
/**
 * Puts a question to the members and keeps the outcome (note §3 and footnote 5). In this first form
 * the vote itself is held elsewhere, in a room or by letter: two persons of the stembureau record
 * its outcome as it was published. It does not know which procedure runs. Start reading at {@link
 * nl.standaardwerk.raadpleging.Raadplegingen}.
 */
@ApplicationModule(
        allowedDependencies = {
            "afdruk",
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "voorbereiding",
            "web"
        })
@NullMarked
package nl.standaardwerk.raadpleging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
