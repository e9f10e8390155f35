// SPDX-License-Identifier: EUPL-1.2
/**
 * From idea to go or no-go (note §4): a voorstel of gemeenten, its dossier in versions with five
 * toetsvragen and six motiveringsaspecten, its documents, and the acts up to step GO_NO_GO. The
 * front door is {@link nl.standaardwerk.voorbereiding.Voorbereiding}; a go ends in {@link
 * nl.standaardwerk.voorbereiding.GoGegeven}, on which module vaststelling takes over.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "register",
            "web"
        })
package nl.standaardwerk.voorbereiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
