// SPDX-License-Identifier: EUPL-1.2
/**
 * Who keeps a standard after the besluit, and how (note §3; {@code domein.md} §7, after BOMOS):
 * roles, releases, evaluations and money, with their dates, and the wijzigingsverzoeken with what
 * became of them. Everything is public; nothing is changed, only added to. Reading order: {@link
 * nl.standaardwerk.beheer.Beheerfeit}, {@link nl.standaardwerk.beheer.Beheer}, {@link
 * nl.standaardwerk.beheer.Wijzigingsverzoeken}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gemeenten", "regeling", "register", "toegang", "journaal", "web"})
package nl.standaardwerk.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
