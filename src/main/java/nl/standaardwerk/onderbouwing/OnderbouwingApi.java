// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.ApiLijst;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The structured parts of a dossier as open data: of the version that was submitted. */
@RestController
@Openbaar
@RequestMapping("/api/v1/voorstellen/{nummer}")
class OnderbouwingApi {

    private final Voorbereiding voorbereiding;
    private final Onderbouwing onderbouwing;

    OnderbouwingApi(Voorbereiding voorbereiding, Onderbouwing onderbouwing) {
        this.voorbereiding = voorbereiding;
        this.onderbouwing = onderbouwing;
    }

    /** A position. */
    record StandpuntGegeven(
            @Schema(description = "Dag waarop deze houding is gehoord") LocalDate op,
            @Schema(example = "VOOR") String houding) {}

    /** A stakeholder. */
    record StakeholderGegeven(
            UUID id,
            String partij,
            @Schema(example = "LEVERANCIER") String soort,
            String rol,
            String hoe,
            String wanneer,
            @Schema(description = "De laatste houding", example = "VOOR") String houding,
            @Schema(description = "Elke houding met haar dag, nieuwste eerst")
                    List<StandpuntGegeven> standpunten) {

        static StakeholderGegeven van(Stakeholder s) {
            return new StakeholderGegeven(
                    s.id(),
                    s.partij(),
                    s.soort().name(),
                    s.rol(),
                    s.hoe(),
                    s.wanneer(),
                    s.houding().name(),
                    s.verloop().stream()
                            .map(p -> new StandpuntGegeven(p.op(), p.houding().name()))
                            .toList());
        }
    }

    @Operation(summary = "De stakeholders van een voorstel, met hun rol en houding")
    @GetMapping("/stakeholders")
    ApiLijst<StakeholderGegeven> stakeholders(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        return ApiLijst.van(
                openbaar(nummer).stakeholders(), pagina, aantal, StakeholderGegeven::van);
    }

    /** A praktijkproef. */
    record PraktijkproefGegeven(
            UUID id,
            String wat,
            @Schema(example = "GM0150") String gemeente,
            LocalDate van,
            @Schema(description = "Ontbreekt zolang de proef loopt") @Nullable LocalDate totEnMet,
            @Schema(example = "GESLAAGD") String uitkomst,
            @Schema(description = "Wat de gemeente ervan leerde") String ervaring,
            @Schema(description = "Adres van het document; ontbreekt als er geen is")
                    @Nullable String bewijs) {

        static PraktijkproefGegeven van(Praktijkproef p) {
            return new PraktijkproefGegeven(
                    p.id(),
                    p.wat(),
                    p.gemeente().waarde(),
                    p.van(),
                    p.totEnMet().orElse(null),
                    p.uitkomst().name(),
                    p.ervaring(),
                    p.bewijs().map(Praktijkproef.Bewijs::pad).orElse(null));
        }
    }

    @Operation(summary = "Waar een voorstel in de praktijk is beproefd, en met welke uitkomst")
    @GetMapping("/praktijkproeven")
    ApiLijst<PraktijkproefGegeven> praktijkproeven(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        return ApiLijst.van(
                openbaar(nummer).praktijkproeven(), pagina, aantal, PraktijkproefGegeven::van);
    }

    /** How many answered. */
    record AntwoordenGegeven(int antwoorden, int voor) {

        static AntwoordenGegeven van(Antwoordtelling telling) {
            return new AntwoordenGegeven(telling.antwoorden(), telling.voor());
        }
    }

    /** The figures of a measurement, and what the platform makes of them. */
    record UitslagGegeven(
            LocalDate van,
            LocalDate totEnMet,
            AntwoordenGegeven totaal,
            @Schema(description = "Per provincie, naar CBS-code; alleen bij gemeenten")
                    Map<String, AntwoordenGegeven> perProvincie,
            @Schema(description = "Naar aantal inwoners; alleen bij gemeenten")
                    Map<String, AntwoordenGegeven> perGrootte,
            @Schema(description = "Berekend uit afspraak en uitslag", example = "VOLDOENDE")
                    String stand) {

        static UitslagGegeven van(Afspraak afspraak, Meting m) {
            var perProvincie = new TreeMap<String, AntwoordenGegeven>();
            m.perProvincie()
                    .forEach((p, n) -> perProvincie.put(p.code(), AntwoordenGegeven.van(n)));
            var perGrootte = new TreeMap<String, AntwoordenGegeven>();
            m.perGrootte().forEach((g, n) -> perGrootte.put(g.name(), AntwoordenGegeven.van(n)));
            return new UitslagGegeven(
                    m.van(),
                    m.totEnMet(),
                    AntwoordenGegeven.van(m.totaal()),
                    perProvincie,
                    perGrootte,
                    afspraak.stand(m.totaal()).name());
        }
    }

    /** A measurement of draagvlak. */
    record DraagvlakGegeven(
            UUID id,
            String vraag,
            @Schema(example = "GEMEENTEN") String populatie,
            @Schema(description = "Naam van een andere groep") String groep,
            int omvang,
            String methode,
            @Schema(description = "Minste deel voor, in procenten") int grens,
            @Schema(description = "Minste deel dat antwoordt, in procenten") int minsteRespons,
            @Schema(description = "Dag van de afspraak, altijd voor de meting")
                    LocalDate afgesprokenOp,
            @Schema(description = "Ontbreekt als er nog niet is gemeten")
                    @Nullable UitslagGegeven uitslag) {

        static DraagvlakGegeven van(Draagvlakmeting d) {
            var a = d.afspraak();
            return new DraagvlakGegeven(
                    d.id(),
                    a.vraag(),
                    a.populatie().name(),
                    a.groep(),
                    a.omvang(),
                    a.methode(),
                    a.grens(),
                    a.minsteRespons(),
                    a.op(),
                    d.meting().map(m -> UitslagGegeven.van(a, m)).orElse(null));
        }
    }

    @Operation(summary = "Hoe draagvlak voor een voorstel is gemeten en of het voldoende is")
    @GetMapping("/draagvlak")
    ApiLijst<DraagvlakGegeven> draagvlak(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        return ApiLijst.van(openbaar(nummer).metingen(), pagina, aantal, DraagvlakGegeven::van);
    }

    private Blad openbaar(String nummer) {
        var voorstel =
                voorbereiding
                        .vind(nummer, Gebruiker.bezoeker())
                        .filter(Voorstel::isOpenbaar)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        return onderbouwing.blad(voorstel.id(), voorstel.openbareVersie().orElseThrow());
    }
}
