// SPDX-License-Identifier: EUPL-1.2
/** Journeys: stories in a real browser, each page scanned for accessibility. */
@NullMarked
package nl.standaardwerk.reis;

import org.jspecify.annotations.NullMarked;
