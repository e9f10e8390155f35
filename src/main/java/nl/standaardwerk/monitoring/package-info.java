// SPDX-License-Identifier: EUPL-1.2
/**
 * How the application of standards goes (note §3: monitoring by VNG; {@code domein.md} §6). Keeps
 * nothing: everything is read through the public front doors of {@code toepassing}, so nothing is
 * shown here that is not public there (docs/adr/0034). Reading order: {@link
 * nl.standaardwerk.monitoring.Peildagen}, {@link nl.standaardwerk.monitoring.Verloop}, {@link
 * nl.standaardwerk.monitoring.Grafiek}, {@link nl.standaardwerk.monitoring.Matrix}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"gemeenten", "regeling", "register", "toepassing", "web"})
package nl.standaardwerk.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
