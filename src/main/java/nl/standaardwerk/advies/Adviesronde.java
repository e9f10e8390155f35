// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.Dossierversie;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A question for advice to one or more bodies at once (fn 4: "een of meer van de andere
 * commissies"), on one exact version of a dossier.
 *
 * @param ronde chosen by who asks
 * @param dossierversie what they advise on
 * @param actor what kind of body is asked
 * @param uiterlijk every body that is asked with the day by which its advice is due; at least one
 * @param demonstratie whether it belongs to a demonstration
 */
public record Adviesronde(
        UUID ronde,
        Dossierversie dossierversie,
        Actor actor,
        Map<OrgaanCode, LocalDate> uiterlijk,
        boolean demonstratie) {

    public Adviesronde {
        uiterlijk = Map.copyOf(uiterlijk);
        if (uiterlijk.isEmpty()) {
            throw new IllegalArgumentException("nobody is asked");
        }
    }
}
