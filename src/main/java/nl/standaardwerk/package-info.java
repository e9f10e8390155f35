// SPDX-License-Identifier: EUPL-1.2
/**
 * The application class and the few words that every module needs: what a refusal is ({@link
 * nl.standaardwerk.Weigering}) and that a route is open to everyone ({@link
 * nl.standaardwerk.Openbaar}). Nothing else belongs here.
 */
@NullMarked
package nl.standaardwerk;

import org.jspecify.annotations.NullMarked;
