// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role to be given.
 *
 * @param rol what
 * @param bereik for whom; of the kind that belongs to the role
 * @param van first day
 * @param tot first day without the right; after {@code van}
 */
public record NieuwRecht(Rol rol, Bereik bereik, LocalDate van, Optional<LocalDate> tot) {

    /**
     * @throws OnjuisteInvoer when organisation or dates do not fit
     */
    public NieuwRecht {
        var eerste = van;
        new OnjuisteInvoer.Verzamelaar()
                .eis(rol.bereik() == bereik.soort(), "bereik", "toegang.recht.bereik.fout")
                .eis(tot.map(eerste::isBefore).orElse(true), "tot", "toegang.recht.tot.fout")
                .klaar();
    }
}
