// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Provincie;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A measurement of draagvlak as the database gives it; all but the identity is absent once gone.
 */
record MetingRij(
        UUID id,
        int versie,
        boolean vervallen,
        Afspraak.@Nullable Populatie populatie,
        int omvang,
        int grens,
        int minsteRespons,
        @Nullable LocalDate afgesprokenOp,
        @Nullable LocalDate gemetenVan,
        @Nullable LocalDate gemetenTot,
        int antwoorden,
        int voor,
        @Nullable String tekstSha256,
        @Nullable Map<String, String> tekst,
        @Nullable List<Deel> tellingen)
        implements OnderbouwingReader.BewaardeRij {

    /** The figures of one province or size. */
    record Deel(String soort, String deel, int antwoorden, int voor) {}

    @Override
    public OnderbouwingReader.Bewaard bewaard() {
        return new OnderbouwingReader.Bewaard(
                versie,
                id,
                Optional.ofNullable(tekstSha256).orElse(""),
                Optional.ofNullable(populatie).map(this::meting));
    }

    private Draagvlakmeting meting(Afspraak.Populatie onder) {
        var teksten = Optional.ofNullable(tekst).orElse(Map.of());
        var afspraak =
                new Afspraak(
                        teksten.getOrDefault("vraag", ""),
                        onder,
                        teksten.getOrDefault("groep", ""),
                        omvang,
                        teksten.getOrDefault("methode", ""),
                        grens,
                        minsteRespons,
                        Objects.requireNonNull(afgesprokenOp));
        return new Draagvlakmeting(
                id, afspraak, Optional.ofNullable(gemetenVan).map(this::uitslag));
    }

    private Meting uitslag(LocalDate van) {
        return new Meting(
                van,
                Objects.requireNonNull(gemetenTot),
                new Antwoordtelling(antwoorden, voor),
                delen("PROVINCIE", Provincie.class),
                delen("GROOTTE", Grootteklasse.class));
    }

    private <E extends Enum<E>> Map<E, Antwoordtelling> delen(String wat, Class<E> soort) {
        var delen = new EnumMap<E, Antwoordtelling>(soort);
        Optional.ofNullable(tellingen).orElse(List.of()).stream()
                .filter(d -> d.soort().equals(wat))
                .forEach(
                        d ->
                                delen.put(
                                        Enum.valueOf(soort, d.deel()),
                                        new Antwoordtelling(d.antwoorden(), d.voor())));
        return delen;
    }
}
