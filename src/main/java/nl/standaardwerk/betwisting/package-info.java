// SPDX-License-Identifier: EUPL-1.2
/**
 * A gemeente contests a declared outcome of an electronic vote, and the bestuur decides (issue on
 * the ledenraadpleging §3; ours, an aanname: the note is silent). Everything is public; nothing is
 * changed, only added to. Reading order: {@link nl.standaardwerk.betwisting.Betwisttermijn}, {@link
 * nl.standaardwerk.betwisting.Betwisting}, {@link nl.standaardwerk.betwisting.Betwistingen}.
 */
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "voorbereiding",
            "raadpleging",
            "stemming",
            "web"
        })
@NullMarked
package nl.standaardwerk.betwisting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
