// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.voorbereiding.GoGegeven;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** No go while a consultatie is not over: also when it was opened at the same moment. */
@Component
class GoListener {

    private final Consultaties consultaties;

    GoListener(Consultaties consultaties) {
        this.consultaties = consultaties;
    }

    @EventListener
    void opGo(GoGegeven go) {
        consultaties.vereistAfgerond(go.dossier());
    }
}
