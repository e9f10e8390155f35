// SPDX-License-Identifier: EUPL-1.2
/**
 * The bodies come together (note §3, fn 3 and 4): who is a member on which day, meetings and
 * written rounds, an agenda that fills itself with the dossiers that wait for the body, papers, and
 * a decision list from what was recorded. Nothing is decided here: advice and besluit have their
 * own modules, and the list reads them. Reading order: {@link
 * nl.standaardwerk.vergadering.Vergadering}, {@link nl.standaardwerk.vergadering.Vergaderingen},
 * {@link nl.standaardwerk.vergadering.Verslag}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "voorbereiding",
            "advies",
            "vaststelling",
            "web"
        })
package nl.standaardwerk.vergadering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
