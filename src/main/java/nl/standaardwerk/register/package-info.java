// SPDX-License-Identifier: EUPL-1.2
/**
 * The public list of standards: versions, degree by date, sources (note §3 and §4; {@code
 * domein.md} §5). It is made from besluiten and never typed: {@link
 * nl.standaardwerk.register.Register#schrijfIn} is its only way in, insert-only, in the transaction
 * of the besluit. It knows besluiten, no dossiers. Reading order: {@link
 * nl.standaardwerk.register.Register}, {@link nl.standaardwerk.register.Standaard}, {@link
 * nl.standaardwerk.register.Verloop}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"gemeenten", "regeling", "toegang", "journaal", "web"})
package nl.standaardwerk.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
