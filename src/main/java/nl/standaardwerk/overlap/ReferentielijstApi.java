// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.web.ApiLijst;
import nl.standaardwerk.web.Tekst;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The reference lists as open data. */
@RestController
@Openbaar
@RequestMapping("/api/v1/referentielijsten")
class ReferentielijstApi {

    private final Referentielijsten lijsten;
    private final Tekst t;

    ReferentielijstApi(Referentielijsten lijsten, Tekst t) {
        this.lijsten = lijsten;
        this.t = t;
    }

    /** One list. */
    @Schema(name = "Referentielijst")
    record LijstGegeven(
            @Schema(example = "forum") String lijst,
            String naam,
            @Schema(description = "Naamsvermelding die de licentie vraagt") String bron,
            @Schema(description = "Dag waarop de laatste levering is overgenomen")
                    LocalDate overgenomen,
            int levering,
            int aantal,
            @Schema(description = "Controlegetal van het bestand") String sha256) {}

    /** One standard on a list; what the list does not say is empty. */
    @Schema(name = "Lijstregel")
    record RegelGegeven(
            String code,
            String naam,
            String afkorting,
            @Schema(description = "Code of naam van het geheel waar hij bij hoort") String deelVan,
            @Schema(description = "In het woord van de lijst; geen besluit van de VNG")
                    String status,
            String beheerder,
            String gebied,
            String adres,
            String bron) {

        static RegelGegeven van(Lijstregel r) {
            return new RegelGegeven(
                    r.code(),
                    r.naam(),
                    r.afkorting(),
                    r.deelVan(),
                    r.status(),
                    r.beheerder(),
                    r.gebied(),
                    r.adres(),
                    r.bron());
        }
    }

    @GetMapping
    @Operation(
            operationId = "zoekReferentielijsten",
            summary = "De referentielijsten met hun laatste levering")
    ApiLijst<LijstGegeven> lijsten(
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        var leveringen = lijsten.leveringen();
        return ApiLijst.van(
                Arrays.asList(Referentielijst.values()),
                pagina,
                aantal,
                lijst -> gegeven(lijst, leveringen));
    }

    private LijstGegeven gegeven(Referentielijst lijst, List<Levering> leveringen) {
        var laatste = leveringen.stream().filter(l -> l.lijst() == lijst).findFirst().orElseThrow();
        return new LijstGegeven(
                lijst.pad(),
                t.label(lijst),
                t.van("overlap.bron." + lijst),
                laatste.op(),
                laatste.volgnummer(),
                laatste.aantal(),
                laatste.sha256());
    }

    @GetMapping("/{lijst}")
    @Operation(
            operationId = "haalReferentielijst",
            summary = "De standaarden op een lijst, zoals het laatst geleverd")
    ApiLijst<RegelGegeven> regels(
            @Parameter(description = "forum, gemma of gemma-versies", example = "forum")
                    @PathVariable
                    String lijst,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        var gekozen =
                Referentielijst.van(lijst)
                        .orElseThrow(() -> new NietGevonden("referentielijst", lijst));
        return ApiLijst.van(lijsten.regels(gekozen), pagina, aantal, RegelGegeven::van);
    }
}
