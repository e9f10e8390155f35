// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody typed in a form and did not send yet, kept so that a time-out, a closed tab or a
 * second session costs nobody their text (docs/adr/0024). A form takes part by the tag {@code
 * web.concept}. Start reading at {@link nl.standaardwerk.concepten.Concepten}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"toegang", "web"})
package nl.standaardwerk.concepten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
