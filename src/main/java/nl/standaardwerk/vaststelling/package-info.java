// SPDX-License-Identifier: EUPL-1.2
/**
 * Runs one procedure from VOORDRACHT to its end (note §3 and §4): the only conductor. It asks
 * module advies for advice and module raadpleging for a vote, hears what they bring, and enters a
 * besluit in the register in the transaction in which it is taken. Start reading at {@link
 * nl.standaardwerk.vaststelling.Vaststelling}, then {@link nl.standaardwerk.vaststelling.Traject}.
 */
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "register",
            "voorbereiding",
            "advies",
            "raadpleging",
            "web"
        })
@NullMarked
package nl.standaardwerk.vaststelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
