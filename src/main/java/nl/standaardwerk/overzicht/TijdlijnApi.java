// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.ApiLijst;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What happened to a voorstel, as open data: the public lines of the journaal. */
@RestController
@Openbaar
class TijdlijnApi {

    private final Voorbereiding voorbereiding;
    private final Journaal journaal;

    TijdlijnApi(Voorbereiding voorbereiding, Journaal journaal) {
        this.voorbereiding = voorbereiding;
        this.journaal = journaal;
    }

    /** One line. */
    record TijdlijnRegel(
            @Schema(description = "Volgnummer in het journaal; loopt op, niet aaneengesloten")
                    long nummer,
            @Schema(description = "Wat er gebeurde", example = "VoorstelIngediend") String soort,
            @Schema(description = "De dag waarop het geldt") LocalDate op,
            @Schema(description = "Moment van vastleggen, in UTC") Instant vastgelegd,
            @Schema(description = "Namens wie", example = "DIRECTIE") String namens,
            @Schema(description = "De feiten van deze gebeurtenis") Map<String, Object> gegevens) {

        static TijdlijnRegel van(Journaalregel regel) {
            return new TijdlijnRegel(
                    regel.nummer(),
                    regel.soort(),
                    regel.op(),
                    regel.vastgelegd(),
                    regel.door().namens(),
                    regel.gegevens());
        }
    }

    @Operation(summary = "Wat er met een voorstel gebeurde, oudste eerst")
    @GetMapping("/api/v1/voorstellen/{nummer}/tijdlijn")
    ApiLijst<TijdlijnRegel> tijdlijn(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        var voorstel =
                voorbereiding
                        .vind(nummer)
                        .filter(Voorstel::isOpenbaar)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        var regels = journaal.van(voorstel.id().waarde(), false);
        return ApiLijst.van(regels, pagina, aantal, TijdlijnRegel::van);
    }
}
