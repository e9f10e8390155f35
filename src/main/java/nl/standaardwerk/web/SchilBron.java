// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import jakarta.servlet.http.HttpServletRequest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Fills the frame of every page with what module web cannot know. Implemented by the module that
 * knows accounts (who) and by the one that knows the demonstration clock (which day): several beans
 * may exist; of each question the first non-empty answer counts. Without any, everyone is a visitor
 * and there is no demonstration.
 */
public interface SchilBron {

    /** The person logged in at this request; empty for a visitor. */
    default Optional<Aangemeld> aangemeld(HttpServletRequest request) {
        return Optional.empty();
    }

    /** The bar on top of every page; empty outside demo mode. */
    default Optional<Demobalk> demobalk(HttpServletRequest request) {
        return Optional.empty();
    }

    /**
     * Who is logged in, as shown in the corner of the page.
     *
     * @param naam for example K. de Wit
     * @param rol one line, for example Secretaris van het College
     * @param taken number of open tasks, shown at Werkvoorraad; 0 or more
     * @param gemeente whether this person is something in a gemeente
     */
    record Aangemeld(String naam, String rol, int taken, boolean gemeente) {}

    /**
     * The bar of the demonstration.
     *
     * @param dag the day of the clock
     * @param personenUrl page where a visitor chooses whom to be
     * @param dagUrl page where a visitor sets the day of the clock
     */
    record Demobalk(LocalDate dag, String personenUrl, String dagUrl) {}
}
