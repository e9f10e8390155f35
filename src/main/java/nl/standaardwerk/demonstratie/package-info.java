// SPDX-License-Identifier: EUPL-1.2
/**
 * The demonstration (profile {@code demo}): a present of three invented voorstellen under way at
 * the first start, and the four cases of the note through the whole procedure by one headless
 * command. Stories are data ({@code data/demonstratie}); they are played through the front doors
 * only, by the personas whose turn it is, on the days of the story. All of it is marked {@code
 * demonstratie}. Nothing depends on this module.
 *
 * <p>Read first: {@link nl.standaardwerk.demonstratie.Verhaal}, then {@link
 * nl.standaardwerk.demonstratie.Verteller}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "gemeenten",
            "regeling",
            "journaal",
            "bestanden",
            "toegang",
            "aanmelding",
            "register",
            "toepassing",
            "voorbereiding",
            "overlap",
            "onderbouwing",
            "kosten",
            "advies",
            "raadpleging",
            "stemming",
            "vaststelling",
            "web"
        })
package nl.standaardwerk.demonstratie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
