// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.web.Formulier;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Gemeenten against standards, as open data. */
@RestController
@Openbaar
class MatrixApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MatrixController.Bronnen bronnen;

    MatrixApi(MatrixController.Bronnen bronnen) {
        this.bronnen = bronnen;
    }

    @GetMapping(path = "/api/v1/toepassing/matrix/csv", produces = "text/csv")
    @Operation(
            operationId = "haalToepassingsmatrixAlsCsv",
            summary = "Gemeenten en standaarden, als CSV",
            description =
                    "Een regel per gemeente en een kolom per standaard die op die dag verplicht is;"
                            + " leeg: geldt niet voor die gemeente.")
    ResponseEntity<String> csv(
            @Parameter(description = "Laatste deel van het adres van de standaard; anders alle")
                    @RequestParam(required = false)
                    @Nullable String standaard,
            @Parameter(description = "Naam van de provincie, zoals UTRECHT; anders alle")
                    @RequestParam(required = false)
                    @Nullable String provincie,
            @Parameter(description = "TOT_20, TOT_50, TOT_100 of VANAF_100; anders alle")
                    @RequestParam(required = false)
                    @Nullable String grootte,
            @Parameter(description = "Dag, jjjj-mm-dd; anders vandaag")
                    @RequestParam(required = false)
                    @Nullable String op) {
        var s =
                bronnen.selectie(
                        Formulier.leeg()
                                .met("standaard", of(standaard))
                                .met("provincie", of(provincie))
                                .met("grootte", of(grootte))
                                .met("op", of(op)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(csv(s, bronnen.matrix(s.standaarden(), s.gemeenten(), s.op())));
    }

    private static String of(@Nullable String waarde) {
        return Optional.ofNullable(waarde).orElse("");
    }

    private static String csv(Selectie selectie, Matrix matrix) {
        var kop =
                Stream.concat(
                                Stream.of("peildatum", "gemeentecode", "gemeente", "provincie"),
                                matrix.standaarden().stream().map(Standaardstatus::sleutel))
                        .toArray(String[]::new);
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.RFC4180.builder().setHeader(kop).get())) {
            for (var rij : matrix.rijen()) {
                var g = rij.gemeente();
                csv.printRecord(
                        Stream.concat(
                                Stream.of(
                                        selectie.op().toString(),
                                        g.code().waarde(),
                                        g.naam(),
                                        g.provincie().naam()),
                                matrix.standaarden().stream()
                                        .map(s -> rij.bij(s).map(r -> r.stand().code()))
                                        .map(code -> code.orElse(""))));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString();
    }
}
