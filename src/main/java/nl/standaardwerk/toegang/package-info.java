// SPDX-License-Identifier: EUPL-1.2
/**
 * Who acts, and for which gemeente or body (domain §9): accounts, bodies and rights with dates. The
 * acting person is a {@link nl.standaardwerk.toegang.Gebruiker}; every route declares who may use
 * it. How someone proves to be an account is module aanmelding. The only place with personal data
 * is the table {@code toegang.persoon}; a person can be erased there while every record stays
 * valid.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"gemeenten", "regeling", "journaal"})
package nl.standaardwerk.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
