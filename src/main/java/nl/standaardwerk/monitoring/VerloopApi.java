// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.register.Standaard;
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
import java.util.Optional;

/** How a standard was applied in time, as open data. */
@RestController
@Openbaar
class VerloopApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CSVFormat VORM =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "peildatum",
                            "standaard",
                            "gemeenten",
                            "toegepast",
                            "gepland",
                            "leg_uit",
                            "onbekend",
                            "demonstratie")
                    .get();

    private final VerloopController.Omgeving omgeving;

    VerloopApi(VerloopController.Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @GetMapping(path = "/api/v1/standaarden/{sleutel}/verloop/csv", produces = "text/csv")
    @Operation(
            operationId = "haalVerloopVanStandaardAlsCsv",
            summary = "Hoe een standaard door de tijd is toegepast, als CSV",
            description =
                    "Een regel per maand of kwartaal, vanaf de dag waarop de standaard ging gelden."
                            + " gemeenten: voor hoeveel de standaard op die dag gold.")
    ResponseEntity<String> csv(
            @PathVariable String sleutel,
            @Parameter(description = "Laatste dag, jjjj-mm-dd; anders vandaag")
                    @RequestParam(required = false)
                    @Nullable String op) {
        var standaard = omgeving.standaard(sleutel);
        var dag = omgeving.dag(Formulier.leeg().met("op", Optional.ofNullable(op).orElse("")));
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(csv(standaard, omgeving.verloop(standaard, dag)));
    }

    private static String csv(Standaard standaard, Verloop verloop) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, VORM)) {
            for (var punt : verloop.punten()) {
                boolean verzonnen = standaard.demonstratie() || punt.telling().demonstratie();
                csv.printRecord(
                        punt.dag(),
                        standaard.sleutel(),
                        punt.basis(),
                        punt.van(Groep.TOEGEPAST),
                        punt.van(Groep.GEPLAND),
                        punt.van(Groep.LEG_UIT),
                        punt.van(Groep.ONBEKEND),
                        verzonnen ? "ja" : "nee");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString();
    }
}
