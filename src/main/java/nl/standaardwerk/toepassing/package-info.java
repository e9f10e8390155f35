// SPDX-License-Identifier: EUPL-1.2
/**
 * Comply or explain (note §3; {@code domein.md} §6 and §8): what holds for which gemeente, and what
 * each says about it. What holds is made from the register and never typed: {@link
 * nl.standaardwerk.toepassing.Verplichtingen}. What a gemeente says comes in by {@link
 * nl.standaardwerk.toepassing.Toepassing}. Every question names a day. Reading order: {@link
 * nl.standaardwerk.toepassing.Verplichting}, {@link nl.standaardwerk.toepassing.Planner}, {@link
 * nl.standaardwerk.toepassing.Stand}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gemeenten", "regeling", "register", "toegang", "journaal", "web"})
package nl.standaardwerk.toepassing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
