// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Stembron;

import org.springframework.stereotype.Component;

import java.util.Set;

/** Tells module raadpleging on what is voted here. */
@Component
class StembronReader implements Stembron {

    private final StemmingRepository stemmingen;

    StembronReader(StemmingRepository stemmingen) {
        this.stemmingen = stemmingen;
    }

    @Override
    public Set<RaadplegingId> hier() {
        return Set.copyOf(stemmingen.ids());
    }

    @Override
    public String planpad(RaadplegingId raadpleging) {
        return "/raadplegingen/" + raadpleging + "/stembureau/plan";
    }
}
