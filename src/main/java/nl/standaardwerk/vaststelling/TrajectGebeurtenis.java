// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.util.List;
import java.util.UUID;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.voorbereiding.DossierId;

/** What happens to a voorstel from the go on. Free text is not in it, only its hash. */
public sealed interface TrajectGebeurtenis extends DomainEvent
        permits TrajectGestart,
                StapGezet,
                StandaardVastgesteld,
                VoordrachtAfgewezen,
                BesluitBekendgemaakt,
                BesluitHersteld {

    /** Which traject. */
    TrajectId traject();

    /** Which voorstel. */
    DossierId dossier();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde(), traject().waarde());
    }
}
