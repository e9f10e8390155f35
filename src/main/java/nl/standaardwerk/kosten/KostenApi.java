// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.Openbaar;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What voorstellen cost, as open data; amounts in whole cents. */
@RestController
@RequestMapping("/api/v1/voorstellen/{nummer}/kosten")
@Openbaar
class KostenApi {

    static final String VERSIE = "Versie van het dossier; anders de nieuwste openbare";

    private final BladReader lezer;
    private final Kosten kosten;

    KostenApi(BladReader lezer, Kosten kosten) {
        this.lezer = lezer;
        this.kosten = kosten;
    }

    /** An amount; the part per inhabitant is 0 unless gemeenten pay. */
    @Schema(name = "Kostenbedrag")
    record BedragGegeven(
            @Schema(description = "Vast deel, in centen") long vast,
            @Schema(description = "Per inwoner, in honderdsten van een cent") long perInwoner,
            @Schema(description = "Eerste jaar") int van,
            @Schema(description = "Laatste jaar; ontbreekt als het doorloopt")
                    @Nullable Integer totEnMet) {}

    /** A line about money. */
    @Schema(name = "Kostenregel")
    record RegelGegeven(
            int nummer,
            @Schema(description = "KOSTEN of DEKKING") String soort,
            @Schema(description = "Bij GEMEENTEN gelden de bedragen voor één gemeente")
                    String betaler,
            @Schema(description = "Bij dekking: waar het geld vandaan komt") @Nullable String bron,
            String tekst,
            @Schema(description = "Alleen gemeenten met ten minste zoveel inwoners")
                    int inwonersVanaf,
            @Schema(description = "Alleen gemeenten met minder inwoners")
                    @Nullable Integer inwonersTot,
            @Nullable BedragGegeven eenmalig,
            @Nullable BedragGegeven perJaar) {

        static RegelGegeven van(Kostenregel.MetRaming regel) {
            var raming = regel.raming();
            return new RegelGegeven(
                    regel.nr(),
                    regel instanceof Dekking ? "DEKKING" : "KOSTEN",
                    raming.betaler().name(),
                    regel instanceof Dekking d ? d.bron().name() : null,
                    regel.tekst(),
                    raming.omvang().vanaf(),
                    raming.omvang().tot().orElse(null),
                    raming.eenmalig().map(e -> bedrag(e.bedrag(), e.jaar(), e.jaar())).orElse(null),
                    raming.perJaar()
                            .map(
                                    p ->
                                            bedrag(
                                                    p.bedrag(),
                                                    p.looptijd().van(),
                                                    p.looptijd().totEnMet().orElse(null)))
                            .orElse(null));
        }

        private static BedragGegeven bedrag(Bedrag b, int van, @Nullable Integer totEnMet) {
            return new BedragGegeven(b.vast(), b.perInwoner(), van, totEnMet);
        }
    }

    /** Who does something for the standard. */
    @Schema(name = "Beheertaak")
    record TaakGegeven(int nummer, String rol, String partij, LocalDate vanaf) {}

    /** One payer, kind and year. */
    @Schema(name = "Kostenjaar")
    record CelGegeven(
            String betaler,
            @Schema(description = "EENMALIG of PER_JAAR") String soort,
            int jaar,
            @Schema(description = "Dit jaar staat ook voor alle volgende") boolean enVerder,
            long kosten,
            long dekking,
            @Schema(description = "Wat niet is gedekt; nooit onder nul") long nietGedekt) {}

    /** Everything of a version. */
    @Schema(name = "Kosten")
    record KostenGegeven(
            String nummer,
            int dossierversie,
            boolean demonstratie,
            @Schema(description = "Dag waarvan gemeenten en inwonertallen gelden") LocalDate op,
            List<TaakGegeven> beheer,
            List<RegelGegeven> regels,
            List<CelGegeven> jaren,
            long kosten,
            long dekking,
            long nietGedekt) {}

    @GetMapping
    @Operation(
            operationId = "haalKosten",
            summary = "Beheer, kosten en dekking van een voorstel",
            description = "Alle bedragen in hele centen; onder nul levert het geld op.")
    KostenGegeven kosten(
            @PathVariable String nummer,
            @Parameter(description = VERSIE) @RequestParam Optional<Integer> versie) {
        var gelezen = lezer.openbaar(nummer, versie);
        var blad = gelezen.blad();
        var overzicht = kosten.overzicht(blad);
        var totaal = overzicht.totaal();
        return new KostenGegeven(
                gelezen.voorstel().nummer(),
                gelezen.versie(),
                gelezen.voorstel().demonstratie(),
                blad.op(),
                blad.beheer().stream()
                        .map(b -> new TaakGegeven(b.nr(), b.rol().name(), b.partij(), b.vanaf()))
                        .toList(),
                Kostenblad.metRaming(blad.regels()).stream().map(RegelGegeven::van).toList(),
                overzicht.cellen().stream().map(c -> cel(overzicht, c)).toList(),
                totaal.kosten(),
                totaal.dekking(),
                totaal.tekort());
    }

    private static CelGegeven cel(Kostenoverzicht overzicht, Kostenoverzicht.Cel c) {
        return new CelGegeven(
                c.betaler().name(),
                c.soort().name(),
                c.jaar(),
                overzicht.horizon().filter(h -> h.isVerder(c.jaar())).isPresent(),
                c.kosten(),
                c.dekking(),
                c.tekort());
    }
}
