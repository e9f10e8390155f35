// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import org.springframework.stereotype.Component;

/** Everything that is read of this module, together. */
@Component
record VaststellingReader(
        TrajectRepository trajecten,
        ZetRepository zetten,
        VerloopRepository verlopen,
        AdviesplanRepository plannen,
        BesluitRepository besluiten,
        Adviesgang adviesgang) {}
