// SPDX-License-Identifier: EUPL-1.2
/**
 * How someone proves to be an account, and the gate that every request passes: passwords, sessions,
 * one-time links, the growing delay after failures, and who may use which route. In demo mode also
 * the choice of a persona. Module toegang says who may do what; this module can be replaced by
 * another way of logging in without touching it (docs/adr/0012).
 *
 * <p>Read first: {@link nl.standaardwerk.aanmelding.Aanmelding}, then Toegangsbewaker.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"toegang", "gemeenten", "journaal", "web", "platform"})
package nl.standaardwerk.aanmelding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
