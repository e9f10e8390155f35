// SPDX-License-Identifier: EUPL-1.2
/**
 * The structured depth of a dossier beside its texts (note §4): who the stakeholders are, what
 * their role is, how they were involved and where they stand; which gemeenten tried it and what
 * came of that; how draagvlak is measured, when it is enough, and whether it is. Each part is a
 * {@link nl.standaardwerk.voorbereiding.Dossierbron}: it counts in the versions of the dossier, in
 * their hash and in the rijpheid. Front door: {@link nl.standaardwerk.onderbouwing.Onderbouwing}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gemeenten",
            "regeling",
            "toegang",
            "journaal",
            "bestanden",
            "voorbereiding",
            "web"
        })
package nl.standaardwerk.onderbouwing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
