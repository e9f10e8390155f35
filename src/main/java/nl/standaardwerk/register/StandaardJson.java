// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A standard in the list of the API, as it stands on a day.
 *
 * @param binding its degree; absent when there is none or it cannot be established
 * @param mogelijk the degrees that can hold, when the known dates do not decide
 * @param adres of the whole standard in the API
 */
@Schema(name = "Standaard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandaardJson(
        String sleutel,
        String titel,
        String omschrijving,
        LocalDate op,
        Standaardstatus.Status status,
        @Nullable Verbindendheid binding,
        List<Verbindendheid> mogelijk,
        List<Kenmerk> kenmerken,
        Categorie categorie,
        String eigenaar,
        String beheerder,
        String versie,
        DatumJson besluitdatum,
        boolean demonstratie,
        String adres) {

    static StandaardJson kort(Lijst.Rij rij) {
        var status = rij.status();
        var gegevens = rij.gegevens();
        return new StandaardJson(
                status.sleutel(),
                status.titel(),
                gegevens.omschrijving(),
                status.op(),
                status.status(),
                binding(status.graad()),
                mogelijk(status.graad()),
                status.kenmerken().stream().sorted().toList(),
                gegevens.categorie(),
                gegevens.eigenaar(),
                gegevens.beheerder(),
                rij.versie(),
                DatumJson.van(rij.besluit()),
                status.demonstratie(),
                "/api/v1/standaarden/" + status.sleutel());
    }

    private static @Nullable Verbindendheid binding(Ladder.Graad graad) {
        return graad instanceof Ladder.Vast vast ? vast.graad() : null;
    }

    private static List<Verbindendheid> mogelijk(Ladder.Graad graad) {
        return graad instanceof Ladder.NietVastTeStellen niet
                ? niet.mogelijk().stream().sorted().toList()
                : List.of();
    }

    /**
     * A date as exact as its source.
     *
     * @param datum 2020-11-24, 2020-11 or 2020; absent when unknown
     */
    @Schema(name = "Datering")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DatumJson(@Nullable String datum, Precisie precisie) {

        enum Precisie {
            DAG,
            MAAND,
            JAAR,
            ONBEKEND
        }

        static DatumJson van(Datering datering) {
            var precisie =
                    switch (datering) {
                        case Datering.OpDag d -> Precisie.DAG;
                        case Datering.InMaand m -> Precisie.MAAND;
                        case Datering.InJaar j -> Precisie.JAAR;
                        case Datering.Onbekend o -> Precisie.ONBEKEND;
                    };
            return new DatumJson(precisie == Precisie.ONBEKEND ? null : datering.tekst(), precisie);
        }

        static @Nullable DatumJson van(Optional<Datering> datering) {
            return datering.map(DatumJson::van).orElse(null);
        }
    }

    /** A whole standard. */
    @Schema(name = "StandaardGeheel")
    record Geheel(
            StandaardJson standaard,
            String toepassingsgebied,
            @Schema(description = "Codes; leeg is alle gemeenten") List<String> werkingsgebied,
            List<VersieJson> versies,
            List<TredeJson> treden,
            List<RelatieJson> relaties,
            List<BesluitJson> besluiten) {

        static Geheel van(Standaard standaard, LocalDate dag, Inhoud register) {
            var gegevens = standaard.gegevens(dag);
            var geldig = standaard.verloop().besluiten();
            return new Geheel(
                    kort(Lijst.Rij.van(standaard, dag)),
                    gegevens.toepassingsgebied(),
                    codes(gegevens.werkingsgebied()),
                    standaard.versies().stream().map(v -> VersieJson.van(v, dag)).toList(),
                    geldig.stream()
                            .flatMap(
                                    b -> b.ladder().treden().stream().map(t -> TredeJson.van(t, b)))
                            .toList(),
                    geldig.stream()
                            .flatMap(b -> b.relaties().stream())
                            .distinct()
                            .map(r -> RelatieJson.van(r, register))
                            .toList(),
                    standaard.inschrijvingen().stream()
                            .map(i -> BesluitJson.van(i, register))
                            .toList());
        }

        private static List<String> codes(Werkingsgebied gebied) {
            return switch (gebied) {
                case Werkingsgebied.AlleGemeenten a -> List.of();
                case Werkingsgebied.Lijst lijst ->
                        lijst.gemeenten().stream().map(GemeenteCode::waarde).sorted().toList();
            };
        }
    }

    /** A version; {@code geldt}: whether it is the one to use on the day asked. */
    @Schema(name = "StandaardVersie")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersieJson(
            String nummer,
            Versie.Status status,
            DatumJson specificatie,
            DatumJson vanaf,
            @Nullable DatumJson tot,
            Datering.Antwoord geldt) {

        static VersieJson van(Versie versie, LocalDate dag) {
            return new VersieJson(
                    versie.nummer(),
                    versie.status(),
                    DatumJson.van(versie.specificatie()),
                    DatumJson.van(versie.vanaf()),
                    DatumJson.van(versie.tot()),
                    versie.geldtOp(dag));
        }
    }

    /** A step of the ladder; a plan is not {@code besloten} and changes nothing. */
    @Schema(name = "Trede")
    record TredeJson(Verbindendheid binding, DatumJson vanaf, boolean besloten, UUID besluit) {

        static TredeJson van(Trede trede, Besluit besluit) {
            return new TredeJson(
                    trede.graad(),
                    DatumJson.van(trede.vanaf()),
                    trede instanceof Trede.Besloten,
                    besluit.id().waarde());
        }
    }

    /** A relation; {@code sleutel} is absent when the other standard stands elsewhere. */
    @Schema(name = "Relatie")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelatieJson(Relatie.Soort soort, @Nullable String sleutel, String naam, String bron) {

        static RelatieJson van(Relatie relatie, Inhoud register) {
            return new RelatieJson(
                    relatie.soort(),
                    relatie.standaard()
                            .flatMap(register::vind)
                            .map(Standaard::sleutel)
                            .orElse(null),
                    relatie.naam(),
                    relatie.bron());
        }
    }

    /** What a source says; {@code inhoud} is empty when nothing was found. */
    @Schema(name = "Bron")
    record BronJson(Bronvermelding.Feit feit, String inhoud, DatumJson datum, String bron) {

        static BronJson van(Bronvermelding bron) {
            return new BronJson(
                    bron.feit(), bron.inhoud(), DatumJson.van(bron.datum()), bron.bron());
        }
    }

    /** A besluit as it stands in the register. */
    @Schema(name = "Besluit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BesluitJson(
            UUID id,
            Besluitsoort soort,
            String standaard,
            String titel,
            String orgaan,
            DatumJson datum,
            @Nullable DatumJson bekendgemaakt,
            List<TredeJson> treden,
            @Nullable DatumJson einde,
            @Nullable String voorstel,
            @Nullable Integer dossierversie,
            @Nullable String dossierSha256,
            String motiveringAfwijking,
            @Nullable UUID herstelt,
            @Nullable UUID hersteldDoor,
            List<Kenmerk> kenmerken,
            List<BronJson> bronnen,
            Instant vastgelegd,
            boolean demonstratie) {

        static BesluitJson van(Inschrijving inschrijving, Inhoud register) {
            var besluit = inschrijving.besluit();
            var basis = besluit.onderbouwing();
            boolean metDossier = basis.dossier().isPresent();
            return new BesluitJson(
                    besluit.id().waarde(),
                    besluit.soort(),
                    register.vind(inschrijving.standaard()).orElseThrow().sleutel(),
                    besluit.gegevens().titel(),
                    besluit.orgaan(),
                    DatumJson.van(besluit.datum()),
                    DatumJson.van(inschrijving.bekendmaking().map(Inschrijving.Bekendmaking::op)),
                    besluit.ladder().treden().stream().map(t -> TredeJson.van(t, besluit)).toList(),
                    DatumJson.van(besluit.einde()),
                    metDossier ? basis.nummer() : null,
                    metDossier ? basis.dossierversie() : null,
                    metDossier ? basis.sha256() : null,
                    basis.motiveringAfwijking(),
                    besluit.herstelt().map(BesluitId::waarde).orElse(null),
                    inschrijving.hersteldDoor().map(BesluitId::waarde).orElse(null),
                    besluit.kenmerken().stream().sorted().toList(),
                    besluit.bronnen().stream().map(BronJson::van).toList(),
                    inschrijving.vastgelegd(),
                    besluit.demonstratie());
        }
    }
}
