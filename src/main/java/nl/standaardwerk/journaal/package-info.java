// SPDX-License-Identifier: EUPL-1.2
/**
 * The append-only record of everything that happened: one line for each domain event, written in
 * the transaction that made it true. Front door: {@link nl.standaardwerk.journaal.Journaal}. A line
 * holds ids and facts, never the name of a person nor free text, so that it can be sealed (module
 * zegel) while a person can still be erased. Where that text is: {@link
 * nl.standaardwerk.journaal.Tekstkluis}, one in each module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.standaardwerk.journaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
