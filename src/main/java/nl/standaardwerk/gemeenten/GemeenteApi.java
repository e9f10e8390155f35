// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.web.ApiLijst;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gemeenten as open data. */
@RestController
@Openbaar
@RequestMapping("/api/v1/gemeenten")
class GemeenteApi {

    private final Gemeenten gemeenten;
    private final Clock clock;

    GemeenteApi(Gemeenten gemeenten, Clock clock) {
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "zoekGemeenten",
            summary = "De gemeenten die op een dag bestaan",
            description = "Op naam, met het laatste inwonertal van op of voor die dag.")
    ApiLijst<GemeenteGegevens> lijst(
            @Parameter(description = "Dag, jjjj-mm-dd; anders vandaag", example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable String op,
            @Parameter(description = "Nummer van de pagina, vanaf 1")
                    @RequestParam(required = false)
                    @Nullable Integer pagina,
            @Parameter(description = "Aantal per pagina, 1 tot en met 500")
                    @RequestParam(required = false)
                    @Nullable Integer aantal) {
        OnjuisteInvoer.samen(() -> dag(op), () -> ApiLijst.eis(pagina, aantal));
        var dag = dag(op);
        var inwoners = gemeenten.inwonersOp(dag);
        return ApiLijst.van(
                gemeenten.op(dag),
                pagina,
                aantal,
                g -> gegevens(g, Optional.ofNullable(inwoners.get(g.code()))));
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "haalGemeente",
            summary = "Een gemeente, ook als zij niet meer bestaat",
            description = "Met het laatste inwonertal dat er van haar is.")
    GemeenteGegevens een(
            @Parameter(description = "Code van het CBS", example = "GM0344") @PathVariable
                    String code) {
        var gemeente =
                GemeenteCode.lees(code)
                        .map(gemeenten::get)
                        .orElseThrow(() -> new NietGevonden("gemeente", code));
        var reeks = gemeenten.inwonersReeks(gemeente.code());
        return gegevens(
                gemeente, reeks.isEmpty() ? Optional.empty() : Optional.of(reeks.getLast()));
    }

    private LocalDate dag(@Nullable String op) {
        if (op == null || op.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return Gemeenten.opgegevenDag("op", LocalDate.parse(op));
        } catch (DateTimeException e) {
            throw new OnjuisteInvoer(List.of(Veldfout.van("op", "gemeenten.api.op")));
        }
    }

    private GemeenteGegevens gegevens(Gemeente gemeente, Optional<Inwonertal> inwoners) {
        return new GemeenteGegevens(
                gemeente.code().waarde(),
                gemeente.naam(),
                gemeente.provincie().naam(),
                gemeente.van(),
                gemeente.vanExact(),
                gemeente.tot().orElse(null),
                inwoners.map(Inwonertal::aantal).orElse(null),
                inwoners.map(Inwonertal::peildatum).orElse(null),
                URI.create(gemeente.code().tooi()),
                verwijzingen(gemeenten.voorgangers(gemeente.code())),
                verwijzingen(gemeenten.opvolgers(gemeente.code())));
    }

    private static List<Verwijzing> verwijzingen(List<Gemeente> andere) {
        return andere.stream().map(g -> new Verwijzing(g.code().waarde(), g.naam())).toList();
    }

    /** A gemeente as open data; what is not known or does not hold is absent. */
    @Schema(name = "Gemeente")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GemeenteGegevens(
            @Schema(description = "Code van het CBS", example = "GM0344") String code,
            String naam,
            String provincie,
            @Schema(description = "Eerste dag waarop de gemeente bestaat") LocalDate geldtVanaf,
            @Schema(description = "Onwaar: de gemeente is ouder dan geldtVanaf")
                    boolean geldtVanafExact,
            @Schema(description = "Eerste dag waarop de gemeente niet meer bestaat")
                    @Nullable LocalDate geldtTot,
            @Nullable Integer inwoners,
            @Schema(description = "Dag van het inwonertal, altijd een 1 januari")
                    @Nullable LocalDate peildatum,
            @Schema(description = "Adres van de gemeente in TOOI") URI tooi,
            @Schema(description = "Gemeenten die (deels) in deze opgingen")
                    List<Verwijzing> voorgangers,
            @Schema(description = "Gemeenten waarin deze (deels) opging")
                    List<Verwijzing> opvolgers) {}

    /** Another gemeente. */
    @Schema(name = "Gemeenteverwijzing")
    record Verwijzing(String code, String naam) {}
}
