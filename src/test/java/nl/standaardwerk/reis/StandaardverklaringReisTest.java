// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;

import org.junit.jupiter.api.Test;

/**
 * A standaardverklaring without the members, from idea to register, in a browser without scripts.
 */
class StandaardverklaringReisTest extends Procedurereis {

    private static final String TITEL = "Reis langs een standaardverklaring";

    @Override
    protected boolean javaScript() {
        return false;
    }

    @Test
    void een_standaardverklaring_zonder_leden_van_idee_tot_register() {
        brengtIn(TITEL, STANDAARDVERKLARING);
        schrijftHetDossier();
        dientIn();
        geeftGo();
        draagtVoor();
        adviseren(STANDAARDVERKLARING);
        agendeert();
        besluit();
        maaktBekend();

        staatInHetRegister(TITEL, "Standaardverklaring");
    }

    private void agendeert() {
        word("secretaris-bestuur");
        taak();
        verstuurtFout("Verder: controleren", "keuze");
        vul("keuze", "AGENDEERT");
        bevestig("Leg de keuze vast", "De keuze van het bestuur is vastgelegd");
    }
}
