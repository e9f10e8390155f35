// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Relatie;
import nl.standaardwerk.register.Versie;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the four cases of the note, {@code data/historie/gevallen.json}. */
final class GevalReader {

    private static final TypeReference<List<GevalJson>> GEVALLEN = new TypeReference<>() {};

    private GevalReader() {}

    /** The cases, in the order of the file. */
    static List<Geval> lees() {
        try (var in = new ClassPathResource("data/historie/gevallen.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, GEVALLEN).stream()
                    .map(GevalReader::geval)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geval geval(GevalJson json) {
        return new Geval(
                new Geval.Gegevens(
                        json.sleutel(),
                        json.titel(),
                        json.omschrijving(),
                        json.eigenaar(),
                        json.categorie(),
                        json.toepassingsgebied()),
                Set.copyOf(json.rijen()),
                json.besluiten().stream().map(b -> genomen(b, json.beheerder())).toList());
    }

    private static Geval.Genomen genomen(BesluitJson json, String beheerder) {
        return new Geval.Genomen(
                json.beheerder() == null ? beheerder : json.beheerder(),
                json.orgaan(),
                Datering.van(json.datum()),
                new Ladder(json.treden().stream().map(TredeJson::trede).toList()),
                json.versies().stream().map(VersieJson::versie).toList(),
                json.kenmerken() == null ? Set.of() : Set.copyOf(json.kenmerken()),
                json.relaties() == null
                        ? List.of()
                        : json.relaties().stream().map(RelatieJson::relatie).toList(),
                json.bronnen().stream().map(BronJson::bronvermelding).toList(),
                Optional.ofNullable(json.brief()).map(BriefJson::brief));
    }

    private record GevalJson(
            String sleutel,
            String titel,
            String omschrijving,
            String eigenaar,
            String beheerder,
            Categorie categorie,
            String toepassingsgebied,
            List<Integer> rijen,
            List<BesluitJson> besluiten) {}

    private record BesluitJson(
            @Nullable String beheerder,
            String orgaan,
            String datum,
            List<TredeJson> treden,
            List<VersieJson> versies,
            @Nullable List<Kenmerk> kenmerken,
            @Nullable List<RelatieJson> relaties,
            List<BronJson> bronnen,
            @Nullable BriefJson brief) {}

    private record TredeJson(String aard, Verbindendheid graad, String vanaf) {
        Trede trede() {
            return "BESLOTEN".equals(aard)
                    ? new Trede.Besloten(graad, Datering.van(vanaf))
                    : new Trede.Voorgenomen(graad, Datering.van(vanaf));
        }
    }

    private record VersieJson(
            String nummer,
            Versie.Status status,
            String specificatie,
            String vanaf,
            @Nullable String tot) {
        Versie versie() {
            return new Versie(
                    nummer,
                    status,
                    Datering.van(specificatie),
                    Datering.van(vanaf),
                    Optional.ofNullable(tot).map(Datering::van));
        }
    }

    private record RelatieJson(Relatie.Soort soort, String naam, String bron) {
        Relatie relatie() {
            return new Relatie(soort, Optional.empty(), naam, bron);
        }
    }

    private record BronJson(Bronvermelding.Feit feit, String inhoud, String datum, String bron) {
        Bronvermelding bronvermelding() {
            return new Bronvermelding(feit, inhoud, Datering.van(datum), bron);
        }
    }

    private record BriefJson(String op, String kenmerk) {
        Inschrijving.Bekendmaking brief() {
            return new Inschrijving.Bekendmaking(Datering.van(op), kenmerk);
        }
    }
}
