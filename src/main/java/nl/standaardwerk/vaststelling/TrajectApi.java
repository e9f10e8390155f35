// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Uitslagzin;
import nl.standaardwerk.regeling.Regelingen;
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
import java.util.List;
import java.util.UUID;

/** Trajecten as open data: where each is, and of one every move, advice and outcome. */
@RestController
@Openbaar
@Tag(name = "trajecten")
@RequestMapping(path = "/api/v1/trajecten", produces = MediaType.APPLICATION_JSON_VALUE)
class TrajectApi {

    private final Vaststelling vaststelling;
    private final Adviezen adviezen;
    private final Raadplegingen raadplegingen;
    private final Tekst t;

    TrajectApi(Vaststelling vaststelling, Adviezen adviezen, Raadplegingen raadplegingen, Tekst t) {
        this.vaststelling = vaststelling;
        this.adviezen = adviezen;
        this.raadplegingen = raadplegingen;
        this.t = t;
    }

    /** One traject in a list. */
    record TrajectGegeven(
            String id,
            @Schema(example = "SW-2026-014") String voorstel,
            String regeling,
            String voorgesteld,
            String route,
            String stap,
            LocalDate sinds,
            @Nullable LocalDate aangehoudenTot,
            LocalDate gestart,
            int dossierversie,
            String sha256,
            @Nullable String vorige,
            boolean demonstratie) {

        static TrajectGegeven van(Traject t) {
            return new TrajectGegeven(
                    t.id().toString(),
                    t.nummer(),
                    t.regeling(),
                    t.voorgesteld().name(),
                    t.route().name(),
                    t.stap().name(),
                    t.sinds(),
                    t.aangehoudenTot().orElse(null),
                    t.gestart(),
                    t.dossierversie().nummer(),
                    t.dossierversie().sha256(),
                    t.vorige().map(TrajectId::toString).orElse(null),
                    t.demonstratie());
        }
    }

    /** One move. */
    record ZetGegeven(
            int nummer,
            String van,
            String actor,
            String handeling,
            String geval,
            String naar,
            String regeling,
            String bron,
            String reden,
            @Nullable LocalDate tot,
            LocalDate op) {

        static ZetGegeven van(Zet z) {
            return new ZetGegeven(
                    z.nummer(),
                    z.van().name(),
                    z.actor().name(),
                    z.handeling().name(),
                    z.geval().name(),
                    z.naar().name(),
                    z.regeling(),
                    z.bron(),
                    z.reden(),
                    z.tot().orElse(null),
                    z.op());
        }
    }

    /** One condition of an advice. */
    record VoorwaardeGegeven(int nummer, String tekst, @Nullable LocalDate voldaan) {}

    /** One advice. */
    record AdviesGegeven(
            String id,
            String orgaan,
            LocalDate gevraagd,
            LocalDate uiterlijk,
            LocalDate ontvangen,
            String strekking,
            String motivering,
            List<VoorwaardeGegeven> voorwaarden,
            String verbindendheid,
            @Nullable LocalDate anderTermijn,
            String tempo,
            @Nullable String herstelt) {

        static AdviesGegeven van(Advies a) {
            return new AdviesGegeven(
                    a.id().waarde().toString(),
                    a.vraag().orgaan().waarde(),
                    a.vraag().gevraagd(),
                    a.vraag().uiterlijk(),
                    a.ontvangen(),
                    a.strekking().name(),
                    a.motivering(),
                    a.voorwaarden().stream()
                            .map(
                                    v ->
                                            new VoorwaardeGegeven(
                                                    v.nummer(),
                                                    v.tekst(),
                                                    v.voldaan().orElse(null)))
                            .toList(),
                    a.graad().name(),
                    a.anderTermijn().orElse(null),
                    a.tempo(),
                    a.herstelt().map(h -> h.waarde().toString()).orElse(null));
        }
    }

    /** One question to the members; its outcome only once it stands. */
    record RaadplegingGegeven(
            String id,
            String soort,
            String vorm,
            String effect,
            String stand,
            @Nullable String zin) {}

    /** One traject with everything that happened. */
    record TrajectGeheel(
            TrajectGegeven traject,
            List<ZetGegeven> zetten,
            List<AdviesGegeven> adviezen,
            List<RaadplegingGegeven> raadplegingen) {}

    @GetMapping
    @Operation(
            operationId = "trajecten",
            summary = "Trajecten",
            description = "Alle trajecten, het laatst gestarte eerst.")
    ApiLijst<TrajectGegeven> trajecten(
            @RequestParam(required = false) @Nullable Integer pagina,
            @RequestParam(required = false) @Nullable Integer aantal) {
        return ApiLijst.van(vaststelling.alle(), pagina, aantal, TrajectGegeven::van);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "traject",
            summary = "Eén traject",
            description = "Met elke zet, de adviezen en de raadplegingen.")
    TrajectGeheel traject(@PathVariable String id) {
        var traject = vaststelling.get(id(id));
        return new TrajectGeheel(
                TrajectGegeven.van(traject),
                vaststelling.zetten(traject.id()).stream().map(ZetGegeven::van).toList(),
                adviezen.van(traject.dossier()).stream()
                        .filter(a -> a.vraag().dossierversie().equals(traject.dossierversie()))
                        .map(AdviesGegeven::van)
                        .toList(),
                raadplegingen.vanTraject(traject.id().waarde()).stream()
                        .map(this::raadpleging)
                        .toList());
    }

    private RaadplegingGegeven raadpleging(Raadpleging r) {
        var stemregels = Regelingen.versie(r.vraag().regeling()).stemregels();
        var inhoud = r.vraag().inhoud();
        return new RaadplegingGegeven(
                r.id().toString(),
                inhoud.soort().name(),
                inhoud.vorm().name(),
                inhoud.effect().name(),
                r.stand().name(),
                r.uitslag().map(u -> Uitslagzin.van(u, stemregels, t)).orElse(null));
    }

    private static TrajectId id(String id) {
        try {
            return new TrajectId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden("traject", id);
        }
    }
}
