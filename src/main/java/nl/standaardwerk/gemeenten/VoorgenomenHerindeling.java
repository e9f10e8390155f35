// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.net.URI;
import java.time.LocalDate;

/**
 * A change of the municipal division that is planned, but not law in any source we have. It changes
 * nothing until it is delivered as a {@link Herindeling}.
 *
 * @param van the gemeente that would end
 * @param naar the gemeente that would receive it
 * @param beoogd first day of the new situation, as planned
 * @param soort whether the receiving gemeente would be new
 * @param stand how far it was, in the words of the source
 * @param standOp the day on which that was so
 * @param bron the announcement
 */
public record VoorgenomenHerindeling(
        GemeenteCode van,
        GemeenteCode naar,
        LocalDate beoogd,
        Herindeling.Soort soort,
        String stand,
        LocalDate standOp,
        URI bron) {}
