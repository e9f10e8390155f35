// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.web.ApiLijst;
import nl.standaardwerk.web.Formulier;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How gemeenten apply standards, as open data. */
@RestController
@Openbaar
class ToepassingApi {

    private static final String OP = "Dag, jjjj-mm-dd; anders vandaag";
    private static final String PAGINA = "Nummer van de pagina, vanaf 1";
    private static final String AANTAL = "Aantal per pagina, 1 tot en met 500";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CSVFormat VORM =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "peildatum",
                            "gemeentecode",
                            "gemeente",
                            "standaard",
                            "titel",
                            "binding",
                            "status",
                            "opgave_op",
                            "geldig_tot",
                            "uiterlijk",
                            "versie",
                            "redenen",
                            "demonstratie")
                    .get();

    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;

    ToepassingApi(Toepassing toepassing, Toepassing.Omgeving omgeving) {
        this.toepassing = toepassing;
        this.omgeving = omgeving;
    }

    /** How a gemeente applies a standard. */
    @Schema(name = "Toepassing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gegeven(
            @Schema(description = "De dag waarvan dit geldt") LocalDate peildatum,
            @Schema(description = "Code van het CBS", example = "GM0344") String gemeentecode,
            String gemeente,
            @Schema(description = "Laatste deel van het adres van de standaard") String standaard,
            String titel,
            @Schema(description = "Ontbreekt bij een vrijwillige opgave") @Nullable String binding,
            @Schema(
                            description =
                                    "toegepast, gepland, leg-uit, afwijking (leg uit bij een"
                                            + " verbindende standaard), verlopen of geen-opgave")
                    String status,
            @Schema(description = "Dag van de opgave die telt") @Nullable LocalDate opgaveOp,
            @Schema(description = "Laatste dag van plan, bewijs of uitleg")
                    @Nullable LocalDate geldigTot,
            @Schema(description = "Laatste dag voor de eerste opgave")
                    @Nullable LocalDate uiterlijk,
            @Schema(description = "Toegepaste versie") @Nullable String versie,
            @Schema(description = "Waarom de standaard niet is toegepast") List<String> redenen,
            @Schema(description = "Waar: verzonnen, voor de demonstratie") boolean demonstratie) {}

    @GetMapping("/api/v1/standaarden/{sleutel}/toepassing")
    @Operation(
            operationId = "haalToepassingVanStandaard",
            summary = "Hoe gemeenten een standaard toepassen",
            description = "Elke gemeente waarvoor de standaard op die dag gold.")
    ApiLijst<Gegeven> standaard(
            @PathVariable String sleutel,
            @Parameter(description = OP) @RequestParam(required = false) @Nullable String op,
            @Parameter(description = PAGINA) @RequestParam(required = false)
                    @Nullable Integer pagina,
            @Parameter(description = AANTAL) @RequestParam(required = false)
                    @Nullable Integer aantal) {
        OnjuisteInvoer.samen(() -> dag(op), () -> ApiLijst.eis(pagina, aantal));
        var dag = dag(op);
        var rijen = toepassing.alle(Optional.of(standaard(sleutel).id()), dag);
        return ApiLijst.van(rijen, pagina, aantal, rij -> gegeven(rij, dag));
    }

    @GetMapping("/api/v1/gemeenten/{code}/toepassing")
    @Operation(
            operationId = "haalToepassingVanGemeente",
            summary = "Hoe een gemeente de standaarden toepast",
            description = "Wat op die dag voor haar gold, en wat zij vrijwillig opgaf.")
    ApiLijst<Gegeven> gemeente(
            @Parameter(description = "Code van het CBS", example = "GM0344") @PathVariable
                    String code,
            @Parameter(description = OP) @RequestParam(required = false) @Nullable String op,
            @Parameter(description = PAGINA) @RequestParam(required = false)
                    @Nullable Integer pagina,
            @Parameter(description = AANTAL) @RequestParam(required = false)
                    @Nullable Integer aantal) {
        OnjuisteInvoer.samen(() -> dag(op), () -> ApiLijst.eis(pagina, aantal));
        var dag = dag(op);
        var gemeente =
                GemeenteCode.lees(code)
                        .map(omgeving.gemeenten()::get)
                        .orElseThrow(() -> new NietGevonden("gemeente", code));
        var rijen =
                toepassing.vanGemeente(gemeente.code(), dag).stream()
                        .sorted(java.util.Comparator.comparing(r -> r.standaard().waarde()))
                        .toList();
        return ApiLijst.van(rijen, pagina, aantal, rij -> gegeven(rij, dag));
    }

    @GetMapping(path = "/api/v1/toepassing/csv", produces = "text/csv")
    @Operation(
            operationId = "haalToepassingAlsCsv",
            summary = "Hoe gemeenten standaarden toepassen, als CSV",
            description = "Een regel per gemeente en standaard; alle standaarden of één.")
    ResponseEntity<String> csv(
            @Parameter(description = "Laatste deel van het adres van de standaard")
                    @RequestParam(required = false)
                    @Nullable String standaard,
            @Parameter(description = OP) @RequestParam(required = false) @Nullable String op) {
        var dag = dag(op);
        var id =
                Optional.ofNullable(standaard)
                        .filter(s -> !s.isBlank())
                        .map(s -> standaard(s).id());
        return ResponseEntity.ok().contentType(CSV).body(csv(toepassing.alle(id, dag), dag));
    }

    private String csv(List<Standrij> rijen, LocalDate dag) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, VORM)) {
            for (var rij : rijen) {
                var g = gegeven(rij, dag);
                csv.printRecord(
                        g.peildatum(),
                        g.gemeentecode(),
                        g.gemeente(),
                        g.standaard(),
                        g.titel(),
                        g.binding(),
                        g.status(),
                        g.opgaveOp(),
                        g.geldigTot(),
                        g.uiterlijk(),
                        g.versie(),
                        String.join(" ", g.redenen()),
                        g.demonstratie() ? "ja" : "nee");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString();
    }

    private Gegeven gegeven(Standrij rij, LocalDate dag) {
        var standaard = omgeving.register().get(rij.standaard());
        return new Gegeven(
                dag,
                rij.gemeente().waarde(),
                omgeving.gemeenten().get(rij.gemeente()).naam(),
                standaard.sleutel(),
                standaard.gegevens(dag).titel(),
                rij.verplichting().map(Enum::name).orElse(null),
                rij.stand().code(),
                rij.op().orElse(null),
                rij.geldigTot().orElse(null),
                rij.termijn().orElse(null),
                rij.versie().isEmpty() ? null : rij.versie(),
                rij.redenen().stream().map(Enum::name).toList(),
                rij.demonstratie() || standaard.demonstratie());
    }

    private Standaard standaard(String sleutel) {
        return omgeving.register()
                .vind(sleutel)
                .orElseThrow(() -> new NietGevonden("standaard", sleutel));
    }

    private LocalDate dag(@Nullable String op) {
        return ToepassingController.dag(
                Formulier.leeg().met("op", Optional.ofNullable(op).orElse("")), omgeving.vandaag());
    }
}
