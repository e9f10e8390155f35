// SPDX-License-Identifier: EUPL-1.2
/**
 * What may overlap with a voorstel (note §4, toetsvraag 5): reference lists of others in dated
 * deliveries, candidates by words and by likeness, an answer to each in the dossier, and the door
 * that stays shut for what conflicts with a standard in force ("geen podium"). Front doors: {@link
 * nl.standaardwerk.overlap.Overlap} and {@link nl.standaardwerk.overlap.Referentielijsten}. A list
 * is never a besluit: nothing of it enters the register.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "regeling",
            "toegang",
            "journaal",
            "register",
            "voorbereiding",
            "web"
        })
package nl.standaardwerk.overlap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
