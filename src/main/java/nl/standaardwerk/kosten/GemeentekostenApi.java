// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.web.ApiLijst;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a voorstel costs every gemeente, as open data. */
@RestController
@RequestMapping("/api/v1/voorstellen/{nummer}/kosten")
@Openbaar
class GemeentekostenApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BRON = "CBS";
    private static final CSVFormat VORM =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "gemeentecode",
                            "gemeente",
                            "inwoners",
                            "peildatum",
                            "bron",
                            "jaar",
                            "en_verder",
                            "eenmalig",
                            "per_jaar",
                            "bijdrage",
                            "zelf")
                    .get();

    private final BladReader lezer;
    private final Kosten kosten;

    GemeentekostenApi(BladReader lezer, Kosten kosten) {
        this.lezer = lezer;
        this.kosten = kosten;
    }

    /** One year of a gemeente. */
    @Schema(name = "Gemeentekostenjaar")
    record JaarGegeven(
            int jaar,
            @Schema(description = "Dit jaar staat ook voor alle volgende") boolean enVerder,
            @Schema(description = "In centen") long eenmalig,
            @Schema(description = "In centen; onder nul levert het geld op") long perJaar,
            @Schema(description = "Wat anderen aan de gemeente betalen") long bijdrage,
            @Schema(description = "Wat de gemeente zelf betaalt") long zelf) {

        static JaarGegeven van(Gemeentekosten.Jaar j) {
            return new JaarGegeven(
                    j.jaar(), j.verder(), j.eenmalig(), j.perJaar(), j.bijdrage(), j.zelf());
        }
    }

    /** One step of the calculation. */
    @Schema(name = "Gemeentekostenregel")
    record RekenGegeven(
            @Schema(description = "Nummer van de regel in het dossier") int regel,
            @Schema(description = "EENMALIG of PER_JAAR") String soort,
            @Schema(description = "Of het geld is dat de gemeente krijgt") boolean isBijdrage,
            @Schema(description = "Vast deel, in centen") long vast,
            @Schema(description = "Per inwoner, in honderdsten van een cent") long perInwoner,
            @Schema(description = "Inwoners maal het deel per inwoner, in hele centen")
                    long inwonersdeel,
            @Schema(description = "Vast deel en inwonersdeel samen, in centen") long samen) {

        static RekenGegeven van(Gemeentekosten.Rekenregel r) {
            return new RekenGegeven(
                    r.regel().nr(),
                    r.soort().name(),
                    r.isBijdrage(),
                    r.bedrag().vast(),
                    r.bedrag().perInwoner(),
                    r.inwonersdeel(),
                    r.samen());
        }
    }

    /** The sheet of a gemeente; without years when it has no number of inhabitants. */
    @Schema(name = "Gemeentekosten")
    record GemeenteGegeven(
            @Schema(example = "GM0344") String code,
            String naam,
            @Nullable Integer inwoners,
            @Schema(description = "Dag van het inwonertal, altijd een 1 januari")
                    @Nullable LocalDate peildatum,
            @Schema(description = "Bron van het inwonertal") @Nullable String bron,
            @Schema(description = "Hoe de bedragen zijn berekend") List<RekenGegeven> berekening,
            List<JaarGegeven> jaren) {

        static GemeenteGegeven van(Gemeentekosten k) {
            return new GemeenteGegeven(
                    k.gemeente().code().waarde(),
                    k.gemeente().naam(),
                    k.inwoners().map(Inwonertal::aantal).orElse(null),
                    k.inwoners().map(Inwonertal::peildatum).orElse(null),
                    k.inwoners().map(_ -> BRON).orElse(null),
                    k.regels().stream().map(RekenGegeven::van).toList(),
                    k.jaren().stream().map(JaarGegeven::van).toList());
        }
    }

    @GetMapping("/gemeenten")
    @Operation(
            operationId = "zoekGemeentekosten",
            summary = "Wat een voorstel elke gemeente kost",
            description =
                    "Op naam, in centen. Het deel per inwoner is per gemeente en bedrag afgerond op"
                            + " hele centen, een halve cent van nul af; alle gemeenten samen zijn"
                            + " precies wat gemeenten volgens het voorstel betalen.")
    ApiLijst<GemeenteGegeven> gemeenten(
            @PathVariable String nummer,
            @Parameter(description = KostenApi.VERSIE) @RequestParam Optional<Integer> versie,
            @Parameter(description = "Nummer van de pagina, vanaf 1")
                    @RequestParam(required = false)
                    @Nullable Integer pagina,
            @Parameter(description = "Aantal per pagina, 1 tot en met 500")
                    @RequestParam(required = false)
                    @Nullable Integer aantal) {
        return ApiLijst.van(bladen(nummer, versie), pagina, aantal, GemeenteGegeven::van);
    }

    @GetMapping(path = "/gemeenten/csv", produces = "text/csv")
    @Operation(
            operationId = "haalGemeentekostenAlsCsv",
            summary = "Wat een voorstel elke gemeente kost, als CSV",
            description = "Alle gemeenten, een regel per jaar; bedragen in euro's met een punt.")
    ResponseEntity<String> csv(
            @PathVariable String nummer,
            @Parameter(description = KostenApi.VERSIE) @RequestParam Optional<Integer> versie) {
        return ResponseEntity.ok().contentType(CSV).body(csv(bladen(nummer, versie)));
    }

    @GetMapping("/gemeenten/{code}")
    @Operation(
            operationId = "haalGemeentekosten",
            summary = "Wat een voorstel één gemeente kost",
            description = "Zonder jaren als er van de gemeente geen inwonertal is.")
    GemeenteGegeven gemeente(
            @PathVariable String nummer,
            @Parameter(description = "Code van het CBS", example = "GM0344") @PathVariable
                    String code,
            @Parameter(description = KostenApi.VERSIE) @RequestParam Optional<Integer> versie) {
        var gevraagd =
                GemeenteCode.lees(code).orElseThrow(() -> new NietGevonden("gemeente", code));
        var blad = lezer.openbaar(nummer, versie).blad();
        return GemeenteGegeven.van(kosten.gemeente(blad, gevraagd));
    }

    private List<Gemeentekosten> bladen(String nummer, Optional<Integer> versie) {
        return kosten.perGemeente(lezer.openbaar(nummer, versie).blad());
    }

    private static String csv(List<Gemeentekosten> bladen) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, VORM)) {
            for (var blad : bladen) {
                for (var jaar : blad.jaren()) {
                    csv.printRecord(
                            blad.gemeente().code(),
                            blad.gemeente().naam(),
                            blad.inwoners().map(Inwonertal::aantal).orElseThrow(),
                            blad.inwoners().map(Inwonertal::peildatum).orElseThrow(),
                            BRON,
                            jaar.jaar(),
                            jaar.verder() ? "ja" : "nee",
                            euro(jaar.eenmalig()),
                            euro(jaar.perJaar()),
                            euro(jaar.bijdrage()),
                            euro(jaar.zelf()));
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return tekst.toString();
    }

    private static BigDecimal euro(long centen) {
        return BigDecimal.valueOf(centen, 2);
    }
}
