// SPDX-License-Identifier: EUPL-1.2
/**
 * The raadsrapportage (note §3: monitoring in the P&amp;C-cyclus; {@code domein.md} §6): what a
 * gemeente does with the standards, per year, for the paragraaf bedrijfsvoering of its budget and
 * account. Everything in it is read from {@code toepassing} and {@code register} as it was on one
 * day (docs/adr/0027). Reading order: {@link nl.standaardwerk.rapportage.Verslagjaar}, {@link
 * nl.standaardwerk.rapportage.Raadsrapportage}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "register",
            "toegang",
            "toepassing",
            "afdruk",
            "web"
        })
package nl.standaardwerk.rapportage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
