// SPDX-License-Identifier: EUPL-1.2
/**
 * Files: what somebody offers is taken in as a stream, looked at, hashed and kept in pieces, and
 * given back as a download. Any module may keep a file and refer to it by its {@link
 * nl.standaardwerk.bestanden.BestandId}; who may read it is said by the module that refers to it
 * ({@link nl.standaardwerk.bestanden.Bestandbron}). The front door is {@link
 * nl.standaardwerk.bestanden.Bestanden}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journaal", "toegang", "web"})
package nl.standaardwerk.bestanden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
