// SPDX-License-Identifier: EUPL-1.2
/**
 * The policy as code: per version of the note "Proces standaardverklaring" one frozen table that
 * says who may do what in which step, and where that leads. Everything that shows or guards the
 * procedure (buttons, refusals, route pictures, the document in {@code docs/regeling}, the BPMN
 * file) is made from those rows. What the note leaves open is a named {@link
 * nl.standaardwerk.regeling.Instelling} with its source. Start reading at {@link
 * nl.standaardwerk.regeling.Regeling2018}.
 *
 * <p>The rules are pure Java: no Spring, no SQL; only the controllers know the web.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "web")
package nl.standaardwerk.regeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
