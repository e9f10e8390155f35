// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;

/** What a gemeente says, for tests of other modules. */
public final class Proefopgave {

    private Proefopgave() {}

    /** Sends it in, as the latest of this gemeente about this standard. */
    public static void geef(
            Toepassing toepassing,
            StandaardId standaard,
            GemeenteCode gemeente,
            Stand.Opgegeven stand,
            Gebruiker door) {
        int gezien = toepassing.opgaven(standaard, gemeente).size();
        toepassing.geefOp(new Toepassing.Verzending(standaard, gemeente, stand, gezien), door);
    }
}
