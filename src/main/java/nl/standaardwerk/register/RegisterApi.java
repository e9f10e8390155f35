// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.web.ApiLijst;
import nl.standaardwerk.web.Formulier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** The register as data. */
@RestController
@Openbaar
@Tag(name = "register")
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterApi {

    private final InhoudReader inhoud;
    private final Clock clock;

    RegisterApi(InhoudReader inhoud, Clock clock) {
        this.inhoud = inhoud;
        this.clock = clock;
    }

    @GetMapping("/standaarden")
    @Operation(
            operationId = "standaarden",
            summary = "Standaarden op een dag",
            description =
                    "Alle standaarden waarover op die dag een besluit kan zijn genomen, op titel.")
    ApiLijst<StandaardJson> standaarden(
            @RequestParam(required = false) @Nullable String op,
            @RequestParam(required = false) @Nullable String binding,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        OnjuisteInvoer.samen(() -> vraag(op, binding, q), () -> ApiLijst.eis(pagina, aantal));
        var vraag = vraag(op, binding, q);
        var register = inhoud.nu();
        return ApiLijst.van(
                Lijst.van(register.standaarden(), vraag).rijen(),
                pagina,
                aantal,
                StandaardJson::kort);
    }

    @GetMapping("/standaarden/{sleutel}")
    @Operation(
            operationId = "standaard",
            summary = "Eén standaard op een dag",
            description = "Met zijn versies, treden, relaties, besluiten en bronnen.")
    StandaardJson.Geheel standaard(
            @PathVariable String sleutel, @RequestParam(required = false) @Nullable String op) {
        var dag = vraag(op, null, null).op();
        var register = inhoud.nu();
        return register.vind(sleutel)
                .map(s -> StandaardJson.Geheel.van(s, dag, register))
                .orElseThrow(() -> new NietGevonden("standaard", sleutel));
    }

    @GetMapping("/besluiten")
    @Operation(
            operationId = "besluiten",
            summary = "Besluiten",
            description = "Alle besluiten in het register, het laatst vastgelegde eerst.")
    ApiLijst<StandaardJson.BesluitJson> besluiten(
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        var register = inhoud.nu();
        return ApiLijst.van(
                register.besluiten(),
                pagina,
                aantal,
                b -> StandaardJson.BesluitJson.van(b, register));
    }

    @GetMapping("/besluiten/{id}")
    @Operation(
            operationId = "besluit",
            summary = "Eén besluit",
            description = "Met alles wat het besluit noemt.")
    StandaardJson.BesluitJson besluit(@PathVariable String id) {
        var register = inhoud.nu();
        return BesluitId.lees(id)
                .flatMap(register::vind)
                .map(b -> StandaardJson.BesluitJson.van(b, register))
                .orElseThrow(() -> new NietGevonden("besluit", id));
    }

    /** In the API a day is written in one way only. */
    private Lijst.Vraag vraag(@Nullable String op, @Nullable String binding, @Nullable String q) {
        boolean leesbaar = op == null || op.matches("\\d{4}-\\d{2}-\\d{2}");
        var dag = op == null || !leesbaar ? List.<String>of() : List.of(op);
        OnjuisteInvoer.samen(
                () ->
                        new OnjuisteInvoer.Verzamelaar()
                                .eis(leesbaar, "op", "register.api.fout.dag")
                                .klaar(),
                () -> gelezen(dag, binding, q));
        return gelezen(dag, binding, q);
    }

    private Lijst.Vraag gelezen(List<String> op, @Nullable String binding, @Nullable String q) {
        var velden = new HashMap<String, List<String>>();
        velden.put("op", op);
        velden.put("binding", binding == null ? List.of() : List.of(binding.split(",", -1)));
        velden.put("q", q == null ? List.of() : List.of(q));
        velden.put("sorteer", List.of("naam"));
        return Lijst.Vraag.van(Formulier.van(velden), LocalDate.now(clock));
    }
}
