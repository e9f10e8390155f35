// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;

import java.util.List;

/**
 * A voorstel that is brought in.
 *
 * @param id its identity, chosen before it is sent: the same one sent twice is one voorstel
 * @param gegevens what it says
 * @param indieners the gemeenten that bring it in, at least one, without doubles
 */
public record NieuwVoorstel(DossierId id, Voorstelgegevens gegevens, List<GemeenteCode> indieners) {

    /**
     * @throws OnjuisteInvoer without an indiener
     */
    public NieuwVoorstel {
        indieners = indieners.stream().distinct().sorted().toList();
        new OnjuisteInvoer.Verzamelaar()
                .eis(!indieners.isEmpty(), "indieners", "voorbereiding.fout.indiener-ontbreekt")
                .klaar();
    }

    /** With a new identity. */
    public NieuwVoorstel(Voorstelgegevens gegevens, List<GemeenteCode> indieners) {
        this(DossierId.nieuw(), gegevens, indieners);
    }
}
