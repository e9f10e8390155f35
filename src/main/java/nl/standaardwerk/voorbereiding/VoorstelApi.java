// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.ApiLijst;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Voorstellen as open data: only those that everybody may read, as they were submitted. */
@RestController
@RequestMapping("/api/v1/voorstellen")
@Openbaar
class VoorstelApi {

    private static final int MEESTE = 1000;

    private final Voorbereiding voorbereiding;

    VoorstelApi(Voorbereiding voorbereiding) {
        this.voorbereiding = voorbereiding;
    }

    /** A stage that is proposed. */
    record VoorstelTrede(String verbindendheid, String vanaf, boolean voorgenomen) {

        static VoorstelTrede van(Trede trede) {
            return new VoorstelTrede(
                    trede.graad().name(),
                    trede.vanaf().tekst(),
                    trede instanceof Trede.Voorgenomen);
        }
    }

    /** One voorstel. */
    record VoorstelGegeven(
            @Schema(example = "SW-2026-014") String nummer,
            String titel,
            String samenvatting,
            String soort,
            @Nullable String standaard,
            String categorie,
            @Schema(description = "Codes van de gemeenten die het inbrengen")
                    List<String> indieners,
            List<String> medeIndieners,
            @Schema(description = "Voorgestelde mate van verbindendheid") String verbindendheid,
            List<VoorstelTrede> ladder,
            @Nullable String regeling,
            String stap,
            LocalDate sinds,
            @Nullable LocalDate ingediend,
            int dossierversie,
            boolean demonstratie) {

        static VoorstelGegeven van(Voorstel v) {
            return new VoorstelGegeven(
                    v.nummer(),
                    v.titel(),
                    v.samenvatting(),
                    v.soort().name(),
                    v.standaard().map(s -> s.waarde().toString()).orElse(null),
                    v.categorie().name(),
                    v.indieners().stream().map(GemeenteCode::waarde).toList(),
                    v.medeIndieners().stream().map(GemeenteCode::waarde).toList(),
                    v.voorgesteld().name(),
                    v.ladder().treden().stream().map(VoorstelTrede::van).toList(),
                    v.regeling().orElse(null),
                    v.stap().name(),
                    v.sinds(),
                    v.ingediend().orElse(null),
                    v.openbareVersie().orElse(0),
                    v.demonstratie());
        }
    }

    @Operation(summary = "Voorstellen, nieuwste eerst")
    @GetMapping
    ApiLijst<VoorstelGegeven> voorstellen(
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal,
            @RequestParam(required = false) @Nullable String stap) {
        OnjuisteInvoer.samen(() -> stappen(stap), () -> ApiLijst.eis(pagina, aantal));
        var filter =
                new Voorstelfilter(
                        "",
                        stappen(stap),
                        Set.of(),
                        Optional.empty(),
                        true,
                        Voorstelfilter.Volgorde.NUMMER,
                        1,
                        MEESTE);
        var lijst = voorbereiding.zoek(filter, Gebruiker.bezoeker());
        return ApiLijst.van(lijst.voorstellen(), pagina, aantal, VoorstelGegeven::van);
    }

    private static Set<Stap> stappen(@Nullable String stap) {
        if (stap == null) {
            return Set.of();
        }
        var gekozen = GegevensMapper.lees(Stap.class, stap);
        new OnjuisteInvoer.Verzamelaar()
                .eis(gekozen.isPresent(), "stap", "voorbereiding.fout.stap")
                .klaar();
        return Set.of(gekozen.orElseThrow());
    }

    @Operation(summary = "Eén voorstel, zoals het nu is")
    @GetMapping("/{nummer}")
    VoorstelGegeven voorstel(@PathVariable String nummer) {
        return voorbereiding
                .vind(nummer, Gebruiker.bezoeker())
                .filter(Voorstel::isOpenbaar)
                .map(VoorstelGegeven::van)
                .orElseThrow(() -> new NietGevonden("voorstel", nummer));
    }
}
