// SPDX-License-Identifier: EUPL-1.2
/**
 * The openbare consultatie (issue: every proposal convinces first, note §4): everybody may react to
 * an exact version of a dossier, part by part; every reaction is answered before the dossier goes
 * on. Not the ledenconsultatie, which is one of module raadpleging. Start reading at {@link
 * nl.standaardwerk.consultatie.Consultaties}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "voorbereiding",
            "web"
        })
package nl.standaardwerk.consultatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
