// SPDX-License-Identifier: EUPL-1.2
/**
 * Mail to people about what waits for them: the same tasks as on their werkvoorraad, so that nobody
 * has to look there every day (docs/adr/0033). An end of the chain: nothing depends on it, and
 * without a mail server it does nothing. Reading order: {@link nl.standaardwerk.bericht.Ritme},
 * {@link nl.standaardwerk.bericht.Berichtregel}, {@link nl.standaardwerk.bericht.Berichten}, {@link
 * nl.standaardwerk.bericht.Verzending}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gemeenten", "journaal", "toegang", "aanmelding", "platform", "web"})
package nl.standaardwerk.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
