// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.AccountId;

import java.util.Optional;
import java.util.Set;

/**
 * Who is to hold a dossier, as chosen in a form: not yet checked.
 *
 * @param houder empty when nobody was chosen
 * @param vervanger empty for nobody
 */
public record Keuze(Optional<AccountId> houder, Optional<AccountId> vervanger) {

    /**
     * Refuses with every fault at once.
     *
     * @param kandidaten who can be named today
     * @throws OnjuisteInvoer without houder, with somebody who has not the role, or with one person
     *     for both
     */
    void controleer(Set<AccountId> kandidaten) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(houder.isPresent(), "houder", "dossierhouder.fout.kies")
                .eis(houder.map(kandidaten::contains).orElse(true), "houder", GEEN_ROL)
                .eis(vervanger.map(kandidaten::contains).orElse(true), "vervanger", GEEN_ROL)
                .eis(
                        vervanger.isEmpty() || !vervanger.equals(houder),
                        "vervanger",
                        "dossierhouder.fout.dezelfde")
                .klaar();
    }

    private static final String GEEN_ROL = "dossierhouder.fout.geen-rol";
}
