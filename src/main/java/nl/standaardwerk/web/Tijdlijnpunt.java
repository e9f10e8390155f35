// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One fact on a timeline, newest first.
 *
 * @param op the day, for the machine; null when only part of the date is known
 * @param dag the day as the person reads it
 * @param wat what happened, for example Advies gegeven
 * @param toelichting who, or with what result; may be empty
 * @param url where to read more; null for none
 * @param bewijs where its proof is; null for none
 * @param nu whether it is under way or planned instead of past
 */
public record Tijdlijnpunt(
        @Nullable LocalDate op,
        String dag,
        String wat,
        String toelichting,
        @Nullable String url,
        @Nullable String bewijs,
        boolean nu) {}
