// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;

import java.time.LocalDate;

/**
 * What the directie put up for decision.
 *
 * @param tekst its text; empty after removal
 * @param op when
 */
public record Voordracht(String tekst, LocalDate op) {

    /**
     * When a body is planned to have advised.
     *
     * @param traject which traject
     * @param actor what kind of body
     * @param orgaan the body
     * @param uiterlijk last day
     */
    public record Gepland(TrajectId traject, Actor actor, OrgaanCode orgaan, LocalDate uiterlijk) {}
}
