// SPDX-License-Identifier: EUPL-1.2
/**
 * The raadsrapportage (note §3: monitoring in the P&amp;C-cyclus; {@code domein.md} §6): what a
 * gemeente does with the standards, per year, for the paragraaf bedrijfsvoering of its budget and
 * account. Its facts are read from {@code toepassing} and {@code register} as they were on one day;
 * what the gemeente says with it and what it fixed is kept here (docs/adr/0027). Reading order:
 * {@link nl.standaardwerk.rapportage.Verslagjaar}, {@link
 * nl.standaardwerk.rapportage.Raadsrapportage}, {@link nl.standaardwerk.rapportage.Blad}, {@link
 * nl.standaardwerk.rapportage.Rapportages}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "register",
            "toegang",
            "journaal",
            "toepassing",
            "afdruk",
            "web"
        })
package nl.standaardwerk.rapportage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
