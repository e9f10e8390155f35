// SPDX-License-Identifier: EUPL-1.2
/**
 * Beheer, handhaving and money of a voorstel (note §4, motiveringsaspect 6): who does it, what it
 * costs once and per year, who pays, where the money comes from, and what stays uncovered. Kept in
 * the versions of the dossier. The front door is {@link nl.standaardwerk.kosten.Kosten}; the rules
 * are in {@link nl.standaardwerk.kosten.Kostenoverzicht}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gemeenten", "journaal", "toegang", "voorbereiding", "web"})
package nl.standaardwerk.kosten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
