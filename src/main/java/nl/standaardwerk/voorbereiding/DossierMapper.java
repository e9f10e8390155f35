// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The parts of a dossier as the statement of {@link DossierReader} gives them: JSON or null. */
final class DossierMapper {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private DossierMapper() {}

    static Map<Toetsvraag, Toetsantwoord> toets(@Nullable String json) {
        var toets = new EnumMap<Toetsvraag, Toetsantwoord>(Toetsvraag.class);
        if (json != null) {
            Arrays.stream(JSON.readValue(json, Antwoord[].class))
                    .forEach(a -> toets.put(a.toetsvraag(), a.antwoordt()));
        }
        return toets;
    }

    static Map<Motiveringsaspect, Motivering> motivering(@Nullable String json) {
        var motivering = new EnumMap<Motiveringsaspect, Motivering>(Motiveringsaspect.class);
        if (json != null) {
            Arrays.stream(JSON.readValue(json, Aspect[].class))
                    .forEach(a -> motivering.put(a.aspect(), a.motivering()));
        }
        return motivering;
    }

    /** By name, without regard to case. */
    static List<Document> documenten(DossierId dossier, @Nullable String json) {
        return json == null
                ? List.of()
                : Arrays.stream(JSON.readValue(json, Versie[].class))
                        .map(v -> v.document(dossier))
                        .sorted(
                                Comparator.comparing(Document::naam, String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(Document::naam))
                        .toList();
    }

    private record Antwoord(
            Toetsvraag toetsvraag,
            int versie,
            Toetsantwoord.Antwoord antwoord,
            String toelichting,
            String bewijs,
            String bewijslink,
            @Nullable UUID bewijsbestand,
            LocalDate op,
            UUID doorAccount,
            String doorNamens) {

        Toetsantwoord antwoordt() {
            var bestand = Optional.ofNullable(bewijsbestand).map(BestandId::new);
            return new Toetsantwoord(
                    new Toetsantwoord.Invoer(antwoord, toelichting, bewijs, bewijslink, bestand),
                    op,
                    new Ondertekening(doorAccount, doorNamens),
                    versie);
        }
    }

    private record Aspect(
            Motiveringsaspect aspect,
            int versie,
            String tekst,
            LocalDate op,
            UUID doorAccount,
            String doorNamens) {

        Motivering motivering() {
            return new Motivering(tekst, op, new Ondertekening(doorAccount, doorNamens), versie);
        }
    }

    private record Versie(
            UUID id,
            String naam,
            int versie,
            String mediatype,
            long grootte,
            String sha256,
            String omschrijving,
            LocalDate op,
            OffsetDateTime vastgelegd,
            UUID doorAccount,
            String doorNamens,
            int dossierversie) {

        Document document(DossierId dossier) {
            return new Document(
                    new BestandId(id),
                    dossier,
                    naam,
                    versie,
                    mediatype,
                    grootte,
                    sha256,
                    omschrijving,
                    op,
                    vastgelegd.toInstant(),
                    new Ondertekening(doorAccount, doorNamens),
                    dossierversie);
        }
    }
}
