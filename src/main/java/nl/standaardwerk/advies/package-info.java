// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks bodies for advice on an exact version of a dossier and keeps what they said (note §3, §4, fn
 * 3 and 4). It does not know which procedure runs: it is handed a round, and says when the last
 * body has answered. Start reading at {@link nl.standaardwerk.advies.Adviezen}.
 */
@ApplicationModule(
        allowedDependencies = {"regeling", "toegang", "journaal", "voorbereiding", "web"})
@NullMarked
package nl.standaardwerk.advies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
