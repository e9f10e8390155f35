// SPDX-License-Identifier: EUPL-1.2
/**
 * Which gemeenten exist on a given day, how many inhabitants they have, how they merge, split and
 * shift their borders, and the map. Gemeenten are dated facts (domain design, §8); the figures are
 * those of CBS and Kadaster. Start reading at {@link nl.standaardwerk.gemeenten.Gemeenten}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package nl.standaardwerk.gemeenten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
