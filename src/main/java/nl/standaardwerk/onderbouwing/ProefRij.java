// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.gemeenten.GemeenteCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A praktijkproef as the database gives it; all but the identity is absent once gone. */
record ProefRij(
        UUID id,
        int versie,
        boolean vervallen,
        @Nullable String gemeente,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        Praktijkproef.@Nullable Uitkomst uitkomst,
        @Nullable UUID bewijs,
        @Nullable String tekstSha256,
        @Nullable Map<String, String> tekst)
        implements OnderbouwingReader.BewaardeRij {

    @Override
    public OnderbouwingReader.Bewaard bewaard() {
        return new OnderbouwingReader.Bewaard(
                versie,
                id,
                Optional.ofNullable(tekstSha256).orElse(""),
                Optional.ofNullable(gemeente).map(this::proef));
    }

    private Praktijkproef proef(String code) {
        var teksten = Optional.ofNullable(tekst).orElse(Map.of());
        return new Praktijkproef(
                id,
                new GemeenteCode(code),
                Objects.requireNonNull(van),
                Optional.ofNullable(totEnMet),
                Objects.requireNonNull(uitkomst),
                teksten.getOrDefault("wat", ""),
                teksten.getOrDefault("ervaring", ""),
                Optional.ofNullable(bewijs)
                        .map(
                                id ->
                                        new Praktijkproef.Bewijs(
                                                new BestandId(id),
                                                teksten.getOrDefault("bewijs", ""))));
    }
}
