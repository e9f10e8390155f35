// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages that show several modules at once: home, the frame and the tabs of a dossier, what waits
 * for a person, search. No tables and no rules of its own; nobody depends on it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "journaal",
            "zegel",
            "toegang",
            "bestanden",
            "register",
            "voorbereiding",
            "overlap",
            "kosten",
            "consultatie",
            "onderbouwing",
            "advies",
            "raadpleging",
            "vaststelling",
            "vergadering",
            "afdruk",
            "web"
        })
package nl.standaardwerk.overzicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
