// SPDX-License-Identifier: EUPL-1.2
/**
 * What a gemeente says about the standards, in a spreadsheet: out with what was said before, in
 * again, looked through with every fault by its cell, and after that taken over whole or not at all
 * ({@code domein.md} §6). It keeps nothing of its own: what is sent in goes through {@link
 * nl.standaardwerk.toepassing.Toepassing}, as the form does. Reading order: {@link
 * nl.standaardwerk.rekenblad.Kolom}, {@link nl.standaardwerk.rekenblad.Blad}, {@link
 * nl.standaardwerk.rekenblad.RegelReader}, {@link nl.standaardwerk.rekenblad.Rekenbladen}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "toegang",
            "concepten",
            "bestanden",
            "regeling",
            "register",
            "toepassing",
            "web"
        })
package nl.standaardwerk.rekenblad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
