// SPDX-License-Identifier: EUPL-1.2
/**
 * Who at VNG holds a dossier, and who stands in (domain §9). Depends on {@code voorbereiding} for
 * the voorstellen and on {@code regeling} for their steps, on {@code toegang} for who has the role
 * today, on {@code journaal} to put a naming on record.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"regeling", "toegang", "journaal", "voorbereiding", "web"})
package nl.standaardwerk.dossierhouder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
