// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.regeling.Procedure.Halte;
import nl.standaardwerk.web.ApiLijst;
import nl.standaardwerk.web.Tekst;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The policy as data: every row and every setting, each with its source. */
@RestController
@Openbaar
@RequestMapping(path = "/api/v1/regelingen", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "regelingen", description = "De regeling: wie mag wat doen in welke stap")
class RegelingApi {

    private final Tekst tekst;

    RegelingApi(Tekst tekst) {
        this.tekst = tekst;
    }

    @GetMapping
    @Operation(summary = "Alle versies van de regeling", operationId = "lijstRegelingen")
    ApiLijst<Kort> lijst(
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        return ApiLijst.van(
                Regelingen.alle(), pagina, aantal, r -> new Kort(r.versie(), r.geldtVanaf()));
    }

    @GetMapping("/{versie}")
    @Operation(
            summary = "Een regeling met alle rijen en instellingen",
            operationId = "toonRegeling")
    Volledig toon(@PathVariable String versie) {
        var regeling = Regelingen.versie(versie);
        return new Volledig(
                regeling.versie(),
                regeling.geldtVanaf(),
                Arrays.stream(Verbindendheid.values()).map(v -> route(regeling, v)).toList(),
                regeling.instellingen().stream().map(this::instelling).toList(),
                regeling.toetsvragen().stream()
                        .map(v -> vraag(v, v.nummer(), "regeling.toetsvraag."))
                        .toList(),
                regeling.motiveringsaspecten().stream()
                        .map(a -> vraag(a, a.nummer(), "regeling.motiveringsaspect."))
                        .toList());
    }

    private static Route route(Regeling regeling, Verbindendheid graad) {
        var procedure = regeling.procedure(graad);
        return new Route(
                graad,
                procedure.route().stream()
                        .map(h -> new Routehalte(h.soort(), h.nodig(), List.copyOf(h.actoren())))
                        .toList(),
                procedure.regels().stream().map(Rij::van).toList());
    }

    private InstellingVeld instelling(Instelling instelling) {
        String sleutel = "regeling.instelling." + instelling.sleutel();
        return new InstellingVeld(
                instelling.sleutel(),
                instelling.waarde(),
                tekst.van(sleutel + ".naam"),
                tekst.van(sleutel + ".waarde", instelling.waarde()),
                tekst.van(sleutel + ".toelichting"),
                instelling.bron());
    }

    private Vraag vraag(Enum<?> waarde, int nummer, String begin) {
        return new Vraag(nummer, waarde.name(), tekst.van(begin + waarde.name() + ".vraag"));
    }

    /** A version in the list. */
    @Schema(name = "RegelingKort")
    record Kort(String versie, LocalDate geldtVanaf) {}

    /** A version with everything in it. */
    @Schema(name = "Regeling")
    record Volledig(
            String versie,
            LocalDate geldtVanaf,
            List<Route> routes,
            List<InstellingVeld> instellingen,
            List<Vraag> toetsvragen,
            List<Vraag> motiveringsaspecten) {}

    /** The route of one degree: its stops in order, and its rows. */
    @Schema(name = "RegelingRoute")
    record Route(Verbindendheid verbindendheid, List<Routehalte> haltes, List<Rij> regels) {}

    /** A stop, and whether this route passes it. */
    @Schema(name = "RegelingHalte")
    record Routehalte(Halte.Soort halte, Halte.Nodig nodig, List<Actor> actoren) {}

    /** One row. */
    @Schema(name = "RegelingRegel")
    record Rij(
            Stap stap,
            Actor actor,
            Handeling handeling,
            Geval geval,
            Stap volgendeStap,
            Bron bron) {

        static Rij van(Regel regel) {
            return new Rij(
                    regel.van(),
                    regel.actor(),
                    regel.handeling(),
                    regel.geval(),
                    regel.naar(),
                    regel.bron());
        }
    }

    /** A setting, with its words. */
    @Schema(name = "RegelingInstelling")
    record InstellingVeld(
            String sleutel,
            String waarde,
            String naam,
            String omschrijving,
            String toelichting,
            Bron bron) {}

    /** A question that a dossier answers. */
    @Schema(name = "RegelingVraag")
    record Vraag(int nummer, String code, String vraag) {}
}
