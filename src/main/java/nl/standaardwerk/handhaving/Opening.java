// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toepassing.Standrij;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A toezichtzaak as somebody opens it.
 *
 * @param bron where the signal came from; empty when it came from the toepassing
 * @param tekst what was seen
 */
record Opening(
        StandaardId standaard, GemeenteCode gemeente, Signaal signaal, String bron, String tekst) {

    /** Longest name of a source. */
    static final int LANGSTE_BRON = 200;

    /**
     * Refuses what cannot be.
     *
     * @param loopt whether a case runs already
     * @return how strongly the standard binds the gemeente
     * @throws OnjuisteInvoer with every fault
     */
    Verbindendheid controleer(Omgeving omgeving, boolean loopt) {
        var stand = omgeving.stand(standaard, gemeente);
        boolean elders = signaal == Signaal.ELDERS;
        boolean klopt =
                elders
                        || stand.flatMap(s -> Signaal.van(s, omgeving.vandaag()))
                                .equals(Optional.of(signaal));
        new OnjuisteInvoer.Verzamelaar()
                .eis(!loopt, "standaard", "handhaving.fout.loopt")
                .eis(stand.isPresent(), "standaard", "handhaving.fout.geldtNiet")
                .eis(stand.isEmpty() || klopt, "signaal", "handhaving.fout.signaal")
                .eis(
                        !elders || Daad.past(bron, LANGSTE_BRON),
                        "bron",
                        "handhaving.fout.bron",
                        LANGSTE_BRON)
                .eis(elders || bron.isEmpty(), "bron", "handhaving.fout.geenBron")
                .eis(
                        Daad.past(tekst, Daad.LANGSTE_TEKST),
                        "tekst",
                        "handhaving.fout.tekst",
                        Daad.LANGSTE_TEKST)
                .klaar();
        return stand.flatMap(Standrij::verplichting).orElseThrow();
    }

    /** Whether this case was opened by the same sending. */
    boolean isGelijk(Toezichtzaak zaak, LocalDate vandaag) {
        return zaak.stappen().size() == 1
                && zaak.op().equals(vandaag)
                && zaak.signaal() == signaal
                && zaak.bron().equals(bron)
                && zaak.stappen().getFirst().tekst().equals(tekst);
    }

    /** For whom and what. */
    String plek() {
        return standaard.waarde() + "/" + gemeente;
    }
}
