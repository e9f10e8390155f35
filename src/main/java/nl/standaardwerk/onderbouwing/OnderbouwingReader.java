// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.voorbereiding.DossierId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads everything that this module holds of a dossier, in every version, in one statement. */
@Repository
class OnderbouwingReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private static final String ALLES =
            """
            select (select json_agg(s order by s.versie, s.id) from (
                    select h.id, h.versie, h.vervallen, h.soort, h.tekst_sha256,
                        t.inhoud::json as tekst,
                        (select json_agg(json_build_object('op', p.op, 'houding', p.houding) order by p.op)
                            from onderbouwing.standpunt p
                            where p.dossier = h.dossier and p.versie = h.versie
                                and p.stakeholder = h.id) as standpunten
                    from onderbouwing.stakeholder h
                    left join onderbouwing.tekst t on t.id = h.tekst
                    where h.dossier = :dossier) s) as stakeholders,
                (select json_agg(p order by p.versie, p.id) from (
                    select b.id, b.versie, b.vervallen, b.gemeente, b.van, b.tot_en_met, b.uitkomst,
                        b.bewijs, b.tekst_sha256, t.inhoud::json as tekst
                    from onderbouwing.praktijkproef b
                    left join onderbouwing.tekst t on t.id = b.tekst
                    where b.dossier = :dossier) p) as praktijkproeven,
                (select json_agg(d order by d.versie, d.id) from (
                    select m.id, m.versie, m.vervallen, m.populatie, m.afgesproken_op,
                        coalesce(m.omvang, 0) as omvang, coalesce(m.grens, 0) as grens,
                        coalesce(m.minste_respons, 0) as minste_respons,
                        m.gemeten_van, m.gemeten_tot, coalesce(m.antwoorden, 0) as antwoorden,
                        coalesce(m.voor, 0) as voor, m.tekst_sha256, t.inhoud::json as tekst,
                        (select json_agg(json_build_object('soort', n.soort, 'deel', n.deel,
                                'antwoorden', n.antwoorden, 'voor', n.voor))
                            from onderbouwing.telling n
                            where n.dossier = m.dossier and n.versie = m.versie
                                and n.meting = m.id) as tellingen
                    from onderbouwing.draagvlakmeting m
                    left join onderbouwing.tekst t on t.id = m.tekst
                    where m.dossier = :dossier) d) as metingen
            """;

    private final JdbcClient jdbc;

    OnderbouwingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row as it was saved in one version.
     *
     * @param versie version of the dossier
     * @param id of the row
     * @param tekstSha256 of its texts; empty when it was taken away
     * @param rij empty when it was taken away in this version
     */
    record Bewaard(int versie, UUID id, String tekstSha256, Optional<Rij> rij) {}

    /** Everything, in the order in which it was saved. */
    List<Bewaard> find(DossierId dossier) {
        return jdbc.sql(ALLES)
                .param("dossier", dossier.waarde())
                .query(
                        (rij, _) ->
                                Stream.of(
                                                lees(
                                                        rij.getString("stakeholders"),
                                                        StakeholderRij[].class),
                                                lees(
                                                        rij.getString("praktijkproeven"),
                                                        ProefRij[].class),
                                                lees(rij.getString("metingen"), MetingRij[].class))
                                        .flatMap(rijen -> rijen)
                                        .map(BewaardeRij::bewaard)
                                        .toList())
                .single();
    }

    /** A row as the database gives it. */
    sealed interface BewaardeRij permits StakeholderRij, ProefRij, MetingRij {
        Bewaard bewaard();
    }

    private static <R extends BewaardeRij> Stream<BewaardeRij> lees(
            @Nullable String json, Class<R[]> soort) {
        return json == null ? Stream.empty() : Arrays.stream(JSON.readValue(json, soort));
    }

    private record StakeholderRij(
            UUID id,
            int versie,
            boolean vervallen,
            @Nullable Partijsoort soort,
            @Nullable String tekstSha256,
            @Nullable Map<String, String> tekst,
            @Nullable List<Stakeholder.Standpunt> standpunten)
            implements BewaardeRij {

        @Override
        public Bewaard bewaard() {
            return new Bewaard(
                    versie,
                    id,
                    Optional.ofNullable(tekstSha256).orElse(""),
                    Optional.ofNullable(soort).map(this::stakeholder));
        }

        private Stakeholder stakeholder(Partijsoort soort) {
            var teksten = Optional.ofNullable(tekst).orElse(Map.of());
            return new Stakeholder(
                    id,
                    teksten.getOrDefault("partij", ""),
                    soort,
                    teksten.getOrDefault("rol", ""),
                    teksten.getOrDefault("hoe", ""),
                    teksten.getOrDefault("wanneer", ""),
                    Optional.ofNullable(standpunten).orElse(List.of()));
        }
    }
}
