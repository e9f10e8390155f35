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
import nl.standaardwerk.zegel.Zegel;
import nl.standaardwerk.zegel.Zegelbewijs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happened to a voorstel, as open data: the public lines of the journaal. */
@RestController
@Openbaar
class TijdlijnApi {

    private final Voorbereiding voorbereiding;
    private final Journaal journaal;
    private final Zegel zegel;

    TijdlijnApi(Voorbereiding voorbereiding, Journaal journaal, Zegel zegel) {
        this.voorbereiding = voorbereiding;
        this.journaal = journaal;
        this.zegel = zegel;
    }

    /** One line. */
    record TijdlijnRegel(
            @Schema(description = "Volgnummer in het journaal; loopt op, niet aaneengesloten")
                    long nummer,
            @Schema(description = "Wat er gebeurde", example = "VoorstelIngediend") String soort,
            @Schema(description = "De dag waarop het geldt") LocalDate op,
            @Schema(description = "Moment van vastleggen, in UTC") Instant vastgelegd,
            @Schema(description = "Namens wie", example = "DIRECTIE") String namens,
            @Schema(description = "De feiten van deze gebeurtenis") Map<String, Object> gegevens,
            @Schema(
                            description =
                                    "Waarmee u deze regel tegen het zegel houdt; ontbreekt tot zij"
                                            + " verzegeld is")
                    @Nullable RegelZegel zegel) {

        static TijdlijnRegel van(Journaalregel regel, Zegelbewijs.@Nullable Geopend geopend) {
            return new TijdlijnRegel(
                    regel.nummer(),
                    regel.soort(),
                    regel.op(),
                    regel.vastgelegd(),
                    regel.door().namens(),
                    regel.gegevens(),
                    geopend == null ? null : RegelZegel.van(geopend));
        }
    }

    /** What opens the leaf of a line. */
    record RegelZegel(
            @Schema(description = "Plek in de boom, vanaf 0") long plek,
            @Schema(description = "Zout, 32 bytes in hexadecimale cijfers") String zout,
            @Schema(
                            description =
                                    "De regel in vaste vorm; SHA-256 van de bytes van het zout en"
                                            + " daarna deze tekst is de afdruk in het blad")
                    String vorm) {

        static RegelZegel van(Zegelbewijs.Geopend geopend) {
            return new RegelZegel(geopend.plek(), geopend.zout(), geopend.vorm());
        }
    }

    /** The proof of one line. */
    record RegelBewijs(
            @Schema(description = "Nummer van de regel") long regel,
            @Schema(description = "Plek in de boom, vanaf 0") long plek,
            @Schema(description = "Het blad: nummer en afdruk, als JSON") String blad,
            @Schema(description = "Hashes van blad naar wortel, onderste eerst (RFC 6962)")
                    List<String> pad,
            @Schema(description = "Ondertekend controlepunt (C2SP tlog-checkpoint)")
                    String controlepunt,
            @Schema(description = "Wat de regel zegt") @Nullable RegelZegel geopend) {

        static RegelBewijs van(Zegelbewijs bewijs) {
            return new RegelBewijs(
                    bewijs.regel(),
                    bewijs.plek(),
                    bewijs.blad(),
                    bewijs.pad(),
                    bewijs.controlepunt(),
                    bewijs.geopend().map(RegelZegel::van).orElse(null));
        }
    }

    @Operation(summary = "Wat er met een voorstel gebeurde, oudste eerst")
    @GetMapping("/api/v1/voorstellen/{nummer}/tijdlijn")
    ApiLijst<TijdlijnRegel> tijdlijn(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        var regels = regels(nummer);
        var geopend = zegel.geopend(regels.stream().map(Journaalregel::nummer).toList());
        return ApiLijst.van(
                regels,
                pagina,
                aantal,
                regel -> TijdlijnRegel.van(regel, geopend.get(regel.nummer())));
    }

    @Operation(summary = "Het bewijs dat een regel van de tijdlijn is verzegeld")
    @GetMapping("/api/v1/voorstellen/{nummer}/tijdlijn/{regel}")
    RegelBewijs bewijs(@PathVariable String nummer, @PathVariable String regel) {
        return regels(nummer).stream()
                .filter(r -> String.valueOf(r.nummer()).equals(regel))
                .findFirst()
                .flatMap(r -> zegel.bewijs(r.nummer(), true))
                .map(RegelBewijs::van)
                .orElseThrow(() -> new NietGevonden("zegelbewijs", regel));
    }

    /** The public lines of a public voorstel. */
    private List<Journaalregel> regels(String nummer) {
        var voorstel =
                voorbereiding
                        .vind(nummer)
                        .filter(Voorstel::isOpenbaar)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        return journaal.van(voorstel.id().waarde(), false);
    }
}
