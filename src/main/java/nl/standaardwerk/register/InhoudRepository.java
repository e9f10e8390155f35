// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the whole register, in six statements whatever the number of rows. */
@Repository
class InhoudRepository {

    private final JdbcClient jdbc;

    InhoudRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The change counter: the number of the last change; 0 while empty. */
    long stand() {
        return jdbc.sql(
                        """
                        select greatest(
                            coalesce((select max(volgnummer) from register.besluit), 0),
                            coalesce((select max(volgnummer) from register.bekendmaking), 0))
                        """)
                .query(Long.class)
                .single();
    }

    /** The register as it was at this change: what was added later is left out. */
    Inhoud load(long stand) {
        var onderdelen =
                new BesluitMapper.Onderdelen(
                        rijen(TREDEN, stand, BesluitMapper::trede),
                        rijen(VERSIES, stand, BesluitMapper::versie),
                        rijen(BRONNEN, stand, BesluitMapper::bron),
                        rijen(RELATIES, stand, BesluitMapper::relatie),
                        rijen(BEKENDMAKINGEN, stand, BesluitMapper::bekendmaking));
        var rijen = jdbc.sql(BESLUITEN).param("stand", stand).query(BesluitMapper.RIJ).list();
        return new Inhoud(stand, standaarden(rijen, onderdelen));
    }

    private static List<Standaard> standaarden(
            List<BesluitMapper> rijen, BesluitMapper.Onderdelen onderdelen) {
        Map<UUID, BesluitId> hersteldDoor = new HashMap<>();
        Map<StandaardId, List<BesluitMapper>> perStandaard = new LinkedHashMap<>();
        for (BesluitMapper rij : rijen) {
            rij.herstelt().ifPresent(oud -> hersteldDoor.put(oud.waarde(), rij.id()));
            perStandaard.computeIfAbsent(rij.standaard(), s -> new ArrayList<>()).add(rij);
        }
        return perStandaard.entrySet().stream()
                .map(
                        e ->
                                new Standaard(
                                        e.getKey(),
                                        e.getValue().getFirst().sleutel(),
                                        e.getValue().getFirst().demonstratie(),
                                        e.getValue().stream()
                                                .map(
                                                        r ->
                                                                r.inschrijving(
                                                                        onderdelen,
                                                                        Optional.ofNullable(
                                                                                hersteldDoor.get(
                                                                                        r.id().waarde()))))
                                                .toList()))
                .toList();
    }

    private <T> Map<UUID, List<T>> rijen(String sql, long stand, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param("stand", stand)
                .query(
                        (rij, nummer) ->
                                Map.entry(
                                        rij.getObject("besluit", UUID.class),
                                        mapper.mapRow(rij, nummer)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static final String BESLUITEN =
            """
            select b.id, b.standaard, s.sleutel, b.demonstratie, b.volgnummer, b.vastgelegd,
                b.soort, b.herstelt, b.titel, b.omschrijving, b.eigenaar, b.beheerder,
                b.categorie, b.toepassingsgebied, b.werkingsgebied, b.orgaan, b.datum, b.einde,
                b.dossier, b.dossierversie, b.dossier_sha256, b.voorstelnummer, b.regeling,
                b.adviezen, b.motivering_afwijking, b.kenmerken, b.door_account, b.door_namens
            from register.besluit b
            join register.standaard s on s.id = b.standaard
            where b.volgnummer <= :stand
            order by b.volgnummer
            """;

    private static final String TREDEN =
            """
            select t.besluit, t.aard, t.graad, t.vanaf
            from register.trede t
            join register.besluit b on b.id = t.besluit
            where b.volgnummer <= :stand
            order by t.besluit, t.nummer
            """;

    private static final String VERSIES =
            """
            select v.besluit, v.naam, v.status, v.specificatie, v.vanaf, v.tot
            from register.versie v
            join register.besluit b on b.id = v.besluit
            where b.volgnummer <= :stand
            order by v.besluit, v.nummer
            """;

    private static final String BRONNEN =
            """
            select r.besluit, r.feit, r.inhoud, r.datum, r.bron
            from register.bron r
            join register.besluit b on b.id = r.besluit
            where b.volgnummer <= :stand
            order by r.besluit, r.nummer
            """;

    private static final String RELATIES =
            """
            select r.besluit, r.soort, r.standaard, r.naam, r.bron
            from register.relatie r
            join register.besluit b on b.id = r.besluit
            where b.volgnummer <= :stand
            order by r.besluit, r.nummer
            """;

    private static final String BEKENDMAKINGEN =
            """
            select besluit, op, brief
            from register.bekendmaking
            where volgnummer <= :stand
            order by volgnummer
            """;
}
