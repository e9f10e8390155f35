// SPDX-License-Identifier: EUPL-1.2
/**
 * The ground under the modules, without domain: the embedded PostgreSQL and the checks on an
 * external one, the order of the migrations, the one clock, the sentences at start-up.
 *
 * <p>Only {@link nl.standaardwerk.platform.Demoklok} and {@link
 * nl.standaardwerk.platform.StartGeweigerd} are offered to other modules; everything else works
 * through Spring's own types ({@link java.time.Clock}, {@link javax.sql.DataSource}) and through
 * the SQL functions {@code klok()} and {@code platform.verbied_wijziging()}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.standaardwerk.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
