// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.OnjuisteInvoer;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in the API: the same shape for every resource.
 *
 * @param resultaten at most {@code aantal} items
 * @param totaal how many items there are on all pages together
 * @param pagina number of this page, from 1
 * @param aantal items asked for per page, 1 to 500
 * @param volgende path of the next page, absent on the last
 * @param vorige path of the page before, absent on the first
 */
public record ApiLijst<T>(
        List<T> resultaten,
        @Schema(description = "Aantal op alle pagina's samen") int totaal,
        @Schema(description = "Nummer van deze pagina, vanaf 1") int pagina,
        @Schema(description = "Gevraagd aantal per pagina") int aantal,
        @Schema(description = "Adres van de volgende pagina; ontbreekt op de laatste")
                @Nullable String volgende,
        @Schema(description = "Adres van de vorige pagina; ontbreekt op de eerste")
                @Nullable String vorige) {

    private static final int STANDAARD = 100;
    private static final int GROOTSTE = 500;

    /**
     * Cuts the asked page out of all items; the links keep the other parameters of the present
     * request.
     *
     * @param pagina as asked, null for the first
     * @param aantal as asked, null for 100
     * @throws OnjuisteInvoer when pagina is below 1 or aantal is not within 1 and 500
     */
    public static <A, T> ApiLijst<T> van(
            List<A> alle, @Nullable Integer pagina, @Nullable Integer aantal, Function<A, T> naar) {
        eis(pagina, aantal);
        int nummer = Optional.ofNullable(pagina).orElse(1);
        int grootte = Optional.ofNullable(aantal).orElse(STANDAARD);
        long begin = (nummer - 1L) * grootte;
        var items = alle.stream().skip(begin).limit(grootte).map(naar).toList();
        boolean verder = begin + items.size() < alle.size() && !items.isEmpty();
        return new ApiLijst<>(
                items,
                alle.size(),
                nummer,
                grootte,
                verder ? adres(nummer + 1) : null,
                nummer > 1 ? adres(nummer - 1) : null);
    }

    /**
     * Looks at the two parameters alone, for who has more to look at and tells every fault at once.
     *
     * @throws OnjuisteInvoer when pagina is below 1 or aantal is not within 1 and 500
     */
    public static void eis(@Nullable Integer pagina, @Nullable Integer aantal) {
        int grootte = Optional.ofNullable(aantal).orElse(STANDAARD);
        new OnjuisteInvoer.Verzamelaar()
                .eis(pagina == null || pagina >= 1, "pagina", "web.api.pagina")
                .eis(grootte >= 1 && grootte <= GROOTSTE, "aantal", "web.api.aantal", GROOTSTE)
                .klaar();
    }

    private static String adres(int nummer) {
        var hier =
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("pagina", nummer)
                        .build();
        return hier.getPath() + "?" + hier.getQuery();
    }
}
